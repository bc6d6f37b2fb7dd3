// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_menus.h"
#include "ui/duplicates/duplicates_dialog.h"
#include "ui/find/find_dialog.h"
#include "ui/quality/quality_dialog.h"

#include "ui/exchange/export/export_dialog.h"
#include "ui/palette/palette_field.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/keys/shortcut_dialog.h"
#include "ui/shell/keys/shortcut_keys.h"
#include "ui/shell/main_window.h"
#include "ui/shell/message_dialog.h"
#include "ui/shell/page.h"
#include "ui/shell/project_files.h"
#include "ui/shell/settings_dialog.h"
#include "ui/widgets/key_caps.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace trama::ui {

namespace {

/// "Undo: R&D centre" as a menu must be told it, chosen by its first letter.
QString withFirstKey(QString text)
{
    return QLatin1Char('&') + text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

WindowMenus::WindowMenus(MainWindow &window, Workspace &workspace)
    : QObject(&window)
    , m_window(window)
    , m_workspace(workspace)
{
    addFile();
    addEdit();
    addView();
    addMenu("insert", QT_TR_NOOP("&Insert"));
    QMenu *data = addMenu("data", QT_TR_NOOP("&Data"));
    add(data, "quality", QT_TR_NOOP("Data &Quality…"),
        [this] { showQuality(m_workspace, &m_window); });
    add(data, "findDuplicates", QT_TR_NOOP("Find &Duplicates…"),
        [this] { findDuplicates(m_workspace, &m_window); });
    QMenu *analyse = addMenu("analyse", QT_TR_NOOP("&Analyse"));
    add(analyse, "find", QT_TR_NOOP("&Find for a Firm…"),
        [this] { showFind(m_workspace, &m_window); });
    addMenu("plan", QT_TR_NOOP("&Plan"));
    QMenu *tools = addMenu("tools", QT_TR_NOOP("&Tools"));
    addPalette(tools);
    add(
        tools, "shortcuts", QT_TR_NOOP("&Keyboard Shortcuts…"),
        [this] { showShortcuts(*m_keys, &m_window); }, {}, false);
    add(
        tools, "settings", QT_TR_NOOP("&Settings…"),
        [this] { showSettings(m_workspace, &m_window); }, {}, false)
        ->setMenuRole(QAction::PreferencesRole);
    addHelp();
    m_keys = new ShortcutKeys(m_window);
    retranslate();
}

QMenu *WindowMenus::addMenu(const char *name, const char *text, QMenu *within)
{
    auto *menu = new QMenu(&m_window);
    menu->setObjectName(QStringLiteral("menu_") + QString::fromLatin1(name));
    if (within != nullptr) {
        within->addMenu(menu);
    } else {
        m_window.menuBar()->addMenu(menu);
    }
    m_menus.append({menu, text});
    return menu;
}

QAction *WindowMenus::add(QMenu *menu, const char *name, const char *text,
    const std::function<void()> &work, const QKeySequence &keys, bool needsProject)
{
    auto *action = new QAction(&m_window);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, work);
    menu->addAction(action);
    m_window.addAction(action); // its shortcut holds while the menu bar is hidden
    m_commands.append({action, text, needsProject});
    return action;
}

void WindowMenus::addFile()
{
    QMenu *menu = addMenu("file", QT_TR_NOOP("&File"));
    ProjectFiles &files = m_window.files();
    add(
        menu, "new", QT_TR_NOOP("&New Project…"), [&files] { files.makeNew(); }, QKeySequence::New,
        false);
    add(
        menu, "open", QT_TR_NOOP("&Open…"), [&files] { files.open(); }, QKeySequence::Open, false);
    add(
        menu, "sample", QT_TR_NOOP("Open the &Sample"), [&files] { files.openSample(); }, {},
        false);
    menu->addSeparator();
    add(
        menu, "import", QT_TR_NOOP("&Import a List…"),
        [this] {
            m_workspace.show({Target::Kind::Import, {}, 0, {}, {}});
        },
        QKeySequence(Qt::CTRL | Qt::Key_I), false);
    add(
        menu, "nameVersion", QT_TR_NOOP("Na&me This Version…"), [this] { m_window.nameVersion(); },
        QKeySequence::Save);
    add(menu, "copies", QT_TR_NOOP("Sa&fety Copies…"), [this] { m_window.showCopies(); });
    add(menu, "compact", QT_TR_NOOP("Compact &History…"), [this] { m_window.compact(); });
    add(
        menu, "saveCopy", QT_TR_NOOP("Save a &Copy…"), [&files] { files.saveCopy(); },
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    add(menu, "exportData", QT_TR_NOOP("Export &Data…"),
        [this] { showExport(m_workspace, &m_window); });
    m_export = add(
        menu, "exportView", QT_TR_NOOP("&Export View…"), [this] { exportView(); },
        QKeySequence(Qt::CTRL | Qt::Key_E));
    menu->addSeparator();
    add(
        menu, "close", QT_TR_NOOP("C&lose Project"), [&files] { files.close(); },
        QKeySequence(Qt::CTRL | Qt::Key_W));
    add(
        menu, "quit", QT_TR_NOOP("&Quit"), [this] { m_window.close(); },
        QKeySequence(Qt::CTRL | Qt::Key_Q), false);
}

void WindowMenus::addEdit()
{
    QMenu *menu = addMenu("edit", QT_TR_NOOP("&Edit"));
    m_undo = add(
        menu, "undo", QT_TR_NOOP("&Undo"), [this] { m_window.undo(false); },
        QKeySequence(Qt::CTRL | Qt::Key_Z));
    m_redo = add(menu, "redo", QT_TR_NOOP("&Redo"), [this] { m_window.undo(true); });
    m_redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
}

void WindowMenus::addPalette(QMenu *tools)
{
    auto *field = new PaletteField(m_workspace, m_window);
    QAction *open = add(
        tools, "commandPalette", QT_TR_NOOP("Sea&rch or Run a Command…"),
        [field] { field->openPalette(); }, {}, false);
    open->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)});
    field->setCommand(open);
    m_window.menuBar()->setCornerWidget(field);
}

void WindowMenus::addHelp()
{
    QMenu *menu = addMenu("help", QT_TR_NOOP("&Help"));
    add(
        menu, "tour", QT_TR_NOOP("&Tour"), [this] { Q_EMIT m_window.tourRequested(); }, {}, false);
    add(
        menu, "messages", QT_TR_NOOP("&Messages"),
        [this] { showMessages(m_workspace.messages(), &m_window); }, {}, false);
    add(
        menu, "about", QT_TR_NOOP("&About Trama"), [this] { showAbout(&m_window); }, {}, false)
        ->setMenuRole(QAction::AboutRole);
}

void WindowMenus::retranslate()
{
    for (const auto &[menu, text] : std::as_const(m_menus)) {
        menu->setTitle(tr(text));
    }
    for (const Command &command : std::as_const(m_commands)) {
        if (command.text != nullptr) {
            command.action->setText(tr(command.text));
        }
    }
    for (int i = 0; i < m_window.pageCount(); ++i) {
        m_window.findChild<QAction *>(QStringLiteral("showPage%1").arg(i + 1))
            ->setText(QStringLiteral("&%1 %2").arg(i + 1).arg(m_window.m_pages[i]->title()));
    }
    refresh();
}

void WindowMenus::refresh()
{
    const bool isOpen = m_workspace.isOpen();
    for (const Command &command : std::as_const(m_commands)) {
        command.action->setEnabled(isOpen || !command.needsProject);
    }
    const QString undo = m_workspace.undoText();
    const QString redo = m_workspace.redoText();
    const bool isWritable = isOpen && !m_workspace.project()->isReadOnly();
    m_undo->setText(undo.isEmpty() ? tr("&Undo") : withFirstKey(undo));
    m_undo->setProperty("plainName", withoutMnemonic(tr("&Undo")));
    m_undo->setEnabled(!undo.isEmpty() && isWritable);
    m_redo->setText(redo.isEmpty() ? tr("&Redo") : withFirstKey(redo));
    m_redo->setProperty("plainName", withoutMnemonic(tr("&Redo")));
    m_redo->setEnabled(!redo.isEmpty() && isWritable);
}

void WindowMenus::showCommandsOf(Page *page)
{
    for (const auto &[menu, text] : std::as_const(m_menus)) {
        for (QAction *action : std::as_const(m_pageCommands)) {
            menu->removeAction(action);
        }
    }
    m_pageCommands.clear();
    const QList<QAction *> commands = page == nullptr ? QList<QAction *>() : page->actions();
    for (QAction *action : commands) {
        const QString name = QStringLiteral("menu_") + action->property("menu").toString();
        if (auto *menu = m_window.findChild<QMenu *>(name)) {
            menu->addAction(action);
            m_pageCommands << action;
        }
    }
    for (const auto &[menu, text] : std::as_const(m_menus)) {
        menu->menuAction()->setVisible(!menu->isEmpty());
    }
    const bool hasView = page != nullptr && page->view() != nullptr;
    m_table->setEnabled(page != nullptr && page->twin() != nullptr);
    m_present->setEnabled(hasView);
    m_export->setEnabled(hasView);
}

} // namespace trama::ui
