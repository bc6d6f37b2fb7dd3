// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot/filter.h"
#include "ui/tour/tour_stops.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace trama::ui {

class MainWindow;

/// Leads a newcomer through the real window, bubble by bubble, and puts the filter and the
/// selection back at the end unless they are no longer the tour's. Everything in the window can be
/// used meanwhile. A child of the window.
class Tour : public QObject {
    Q_OBJECT
public:
    Tour(Workspace &workspace, MainWindow &window);

    void start(); ///< at the first bubble; opens the sample where nothing is open
    void startOnce(); ///< unless it ran before; not after a safe start
    void end();
    bool isRunning() const { return m_bubble != nullptr; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; ///< of the window

private:
    struct View {
        snapshot::Filter filter;
        QSet<snapshot::Key> selection;
    };
    void begin();
    void go(int stop);
    void next();
    void close();
    void importList();
    void follow();
    QWidget *targetWidget();
    QRect targetRect();
    View view() const;

    Workspace &m_workspace;
    MainWindow &m_window;
    std::optional<TourStops> m_stops;
    QPointer<TourBubble> m_bubble; ///< null = it is not running
    int m_stop = 0;
    View m_before;
    View m_made; ///< by the tour
    QPointer<QWidget> m_focus; ///< before it began
    QPointer<QWidget> m_target;
    bool m_isRevealed = false;
};

} // namespace trama::ui
