// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/copies_dialog.h"

#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace trama::ui {

CopiesDialog::CopiesDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_words(new ThemeLabel("body", "muted", this))
    , m_table(new QTableWidget(this))
    , m_restore(primaryButton("copyRestore", "history", this))
    , m_delete(button("copyDelete", "delete", this))
{
    setObjectName(QStringLiteral("copies"));
    setWindowTitle(tr("Safety Copies"));
    resize(dp(560), dp(380));
    m_words->setObjectName(QStringLiteral("copyWords"));
    m_table->setObjectName(QStringLiteral("copyTable"));
    m_table->setAccessibleName(tr("Safety copies, newest first"));
    m_table->setColumnCount(2);
    m_table->setHorizontalHeaderLabels({tr("Taken"), tr("Size")});
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_restore->setText(tr("Go Back to This Copy"));
    m_delete->setText(tr("Delete"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_delete);
    buttons->addStretch(1);
    buttons->addWidget(m_restore);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(dp(10));
    layout->addWidget(m_words);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    connect(m_restore, &QPushButton::clicked, this, &CopiesDialog::restore);
    connect(m_delete, &QPushButton::clicked, this, &CopiesDialog::remove);
    connect(m_table, &QTableWidget::cellActivated, this, &CopiesDialog::restore);
    refresh();
}

void CopiesDialog::refresh()
{
    m_copies = storage::safetyCopies(m_workspace.project()->id());
    m_words->setText(m_copies.isEmpty()
            ? tr("There is no copy yet. One is taken when a project that was changed is closed.")
            : tr("Copies are taken when a project that was changed is closed; the newest ten are "
                 "kept. Going back copies the present state first, so nothing is lost."));
    m_table->setRowCount(int(m_copies.size()));
    for (int row = 0; row < m_copies.size(); ++row) {
        const storage::SafetyCopy &copy = m_copies[row];
        m_table->setItem(row, 0,
            new QTableWidgetItem(
                ui::locale().toString(copy.time.toLocalTime(), QLocale::LongFormat)));
        auto *size = new QTableWidgetItem(ui::locale().formattedDataSize(copy.bytes));
        size->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setItem(row, 1, size);
    }
    if (!m_copies.isEmpty()) {
        m_table->selectRow(0);
    }
    m_restore->setEnabled(!m_copies.isEmpty() && !m_workspace.project()->isReadOnly());
    m_delete->setEnabled(!m_copies.isEmpty());
}

void CopiesDialog::restore()
{
    const int row = m_table->currentRow();
    if (row < 0 || !m_restore->isEnabled()) {
        return;
    }
    const QString taken = m_table->item(row, 0)->text();
    if (const Result<void> done = m_workspace.project()->restore(m_copies[row].path); !done) {
        m_workspace.say(done.error());
        return;
    }
    m_workspace.say({Message::Level::Success, tr("Back at the copy of %1.").arg(taken),
        tr("The state before is among the safety copies."), {}, {}});
    accept();
}

void CopiesDialog::remove()
{
    const int row = m_table->currentRow();
    if (row < 0) {
        return;
    }
    if (const Result<void> done = storage::removeSafetyCopy(m_copies[row]); !done) {
        m_workspace.say(done.error());
    }
    refresh();
}

} // namespace trama::ui
