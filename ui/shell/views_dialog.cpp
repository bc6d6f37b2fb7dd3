// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/views_dialog.h"

#include "ui/shell/page.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace trama::ui {

ViewsDialog::ViewsDialog(Workspace &workspace, const Page &page, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_page(page)
    , m_name(new QLineEdit(this))
    , m_save(button("viewSave", nullptr, this))
    , m_hint(new ThemeLabel("small", "muted", this))
    , m_list(new QListWidget(this))
    , m_open(primaryButton("viewOpen", nullptr, this))
    , m_delete(button("viewDelete", "delete", this))
{
    setObjectName(QStringLiteral("views"));
    m_name->setObjectName(QStringLiteral("viewName"));
    m_list->setObjectName(QStringLiteral("viewList"));
    auto *name = new QHBoxLayout;
    name->setSpacing(dp(8));
    name->addWidget(m_name, 1);
    name->addWidget(m_save);
    auto *ends = new QHBoxLayout;
    ends->setSpacing(dp(8));
    ends->addWidget(m_delete);
    ends->addStretch(1);
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    ends->addWidget(close);
    ends->addWidget(m_open);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(dp(20), dp(20), dp(20), dp(20));
    layout->setSpacing(dp(10));
    layout->addLayout(name);
    layout->addWidget(m_hint);
    layout->addWidget(m_list, 1);
    layout->addLayout(ends);
    resize(dp(460), dp(400));
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &ViewsDialog::settle);
    connect(m_save, &QPushButton::clicked, this, &ViewsDialog::save);
    connect(m_list, &QListWidget::currentRowChanged, this, &ViewsDialog::settle);
    connect(m_list, &QListWidget::itemActivated, this, &ViewsDialog::openView);
    connect(m_open, &QPushButton::clicked, this, &ViewsDialog::openView);
    connect(m_delete, &QPushButton::clicked, this, &ViewsDialog::remove);
    setWindowTitle(tr("Saved Views"));
    m_name->setPlaceholderText(tr("Name of this view"));
    m_name->setAccessibleName(tr("Name of this view"));
    m_list->setAccessibleName(tr("Saved views"));
    m_hint->setText(
        tr("Keeps the page “%1” as it is set, and the filter, in the project.").arg(page.title()));
    m_save->setText(tr("Save"));
    m_open->setText(tr("Open"));
    m_delete->setText(tr("Delete"));
    refresh();
}

void ViewsDialog::refresh()
{
    const auto views = savedViews(m_workspace);
    if (!views) {
        m_workspace.say(views.error());
        return;
    }
    m_views = *views;
    m_list->clear();
    for (const SavedView &view : std::as_const(m_views)) {
        m_list->addItem(view.name);
    }
    m_list->setCurrentRow(m_views.isEmpty() ? -1 : 0);
    settle();
}

void ViewsDialog::settle()
{
    const QString name = m_name->text().trimmed();
    const bool isTaken = std::any_of(
        m_views.cbegin(), m_views.cend(), [&](const SavedView &view) { return view.name == name; });
    const bool isWritable = !m_workspace.project()->isReadOnly();
    m_save->setText(isTaken ? tr("Replace") : tr("Save"));
    m_save->setEnabled(!name.isEmpty() && isWritable);
    m_save->setDefault(!name.isEmpty());
    m_open->setDefault(name.isEmpty());
    m_open->setEnabled(m_list->currentRow() >= 0);
    m_delete->setEnabled(m_list->currentRow() >= 0 && isWritable);
}

void ViewsDialog::save()
{
    const QString name = m_name->text().trimmed();
    if (const Result<void> done = saveView(m_workspace, name, m_page.name(), m_page.viewState());
        !done) {
        m_workspace.say(done.error());
    } else {
        m_workspace.sayDone(tr("The view “%1” is saved.").arg(name));
        accept();
    }
}

void ViewsDialog::openView()
{
    const int row = m_list->currentRow();
    if (row >= 0) {
        const SavedView view = m_views[row];
        accept();
        Q_EMIT chosen(view);
    }
}

void ViewsDialog::remove()
{
    const SavedView view = m_views[m_list->currentRow()];
    if (const Result<void> done = deleteView(m_workspace, view); !done) {
        m_workspace.say(done.error());
        return;
    }
    m_workspace.sayDone(tr("The view “%1” is deleted.").arg(view.name));
    refresh();
}

} // namespace trama::ui
