// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_panel.h"

#include "ui/history/history_model.h"
#include "ui/history/project_task.h"
#include "ui/history/step_delegate.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"

#include <QAction>
#include <QEvent>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

namespace trama::ui {

namespace {

constexpr int kWidth = 340; ///< dp

} // namespace

HistoryPanel::HistoryPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new HistoryModel(this))
    , m_title(new ThemeLabel("panelTitle", "text", this))
    , m_close(iconButton("historyClose", "close", this))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_goTo(button("historyGo", "undo", this))
    , m_first(linkButton("historyFirst", this))
    , m_rename(new QAction(this))
    , m_unname(new QAction(this))
{
    setObjectName(QStringLiteral("historyPanel"));
    setFixedWidth(dp(kWidth));
    m_search->setObjectName(QStringLiteral("historySearch"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon("search"), QLineEdit::LeadingPosition);
    m_list->setObjectName(QStringLiteral("historyList"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new StepDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers); // F2 renames a version
    for (const auto &[action, keys, name] : {std::tuple(m_rename, Qt::Key_F2, "renameVersion"),
             std::tuple(m_unname, Qt::Key_Delete, "unnameVersion")}) {
        action->setObjectName(QLatin1String(name));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_list->addAction(action);
    }
    connect(m_rename, &QAction::triggered, this, &HistoryPanel::askName);
    connect(m_unname, &QAction::triggered, this, [this] { renameVersion({}); });
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_close);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_goTo);
    foot->addStretch(1);
    foot->addWidget(m_first);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(dp(14), dp(12), dp(10), dp(12));
    layout->setSpacing(dp(8));
    layout->addLayout(top);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addLayout(foot);
    connect(m_close, &QToolButton::clicked, this, &HistoryPanel::closed);
    connect(m_search, &QLineEdit::textChanged, m_model, &HistoryModel::setSearch);
    connect(m_list, &QListView::activated, this, &HistoryPanel::goTo);
    connect(m_goTo, &QPushButton::clicked, this, &HistoryPanel::goTo);
    connect(m_first, &QPushButton::clicked, this, [this] { walkTo(m_workspace, 0, this); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &HistoryPanel::showChoice);
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryPanel::showChoice);
    connect(&workspace, &Workspace::projectChanged, this, &HistoryPanel::later);
    connect(&workspace, &Workspace::dataChanged, this, &HistoryPanel::later);
    retranslate();
}

void HistoryPanel::later()
{
    if (!m_isDue && isVisible()) {
        m_isDue = true;
        QTimer::singleShot(0, this, &HistoryPanel::refresh);
    }
}

void HistoryPanel::refresh()
{
    m_isDue = false;
    if (!m_workspace.isOpen()) {
        return;
    }
    const auto history = m_workspace.project()->history();
    const auto standing = m_workspace.project()->standing();
    if (!history || !standing) {
        m_workspace.say(history ? standing.error() : history.error());
        return;
    }
    m_model->set(*history, *standing, texts(), ui::locale());
}

void HistoryPanel::showChoice()
{
    const QModelIndex index = m_list->currentIndex();
    const bool isWritable = m_workspace.isOpen() && !m_workspace.project()->isReadOnly();
    m_goTo->setEnabled(
        isWritable && index.isValid() && !index.data(HistoryModel::StandingRole).toBool());
    m_goTo->setText(index.data(HistoryModel::UndoneRole).toBool() ? tr("Redo up to Here")
                                                                  : tr("Go Back to Here"));
    m_first->setEnabled(isWritable);
    const bool isVersion = isWritable && index.data(HistoryModel::NamedRole).toBool();
    m_rename->setEnabled(isVersion);
    m_unname->setEnabled(isVersion);
}

void HistoryPanel::goTo()
{
    const QModelIndex index = m_list->currentIndex();
    if (index.isValid()) {
        walkTo(m_workspace, index.data(HistoryModel::StepRole).toLongLong(), this);
    }
}

void HistoryPanel::askName()
{
    auto *ask = new QInputDialog(this);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setObjectName(QStringLiteral("versionName"));
    ask->setWindowTitle(tr("Rename This Version"));
    ask->setLabelText(tr("Name of the version:"));
    ask->setTextValue(m_list->currentIndex().data(HistoryModel::NameRole).toString());
    connect(ask, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (!name.trimmed().isEmpty()) {
            renameVersion(name.trimmed());
        }
    });
    ask->open();
}

void HistoryPanel::renameVersion(const QString &name)
{
    const QModelIndex index = m_list->currentIndex();
    const auto done = m_workspace.project()->renameVersion(
        index.data(HistoryModel::VersionRole).toLongLong(), name);
    if (!done) {
        m_workspace.say(done.error());
    }
    later();
}

void HistoryPanel::retranslate()
{
    m_rename->setText(tr("&Rename…"));
    m_unname->setText(tr("&Take the Name Away"));
    m_title->setText(tr("History"));
    m_close->setToolTip(tr("Close the history"));
    m_close->setAccessibleName(m_close->toolTip());
    m_search->setPlaceholderText(tr("What or who…"));
    m_search->setAccessibleName(tr("Search the history"));
    m_list->setAccessibleName(tr("Steps, newest first"));
    m_first->setText(tr("Undo all"));
    showChoice();
    later();
}

void HistoryPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    for (QAction *action : {m_rename, m_unname}) {
        if (action->isEnabled() && action->shortcut() == QKeySequence(event->key())) {
            action->trigger();
            return;
        }
    }
    QWidget::keyPressEvent(event);
}

void HistoryPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void HistoryPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void HistoryPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color("raised"));
    painter.setPen(theme().color("line"));
    painter.drawLine(0, 0, 0, height());
}

} // namespace trama::ui
