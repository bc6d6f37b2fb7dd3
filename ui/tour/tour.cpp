// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/tour.h"

#include "ui/shell/main_window.h"
#include "ui/shell/page.h"
#include "ui/shell/preferences.h"
#include "ui/shell/project_files.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/scene_view.h"

#include <QKeyEvent>
#include <QScrollArea>

namespace trama::ui {

namespace {

constexpr double kAroundMark = 6; ///< dp: room for the ring that says it is selected

/// The part of a drawing that is meant; null where it is not drawn, or not yet.
QRect markRect(const SceneView &view, const QStringList &marks)
{
    if (view.isTable()) {
        return view.rect();
    }
    if (marks.isEmpty()) {
        const QString current = view.currentMark();
        return current.isEmpty() ? view.rect() : view.markRect(current);
    }
    for (const QString &mark : marks) {
        if (const QRect rect = view.markRect(mark); !rect.isEmpty()) {
            const int around = dp(kAroundMark);
            return rect.adjusted(-around, -around, around, around);
        }
    }
    return {};
}

/// Scrolls whatever it lies in until it is seen.
void reveal(const QWidget &widget, const QRect &rect)
{
    const int around = dp(16);
    for (QWidget *over = widget.parentWidget(); over != nullptr; over = over->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(over);
        if (area != nullptr && area->widget() != nullptr
            && (area->widget() == &widget || area->widget()->isAncestorOf(&widget))) {
            const QPoint middle = widget.mapTo(area->widget(), rect.center());
            area->ensureVisible(
                middle.x(), middle.y(), rect.width() / 2 + around, rect.height() / 2 + around);
        }
    }
}

/// In the coordinates of the window, without what its parents cut off.
QRect seenIn(const QWidget &window, const QWidget &widget, QRect rect)
{
    for (const QWidget *at = &widget; at != &window; at = at->parentWidget()) {
        rect = (rect & at->rect()).translated(at->pos());
    }
    return rect & window.rect();
}

} // namespace

Tour::Tour(Workspace &workspace, MainWindow &window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_window(window)
{
    connect(&workspace, &Workspace::projectChanged, this, &Tour::close);
}

void Tour::start()
{
    end();
    if (!m_workspace.isOpen()) {
        m_window.files().openSample();
    }
    if (m_workspace.isOpen() && !isRunning()) {
        begin();
    }
}

void Tour::startOnce()
{
    if (!isRunning() && !isSafeStart() && !Preferences::read().isTourDone) {
        begin();
    }
}

void Tour::begin()
{
    Preferences preferences = Preferences::read();
    preferences.isTourDone = true;
    preferences.keep();
    m_focus = m_window.focusWidget();
    m_before = view();
    m_stops.emplace(m_workspace);
    m_bubble = new TourBubble(&m_window);
    connect(m_bubble, &TourBubble::nextAsked, this, &Tour::next);
    connect(m_bubble, &TourBubble::skipAsked, this, &Tour::end);
    m_window.installEventFilter(this);
    go(0);
}

Tour::View Tour::view() const
{
    return {m_workspace.filter(), m_workspace.selection()};
}

void Tour::go(int stop)
{
    m_stop = stop;
    m_target = nullptr;
    m_isRevealed = false;
    m_stops->arrive(stop);
    m_made = view();
    m_bubble->setWords(m_stops->words(stop));
    follow();
    m_bubble->show();
    m_bubble->takeFocus();
}

void Tour::next()
{
    if (m_stop + 1 < TourStops::kCount) {
        go(m_stop + 1);
    } else {
        importList();
    }
}

/// A list of one's own does not go among the sample's invented facilities.
void Tour::importList()
{
    end();
    if (m_workspace.project()->isSample()) {
        m_window.files().makeNew();
    }
    if (!m_workspace.project()->isSample()) {
        // In an event of its own, so that the new project is seen before the list is asked for.
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_workspace.show({Target::Kind::Import, {}, 0, {}, {}});
            },
            Qt::QueuedConnection);
    }
}

void Tour::end()
{
    if (!isRunning()) {
        return;
    }
    const View now = view();
    const QPointer<QWidget> focus = m_focus;
    const bool hadFocus = m_bubble->isAncestorOf(m_window.focusWidget());
    close();
    if (now.selection == m_made.selection) {
        m_workspace.setSelection(m_before.selection);
    }
    if (now.filter == m_made.filter) {
        m_workspace.setFilter(m_before.filter);
    }
    if (hadFocus) {
        Page *page = m_window.currentPage();
        (focus && focus->isVisible() ? focus.data() : page)->setFocus();
    }
}

void Tour::close()
{
    if (!isRunning()) {
        return;
    }
    m_window.removeEventFilter(this);
    m_bubble->hide();
    m_bubble->deleteLater(); // its button may be asking
    m_bubble = nullptr;
    m_stops.reset();
}

/// The target moves with layouts, scrolling, what the page draws and when it is done. All of it
/// paints, and the window hears of that last.
bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    if (!isRunning()) { // the window takes its children down
        return false;
    }
    switch (event->type()) {
    case QEvent::UpdateRequest:
        follow();
        break;
    case QEvent::LanguageChange:
        m_bubble->setWords(m_stops->words(m_stop));
        break;
    case QEvent::KeyPress: // that nobody else took
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
            end();
            return true;
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

QWidget *Tour::targetWidget()
{
    if (m_target && m_target->isVisible()) {
        return m_target;
    }
    const QStringList names = m_stops->target(m_stop).names;
    for (const QString &name : names) {
        for (QWidget *widget : m_window.findChildren<QWidget *>(name)) {
            if (widget->isVisible()) { // each page has a filter bar of its own
                m_target = name == names.first() ? widget : nullptr; // a better one may come
                return widget;
            }
        }
    }
    return nullptr;
}

QRect Tour::targetRect()
{
    QWidget *widget = targetWidget();
    if (widget == nullptr) {
        return {};
    }
    const auto *view = qobject_cast<const SceneView *>(widget);
    const QRect rect
        = view == nullptr ? widget->rect() : markRect(*view, m_stops->target(m_stop).marks);
    if (!rect.isEmpty() && !m_isRevealed) {
        m_isRevealed = true;
        reveal(*widget, rect);
    }
    return seenIn(m_window, *widget, rect);
}

void Tour::follow()
{
    const int edge = dp(4);
    const QRect room = m_window.centralWidget()->geometry().adjusted(edge, edge, -edge, -edge);
    m_bubble->place(targetRect(), room);
}

} // namespace trama::ui
