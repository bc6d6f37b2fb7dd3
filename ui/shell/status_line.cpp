// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_line.h"

#include "ui/shell/task_runner.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"
#include "ui/workspace/workspace.h"

#include <QEvent>
#include <QProgressBar>

namespace trama::ui {

StatusLine::StatusLine(Workspace &workspace, TaskRunner &tasks, QWidget *parent)
    : QStatusBar(parent)
    , m_workspace(workspace)
    , m_words(new ThemeLabel("small", "muted", this))
    , m_task(new ThemeLabel("small", "text", this))
    , m_progress(new QProgressBar(this))
    , m_cancel(iconButton("taskCancel", "close", this))
    , m_revision(new ThemeLabel("small", "muted", this))
    , m_saved(new ThemeLabel("small", "success", this))
{
    setObjectName(QStringLiteral("statusLine"));
    setSizeGripEnabled(false);
    m_words->setObjectName(QStringLiteral("statusWords"));
    m_progress->setObjectName(QStringLiteral("taskProgress"));
    m_progress->setFixedWidth(dp(160));
    m_progress->setTextVisible(true);
    for (ThemeLabel *label : {m_words, m_task, m_revision, m_saved}) {
        label->setWordWrap(false);
    }
    m_words->setContentsMargins(dp(12), 0, 0, 0);
    m_saved->setContentsMargins(dp(8), 0, dp(12), 0);
    addWidget(m_words, 1);
    for (QWidget *widget :
        std::initializer_list<QWidget *>{m_task, m_progress, m_cancel, m_revision, m_saved}) {
        addPermanentWidget(widget);
    }
    for (QWidget *widget : std::initializer_list<QWidget *>{m_task, m_progress, m_cancel}) {
        widget->hide();
    }
    connect(&tasks, &TaskRunner::started, this, [this](const QString &title) {
        m_task->setText(title);
        m_progress->setAccessibleName(title);
        m_progress->setRange(0, 0);
        m_task->show();
        m_progress->show();
        m_cancel->show();
    });
    connect(&tasks, &TaskRunner::progressed, this, &StatusLine::showProgress);
    connect(&tasks, &TaskRunner::finished, this, [this] {
        m_task->hide();
        m_progress->hide();
        m_cancel->hide();
    });
    connect(m_cancel, &QToolButton::clicked, &tasks, &TaskRunner::cancel);
    connect(&workspace, &Workspace::projectChanged, this, &StatusLine::refresh);
    connect(&workspace, &Workspace::dataChanged, this, &StatusLine::refresh);
    refresh();
}

void StatusLine::setWords(const QStringList &words)
{
    m_words->setText(words.join(QStringLiteral("   |   ")));
}

void StatusLine::showProgress(qint64 done, qint64 all)
{
    constexpr int kSteps = 1000;
    m_progress->setRange(0, all > 0 ? kSteps : 0);
    if (all > 0) {
        m_progress->setValue(int(done * kSteps / all));
    }
}

void StatusLine::refresh()
{
    m_cancel->setToolTip(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel the running task"));
    const bool isOpen = m_workspace.isOpen();
    m_revision->setVisible(isOpen);
    m_saved->setVisible(isOpen);
    if (!isOpen) {
        m_words->clear();
        return;
    }
    QStringList words{tr("Revision %1").arg(locale().toString(m_workspace.revision()))};
    if (!m_workspace.regions().version.isEmpty()) {
        words << m_workspace.regions().version;
    }
    m_revision->setText(words.join(QStringLiteral("   |   ")));
    const storage::Project &project = *m_workspace.project();
    m_saved->setRole("small", project.isReadOnly() || project.isMoved() ? "warn" : "success");
    m_saved->setText(m_workspace.savedText());
}

void StatusLine::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
}

} // namespace trama::ui
