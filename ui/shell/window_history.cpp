// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows of the past; the rest of it is in main_window.cpp.
#include "ui/history/compact_dialog.h"
#include "ui/history/copies_dialog.h"
#include "ui/history/history_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"
#include "ui/widgets/appearance.h"

#include <QDate>
#include <QInputDialog>
#include <QListView>

namespace trama::ui {

void MainWindow::showHistory(bool isShown)
{
    m_history->setVisible(isShown);
    if (isShown) {
        m_history->list()->setFocus(Qt::ShortcutFocusReason);
    } else if (Page *page = currentPage()) {
        page->setFocus();
    }
}

/// All is saved already: the name is what a person who presses Ctrl+S wants to come back to.
void MainWindow::nameVersion()
{
    auto *ask = new QInputDialog(this);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setObjectName(QStringLiteral("nameVersion"));
    ask->setWindowTitle(tr("Name This Version"));
    ask->setLabelText(tr("Every change is saved already. Name this state to come back to it:"));
    ask->setTextValue(ui::locale().toString(QDate::currentDate(), QLocale::LongFormat));
    connect(ask, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (name.trimmed().isEmpty()) {
            return;
        }
        const auto done = m_workspace.project()->nameVersion(name.trimmed());
        if (!done) {
            m_workspace.say(done.error());
            return;
        }
        m_workspace.say({Message::Level::Success, tr("Version “%1” is named.").arg(name.trimmed()),
            {}, tr("History"), [this] { showHistory(true); }});
    });
    ask->open();
}

void MainWindow::showCopies()
{
    auto *dialog = new CopiesDialog(m_workspace, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::compact()
{
    auto *dialog = new CompactDialog(m_workspace, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace trama::ui
