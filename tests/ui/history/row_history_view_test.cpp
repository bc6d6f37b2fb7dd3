// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/row_history_view.h"

#include "tests/ui/support/page_lab.h"
#include "ui/commands/facility_commands.h"
#include "ui/shell/main_window.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QLabel>
#include <QTabBar>

using namespace trama;
using namespace trama::ui;
using namespace trama::tests;

namespace {

/// Everything the view says, once it has read the log.
QString told(PageLab &lab, const RowHistoryView &view)
{
    const auto lines = [&] {
        QStringList all;
        for (const QLabel *label : view.findChildren<QLabel *>()) {
            if (label->isVisible()) {
                all << label->text();
            }
        }
        return all.join(QLatin1Char('\n'));
    };
    while (lines().contains(QStringLiteral("being read"))) {
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    lab.settle();
    return lines();
}

} // namespace

TEST_CASE("a facility's record tells who changed which field, and its services", "[history]")
{
    PageLab lab({QStringLiteral("A. Wessels"), {}});
    MainWindow &window = lab.showWindow();
    const auto key = addFacility(lab.workspace(), QStringLiteral("Alpha"));
    REQUIRE(key);
    REQUIRE(changeFacilities(
        lab.workspace(), {*key}, QStringLiteral("name"), QStringLiteral("Alpha Laboratory")));
    REQUIRE(changeFacilities(
        lab.workspace(), {*key}, QStringLiteral("open_to_smes"), QStringLiteral("yes")));
    lab.workspace().show({Target::Kind::Record, QStringLiteral("infrastructure"), *key, {}, {}});
    lab.settle();
    child<QTabBar>(window, "recordTabs").setCurrentIndex(4);
    const auto &view = child<RowHistoryView>(window, "rowHistory");
    const QString text = told(lab, view);
    CHECK(text.contains(QStringLiteral("Name: Alpha → Alpha Laboratory")));
    CHECK(text.contains(QStringLiteral("– → yes"), Qt::CaseInsensitive));
    CHECK(text.contains(QStringLiteral("A. Wessels")));
    CHECK(text.contains(QStringLiteral("The record was added.")));
    REQUIRE(lab.workspace().undo());
    lab.settle();
    while (!told(lab, view).contains(QStringLiteral("undone"))) {
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}
