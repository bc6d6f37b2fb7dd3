// SPDX-License-Identifier: GPL-3.0-or-later
// Every control of every page is reached by Tab, none holds the focus, and each shows that it has
// it; F6 goes round the parts of the window.
#include "tests/ui/support/page_lab.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"

#include <QAction>
#include <QApplication>
#include <QSet>

#include <catch2/catch.hpp>

using namespace trama;
using namespace trama::ui;
using namespace trama::tests;

namespace {

constexpr int kMostStops = 400;

std::string nameOf(const QWidget *widget)
{
    return widget == nullptr
        ? "nothing"
        : widget->metaObject()->className() + std::string(" ") + widget->objectName().toStdString();
}

/// The controls that Tab should reach: a part of another control is reached with it.
QSet<QWidget *> controlsOf(MainWindow &window)
{
    QSet<QWidget *> controls;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool isPart = widget->focusProxy() != nullptr
            || widget->objectName().startsWith(QLatin1String("qt_"));
        if (!isPart && widget->isVisible() && widget->isEnabled()
            && (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->window() == &window) {
            controls << widget;
        }
    }
    return controls;
}

QImage around(QWidget &window, const QWidget &widget)
{
    const QRect at(widget.mapTo(&window, QPoint()), widget.size());
    return window.grab(at.adjusted(-4, -4, 4, 4)).toImage();
}

/// Presses Tab until it comes where it was before; what it met, in order.
QVector<QWidget *> walked(MainWindow &window)
{
    QVector<QWidget *> stops;
    while (stops.size() < kMostStops) {
        QWidget *before = QApplication::focusWidget();
        press(*before, Qt::Key_Tab);
        QWidget *now = QApplication::focusWidget();
        INFO("Tab on " << nameOf(before));
        REQUIRE(now != nullptr);
        REQUIRE(now != before); // no trap
        if (stops.contains(now)) {
            break;
        }
        stops << now;
    }
    CHECK(stops.size() < kMostStops);
    CHECK(QApplication::focusWidget()->window() == &window);
    return stops;
}

void checkFocusIsSeen(MainWindow &window, const QVector<QWidget *> &stops)
{
    for (QWidget *stop : stops) {
        if (!stop->isVisible() || stop->visibleRegion().isEmpty() || stop == window.currentPage()) {
            continue; // the page itself holds the focus when nothing in it was chosen yet
        }
        stop->clearFocus();
        const QImage without = around(window, *stop);
        stop->setFocus(Qt::TabFocusReason);
        QApplication::processEvents();
        INFO(nameOf(stop) << " on " << window.currentPage()->name().toStdString());
        CHECK(around(window, *stop) != without);
    }
}

void walkPage(PageLab &lab, MainWindow &window)
{
    lab.settle();
    CAPTURE(window.currentPage()->name().toStdString());
    window.currentPage()->setFocus();
    const QVector<QWidget *> stops = walked(window);
    for (QWidget *control : controlsOf(window)) {
        INFO("not reached: " << nameOf(control));
        CHECK(stops.contains(control));
    }
    checkFocusIsSeen(window, stops);
}

} // namespace

TEST_CASE("Tab reaches every control of every page, is held by none and is seen", "[shell]")
{
    PageLab lab;
    MainWindow &window = lab.showWindow();
    for (int page = 0; page < window.pageCount(); ++page) {
        window.showPage(page);
        walkPage(lab, window);
    }
}

TEST_CASE("Tab and F6 go through the panels beside a page and back", "[shell]")
{
    PageLab lab;
    MainWindow &window = lab.showWindow();
    window.showPage(1);
    child<QAction>(window, "filter").trigger();
    child<QAction>(window, "history").trigger();
    walkPage(lab, window);
    QSet<QString> parts;
    QWidget *first = QApplication::focusWidget();
    for (int i = 0; i < 20; ++i) {
        press(*QApplication::focusWidget(), Qt::Key_F6);
        for (const char *part : {"facetPanel", "historyPanel", "pageBar"}) {
            const auto *panel = window.findChild<QWidget *>(QString::fromLatin1(part));
            if (panel != nullptr && panel->isAncestorOf(QApplication::focusWidget())) {
                parts << QString::fromLatin1(part);
            }
        }
    }
    CHECK(parts.size() == 3);
    CHECK(first != nullptr);
}
