// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>
#include <QVector>

#include <functional>

class QAction;
class QMenu;

namespace trama::ui {

class MainWindow;
class Page;
class ShortcutKeys;
class TableTwin;
class Workspace;

/// The window's menus and the shortcuts that hold everywhere. Menus of a page's own commands show
/// what the current page offers.
class WindowMenus : public QObject {
    Q_OBJECT
public:
    WindowMenus(MainWindow &window, Workspace &workspace);

    void retranslate();
    void refresh(); ///< what is possible now, and the names of undo and redo
    void showCommandsOf(Page *page); ///< null = of none

private:
    struct Command {
        QAction *action;
        const char *text; ///< marked for translation
        bool needsProject;
    };
    QMenu *addMenu(const char *name, const char *text, QMenu *within = nullptr);
    QAction *add(QMenu *menu, const char *name, const char *text, const std::function<void()> &work,
        const QKeySequence &keys = {}, bool needsProject = true);
    void addFile();
    void addEdit();
    void addView();
    void addLook(QMenu *view);
    void addHelp();
    TableTwin *drawingAtHand() const;
    void exportView();
    void addPalette(QMenu *tools);
    void setTheme(int choice);
    void setLanguage(int language);
    void setTextScale(double factor);

    MainWindow &m_window;
    Workspace &m_workspace;
    QVector<Command> m_commands;
    QVector<std::pair<QMenu *, const char *>> m_menus;
    ShortcutKeys *m_keys = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_table = nullptr;
    QAction *m_present = nullptr;
    QAction *m_export = nullptr;
    QVector<QAction *> m_pageCommands; ///< in the menus now, of the current page
};

} // namespace trama::ui
