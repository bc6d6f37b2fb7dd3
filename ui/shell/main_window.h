// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page_registry.h"
#include "ui/workspace/target.h"

#include <QMainWindow>
#include <QVector>

class QStackedWidget;

namespace trama::ui {

class FacetPanel;
class HistoryPanel;
class PageBar;
class FileWatch;
class ProjectFiles;
struct SavedView;
class StatusLine;
class TaskRunner;
class WindowMenus;
class Workspace;

/// The window: page bar, pages, menus, status line, and the welcome in their place while no project
/// is open. Leads targets to the page that takes them. Knows no page's type.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(Workspace &workspace, const PageRegistry &pages);
    ~MainWindow() override;

    void setWelcome(QWidget *welcome);
    ProjectFiles &files() const { return *m_files; }
    Page *currentPage() const; ///< null while nothing is open
    void showPage(int index);
    void showViews(); ///< the dialog of saved views
    void showFilter(bool isShown); ///< the panel of all values; with the focus in it
    void showHistory(bool isShown);
    void nameVersion(); ///< asks for a name of the present state
    void showCopies(); ///< the safety copies
    void compact(); ///< the history, after asking
    void present(); ///< the drawings of the page over the whole screen
    int pageCount() const { return int(m_pages.size()); }

Q_SIGNALS:
    void importRequested(const QString &path); ///< empty = ask for the file
    void tourRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override; ///< follows the system's theme where that is chosen
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    friend class WindowMenus;
    void takeProject();
    void take(const Target &target);
    void openView(const SavedView &view);
    void drop(const QString &path);
    void refreshTitle();
    void cyclePane(int step);
    void undo(bool isRedo);

    Workspace &m_workspace;
    TaskRunner *m_tasks;
    ProjectFiles *m_files;
    FileWatch *m_watch;
    PageBar *m_bar;
    FacetPanel *m_facets;
    HistoryPanel *m_history;
    QStackedWidget *m_stack; ///< of the pages
    QStackedWidget *m_root; ///< welcome, or page bar and pages
    StatusLine *m_status;
    WindowMenus *m_menus;
    QVector<Page *> m_pages;
};

} // namespace trama::ui
