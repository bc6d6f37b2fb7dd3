// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"
#include "ui/filter/facet_panel.h"
#include "ui/history/history_panel.h"
#include "ui/history/project_task.h"

#include "core/snapshot/filter_json.h"
#include "ui/shell/file_watch.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/page.h"
#include "ui/shell/page_bar.h"
#include "ui/shell/preferences.h"
#include "ui/shell/presentation.h"
#include "ui/shell/project_files.h"
#include "ui/shell/status_line.h"
#include "ui/shell/task_runner.h"
#include "ui/shell/views_dialog.h"
#include "ui/shell/window_menus.h"
#include "ui/widgets/appearance.h"

#include <QApplication>
#include <QBoxLayout>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QStackedWidget>

#include <algorithm>

namespace trama::ui {

MainWindow::MainWindow(Workspace &workspace, const PageRegistry &pages)
    : m_workspace(workspace)
    , m_tasks(new TaskRunner(this))
    , m_files(new ProjectFiles(workspace, this))
    , m_watch(new FileWatch(workspace, *m_files, this))
    , m_bar(new PageBar(workspace, this))
    , m_facets(new FacetPanel(workspace, this))
    , m_history(new HistoryPanel(workspace, this))
    , m_stack(new QStackedWidget(this))
    , m_root(new QStackedWidget(this))
    , m_status(new StatusLine(workspace, *m_tasks, this))
    , m_menus(nullptr)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(QIcon(QStringLiteral(":/trama/icons/app.svg")));
    setMinimumSize(1024, 640);
    resize(1440, 900);
    setAcceptDrops(true);
    for (const PageMaker &make : pages) {
        Page *page = make(workspace);
        m_pages << page;
        m_stack->addWidget(page);
        m_bar->addPage(page);
        connect(page, &Page::statusChanged, this, [this, page] {
            if (page == currentPage()) {
                m_status->setWords(page->status());
            }
        });
    }
    auto *work = new QWidget(this);
    auto *layout = new QHBoxLayout(work);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_facets);
    m_facets->hide();
    connect(m_facets, &FacetPanel::closed, this, [this] { showFilter(false); });
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_history);
    m_history->hide();
    connect(m_history, &HistoryPanel::closed, this, [this] { showHistory(false); });
    m_root->addWidget(work);
    setCentralWidget(m_root);
    setStatusBar(m_status);
    m_menus = new WindowMenus(*this, workspace);
    connect(m_bar, &PageBar::pageChosen, this, &MainWindow::showPage);
    connect(&workspace, &Workspace::projectChanged, this, &MainWindow::takeProject);
    connect(&workspace, &Workspace::dataChanged, this, &MainWindow::refreshTitle);
    connect(&workspace, &Workspace::bulkUndoRequested, this,
        [this](const std::function<void()> &undone) {
            revertBeside(m_workspace, false, this, undone);
        });
    connect(&workspace, &Workspace::targetRequested, this, &MainWindow::take);
    connect(m_watch, &FileWatch::moved, this, &MainWindow::refreshTitle);
    connect(m_watch, &FileWatch::moved, m_status, &StatusLine::refresh);
    takeProject();
}

/// A field commits what was typed when it is left: while the pages are still whole.
MainWindow::~MainWindow()
{
    if (QWidget *focus = focusWidget()) {
        focus->clearFocus();
    }
}

void MainWindow::setWelcome(QWidget *welcome)
{
    auto *frame = new QWidget(this);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new MessageBar(m_workspace.messages(), frame));
    layout->addWidget(welcome, 1);
    m_root->addWidget(frame);
    takeProject();
}

Page *MainWindow::currentPage() const
{
    return m_workspace.isOpen() ? qobject_cast<Page *>(m_stack->currentWidget()) : nullptr;
}

void MainWindow::showPage(int index)
{
    if (index < 0 || index >= m_pages.size() || !m_workspace.isOpen()) {
        return;
    }
    Page *before = m_pages[m_stack->currentIndex()];
    const bool hadFocus = before == focusWidget() || before->isAncestorOf(focusWidget());
    m_stack->setCurrentIndex(index);
    if (hadFocus) { // else Qt takes whatever comes next, a message's button for one
        m_pages[index]->setFocus();
    }
    m_bar->setCurrent(index);
    m_menus->showCommandsOf(m_pages[index]);
    m_status->setWords(m_pages[index]->status());
}

void MainWindow::takeProject()
{
    const bool isOpen = m_workspace.isOpen();
    if (m_root->count() > 1) {
        m_root->setCurrentIndex(isOpen ? 0 : 1);
    }
    if (isOpen) {
        showPage(0);
        m_pages.constFirst()->setFocus();
    } else {
        m_menus->showCommandsOf(nullptr);
    }
    refreshTitle();
}

void MainWindow::take(const Target &target)
{
    if (target.kind == Target::Kind::Import) {
        Q_EMIT importRequested(target.name);
        return;
    }
    const auto taker = std::find_if(
        m_pages.begin(), m_pages.end(), [&](Page *page) { return page->take(target); });
    if (taker != m_pages.end()) {
        showPage(int(taker - m_pages.begin()));
    }
}

void MainWindow::present()
{
    if (const Page *page = currentPage()) {
        ui::present(*page, this);
    }
}

void MainWindow::showFilter(bool isShown)
{
    m_facets->setVisible(isShown);
    if (isShown) {
        m_facets->focusText();
    } else if (Page *page = currentPage()) {
        page->setFocus();
    }
}

void MainWindow::showViews()
{
    auto *dialog = new ViewsDialog(m_workspace, *currentPage(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ViewsDialog::chosen, this, &MainWindow::openView);
    dialog->open();
}

void MainWindow::openView(const SavedView &view)
{
    const auto page = std::find_if(
        m_pages.begin(), m_pages.end(), [&](Page *one) { return one->name() == view.page; });
    if (page == m_pages.end()) {
        m_workspace.say({Message::Level::Warning, tr("The view was not opened."),
            tr("Its page “%1” is not known here.").arg(view.page), {}, {}});
        return;
    }
    m_workspace.setFilter(snapshot::filterFromJson(view.filter, m_workspace.snapshot()));
    (*page)->takeViewState(view.pageState);
    showPage(int(page - m_pages.begin()));
}

void MainWindow::refreshTitle()
{
    m_menus->refresh();
    if (!m_workspace.isOpen()) {
        setWindowTitle(QStringLiteral("Trama"));
        return;
    }
    setWindowTitle(
        tr("%1 – Trama · %2")
            .arg(QFileInfo(m_workspace.project()->path()).fileName(), m_workspace.savedText()));
}

void MainWindow::undo(bool isRedo)
{
    if (QWidget *focus = QApplication::focusWidget()) {
        focus->clearFocus(); // a field commits what was typed when it is left
        focus->setFocus();
    }
    if (m_workspace.isNextBulk(isRedo)) {
        revertBeside(m_workspace, isRedo, this);
        return;
    }
    const Result<void> done = isRedo ? m_workspace.redo() : m_workspace.undo();
    if (!done) {
        m_workspace.say(done.error());
    }
}

void MainWindow::drop(const QString &path)
{
    if (path.endsWith(QLatin1String(".gpkg"), Qt::CaseInsensitive)) {
        m_files->open(path);
    } else {
        Q_EMIT importRequested(path);
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().constFirst().isLocalFile()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.isEmpty()) {
        return;
    }
    event->acceptProposedAction();
    // Handled after the drop is over: the program that drags waits for its end.
    QMetaObject::invokeMethod(
        this, [this, path = urls.constFirst().toLocalFile()] { drop(path); }, Qt::QueuedConnection);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_menus->retranslate();
        refreshTitle();
    }
}

bool MainWindow::event(QEvent *event)
{
    const bool isTaken = QMainWindow::event(event);
    if (event->type() == QEvent::ThemeChange && Preferences::read().theme == ThemeChoice::System) {
        applyTheme(ThemeChoice::System);
    }
    if (event->type() == QEvent::WindowActivate) {
        m_watch->look(); // a folder on a network tells nobody of its changes
    }
    return isTaken;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (QWidget *focus = focusWidget()) {
        focus->clearFocus();
    }
    Preferences preferences = Preferences::read();
    preferences.windowGeometry = saveGeometry();
    preferences.keep();
    QMainWindow::closeEvent(event);
}

} // namespace trama::ui
