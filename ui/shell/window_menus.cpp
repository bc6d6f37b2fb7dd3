// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_menus.h"

#include "ui/palette/command_palette.h"
#include "ui/picture/picture_export.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/message_dialog.h"
#include "ui/shell/page.h"
#include "ui/shell/preferences.h"
#include "ui/shell/project_files.h"
#include "ui/shell/settings_dialog.h"
#include "ui/widgets/scene_view.h"
#include "ui/widgets/table_twin.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

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
    addMenu("data", QT_TR_NOOP("&Data"));
    addMenu("analyse", QT_TR_NOOP("&Analyse"));
    addMenu("plan", QT_TR_NOOP("&Plan"));
    QMenu *tools = addMenu("tools", QT_TR_NOOP("&Tools"));
    add(
        tools, "commandPalette", QT_TR_NOOP("Sea&rch or Run a Command…"), [this] { showPalette(); },
        {}, false)
        ->setShortcuts(
            {QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)});
    add(
        tools, "settings", QT_TR_NOOP("&Settings…"),
        [this] { showSettings(m_workspace, &m_window); }, {}, false)
        ->setMenuRole(QAction::PreferencesRole);
    addHelp();
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
        menu, "saveCopy", QT_TR_NOOP("Save a &Copy…"), [&files] { files.saveCopy(); },
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
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

void WindowMenus::addView()
{
    QMenu *menu = addMenu("view", QT_TR_NOOP("&View"));
    for (int i = 0; i < m_window.pageCount(); ++i) {
        add(
            menu, "", nullptr, [this, i] { m_window.showPage(i); },
            QKeySequence(int(Qt::CTRL) | (Qt::Key_1 + i)))
            ->setObjectName(QStringLiteral("showPage%1").arg(i + 1));
    }
    menu->addSeparator();
    m_table = add(
        menu, "asTable", QT_TR_NOOP("Drawing as &Table"),
        [this] {
            if (TableTwin *drawing = drawingAtHand()) {
                drawing->setTable(!drawing->isTable());
            }
        },
        QKeySequence(Qt::CTRL | Qt::Key_T));
    m_present = add(
        menu, "present", QT_TR_NOOP("&Present"), [this] { m_window.present(); },
        QKeySequence(Qt::Key_F5));
    add(
        menu, "views", QT_TR_NOOP("Sa&ved Views…"), [this] { m_window.showViews(); },
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    addLook(menu);
    menu->addSeparator();
    add(
        menu, "fullScreen", QT_TR_NOOP("&Full Screen"),
        [this] { m_window.setWindowState(m_window.windowState() ^ Qt::WindowFullScreen); },
        QKeySequence(Qt::Key_F11), false);
    menu->addSeparator();
    add(
        menu, "nextPane", QT_TR_NOOP("&Next Part of the Window"), [this] { m_window.cyclePane(1); },
        QKeySequence(Qt::Key_F6));
    add(
        menu, "previousPane", QT_TR_NOOP("P&revious Part of the Window"),
        [this] { m_window.cyclePane(-1); }, QKeySequence(Qt::SHIFT | Qt::Key_F6));
}

/// How the program looks and speaks, a menu each.
void WindowMenus::addLook(QMenu *view)
{
    view->addSeparator();
    QMenu *theme = addMenu("theme", QT_TR_NOOP("T&heme"), view);
    const char *themes[]
        = {QT_TR_NOOP("Theme of the &System"), QT_TR_NOOP("&Light"), QT_TR_NOOP("&Dark")};
    auto *themeGroup = new QActionGroup(this);
    for (int i = 0; i < 3; ++i) {
        QAction *action = add(
            theme, "", themes[i], [this, i] { setTheme(i); }, {}, false);
        action->setObjectName(QStringLiteral("theme%1").arg(i));
        action->setCheckable(true);
        action->setChecked(int(Preferences::read().theme) == i);
        themeGroup->addAction(action);
    }
    QMenu *language = addMenu("language", QT_TR_NOOP("&Language"), view);
    const char *languages[] = {"&English", "&Português"}; // each in its own language
    auto *languageGroup = new QActionGroup(this);
    for (int i = 0; i < 2; ++i) {
        QAction *action = add(
            language, "", nullptr, [this, i] { setLanguage(i); }, {}, false);
        action->setObjectName(QStringLiteral("language%1").arg(i));
        action->setText(QString::fromUtf8(languages[i]));
        action->setCheckable(true);
        action->setChecked(int(texts().language()) == i);
        languageGroup->addAction(action);
    }
    QMenu *size = addMenu("textSize", QT_TR_NOOP("Te&xt Size"), view);
    add(
        size, "larger", QT_TR_NOOP("&Larger"),
        [this] { setTextScale(Preferences::read().textScale + 0.1); }, QKeySequence::ZoomIn, false);
    add(
        size, "smaller", QT_TR_NOOP("&Smaller"),
        [this] { setTextScale(Preferences::read().textScale - 0.1); }, QKeySequence::ZoomOut,
        false);
    add(
        size, "usualSize", QT_TR_NOOP("&Usual"), [this] { setTextScale(1); },
        QKeySequence(Qt::CTRL | Qt::Key_0), false);
}

void WindowMenus::showPalette()
{
    auto *palette = new CommandPalette(m_workspace, *m_window.menuBar(), &m_window);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    palette->open();
}

/// The one the focus is in, else the page's own.
TableTwin *WindowMenus::drawingAtHand() const
{
    for (QWidget *at = QApplication::focusWidget(); at != nullptr; at = at->parentWidget()) {
        if (auto *drawing = dynamic_cast<TableTwin *>(at)) {
            return drawing;
        }
    }
    const Page *page = m_window.currentPage();
    return page == nullptr ? nullptr : page->twin();
}

void WindowMenus::exportView()
{
    Page *page = m_window.currentPage();
    const auto *drawing = dynamic_cast<const SceneView *>(drawingAtHand());
    if (drawing != nullptr && drawing != page->view()) {
        PictureExport::run(*page, drawing->scene());
    } else {
        PictureExport::run(*page, page->pictureForFile());
    }
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
    m_undo->setEnabled(!undo.isEmpty() && isWritable);
    m_redo->setText(redo.isEmpty() ? tr("&Redo") : withFirstKey(redo));
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

void WindowMenus::setTheme(int choice)
{
    Preferences preferences = Preferences::read();
    preferences.theme = static_cast<ThemeChoice>(choice);
    preferences.keep();
    applyTheme(preferences.theme);
}

void WindowMenus::setLanguage(int language)
{
    Preferences preferences = Preferences::read();
    preferences.language = static_cast<text::Language>(language);
    preferences.keep();
    applyLanguage(preferences.language);
}

void WindowMenus::setTextScale(double factor)
{
    Preferences preferences = Preferences::read();
    preferences.textScale = std::clamp(factor, 0.8, 2.0);
    preferences.keep();
    applyTextScale(preferences.textScale);
}

} // namespace trama::ui
