// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/bulk_revert.h"

#include "core/exchange/import.h"
#include "tests/ui/support/page_lab.h"
#include "ui/shell/main_window.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QApplication>
#include <QPointer>

using namespace trama;
using namespace trama::tests;

namespace {

constexpr int kSampleFacilities = 60; // lines of resources/sample/infrastructure.csv
constexpr int kImported = 25'000; // above the threshold of a bulk step

void importMany(PageLab &lab)
{
    QByteArray list("name,type,country\n");
    for (int i = 0; i < kImported; ++i) {
        list += "Facility " + QByteArray::number(i) + ",TI-PL,NL\n";
    }
    const auto report = exchange::importFile(
        *lab.workspace().project(), lab.write(QStringLiteral("many.csv"), list));
    REQUIRE(report.has_value());
    lab.settle();
    REQUIRE(lab.count("infrastructure") == kSampleFacilities + kImported);
    REQUIRE(lab.workspace().isNextBulk(false));
}

void waitForEnd(PageLab &lab, ui::MainWindow &window)
{
    while (window.findChild<ui::BulkRevert *>() != nullptr) {
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    lab.settle();
}

} // namespace

TEST_CASE("a large import is undone and done again beside the window", "[history]")
{
    PageLab lab;
    ui::MainWindow &window = lab.showWindow();
    importMany(lab);
    child<QAction>(window, "undo").trigger();
    CHECK(window.findChild<ui::BulkRevert *>() != nullptr); // the window goes on meanwhile
    waitForEnd(lab, window);
    CHECK(lab.count("infrastructure") == kSampleFacilities);
    CHECK(lab.workspace().snapshot().facilityCount() == std::size_t(kSampleFacilities));
    REQUIRE(lab.workspace().isNextBulk(true));
    child<QAction>(window, "redo").trigger();
    waitForEnd(lab, window);
    CHECK(lab.count("infrastructure") == kSampleFacilities + kImported);
}

TEST_CASE("a large undo that is cancelled has not happened", "[history]")
{
    PageLab lab;
    ui::MainWindow &window = lab.showWindow();
    importMany(lab);
    child<QAction>(window, "undo").trigger();
    Q_EMIT child<ui::BulkRevert>(window, "bulkRevert").canceled(); // before the first rows went
    waitForEnd(lab, window);
    CHECK(lab.count("infrastructure") == kSampleFacilities + kImported);
    CHECK(lab.workspace().isNextBulk(false));
}

TEST_CASE("the button of a message undoes a large import beside the window too", "[history]")
{
    PageLab lab;
    ui::MainWindow &window = lab.showWindow();
    importMany(lab);
    bool isTold = false;
    lab.workspace().sayDone(QStringLiteral("Imported"), {}, [&] { isTold = true; });
    lab.workspace().messages().current()->action();
    CHECK(window.findChild<ui::BulkRevert *>() != nullptr);
    CHECK_FALSE(isTold);
    waitForEnd(lab, window);
    CHECK(isTold);
    CHECK(lab.count("infrastructure") == kSampleFacilities);
}
