// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/page_lab.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"
#include "ui/shell/preferences.h"
#include "ui/tour/tour.h"
#include "ui/widgets/appearance.h"

#include <QAction>
#include <QApplication>
#include <QLabel>

namespace trama::tests {

/// The real window on the sample, as after a first start; what others set is there again after.
struct TourLab {
    TourLab()
        : window(lab.showWindow())
        , before(ui::Preferences::read())
    {
        ui::Preferences fresh = before;
        fresh.isTourDone = false;
        fresh.keep();
    }
    ~TourLab()
    {
        ui::setSafeStart(false);
        before.keep();
        ui::applyLanguage(text::Language::English);
        ui::applyTextScale(1);
    }

    void start()
    {
        child<QAction>(window, "tour").trigger();
        lab.settle();
    }
    void key(Qt::Key key)
    {
        REQUIRE(QApplication::focusWidget() != nullptr);
        press(*QApplication::focusWidget(), key);
        lab.settle();
    }
    /// What is shown; one that is closed is deleted when the events are through.
    template <typename W> W *visible(const char *name) const
    {
        for (W *found : window.findChildren<W *>(QLatin1String(name))) {
            if (found->isVisible()) {
                return found;
            }
        }
        return nullptr;
    }
    template <typename W> W &seen(const char *name) const
    {
        INFO("not seen: " << name);
        W *found = visible<W>(name);
        REQUIRE(found != nullptr);
        return *found;
    }
    ui::TourBubble *bubble() const { return visible<ui::TourBubble>("tourBubble"); }
    QWidget *ring() const { return visible<QWidget>("tourRing"); }
    bool isRunning() const { return bubble() != nullptr; }
    QString text(const char *name) const { return child<QLabel>(*bubble(), name).text(); }
    QString page() const { return window.currentPage()->name(); }
    /// That the ring lies around a part of the window, 4 dp outside.
    void checkRing(const QWidget &target, QRect part = {}) const
    {
        const QRect rect(target.mapTo(&window, part.isNull() ? QPoint() : part.topLeft()),
            part.isNull() ? target.size() : part.size());
        const int outside = ui::dp(4);
        REQUIRE(ring() != nullptr);
        CHECK(ring()->geometry() == rect.adjusted(-outside, -outside, outside, outside));
        CHECK(window.rect().contains(bubble()->geometry()));
        CHECK_FALSE(bubble()->geometry().intersects(ring()->geometry()));
    }

    PageLab lab;
    ui::MainWindow &window;
    ui::Preferences before;
};

} // namespace trama::tests
