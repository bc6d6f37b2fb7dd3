// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/project_task.h"

#include "core/exchange/import.h"
#include "core/storage/writer.h"
#include "tests/ui/support/page_lab.h"
#include "ui/shell/main_window.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

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
    while (window.findChild<ui::ProjectTask *>() != nullptr) {
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
    CHECK(window.findChild<ui::ProjectTask *>() != nullptr); // the window goes on meanwhile
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
    Q_EMIT child<ui::ProjectTask>(window, "projectTask").canceled(); // before the first rows went
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
    CHECK(window.findChild<ui::ProjectTask *>() != nullptr);
    CHECK_FALSE(isTold);
    waitForEnd(lab, window);
    CHECK(isTold);
    CHECK(lab.count("infrastructure") == kSampleFacilities);
}

TEST_CASE(
    "going back over a large import goes on beside the window, and can be stopped", "[history]")
{
    PageLab lab;
    ui::MainWindow &window = lab.showWindow();
    importMany(lab);
    REQUIRE(lab.workspace().edit({QStringLiteral("step.plan"), {}},
        [](storage::Writer &writer) { return writer.setSetting(QStringLiteral("x"), 1); }));
    ui::walkTo(lab.workspace(), 0, &window);
    CHECK(window.findChild<ui::ProjectTask *>() != nullptr);
    waitForEnd(lab, window);
    CHECK(lab.count("infrastructure") == 0); // the making of the sample is a step too
    const auto history = lab.workspace().project()->history();
    REQUIRE(history);
    ui::walkTo(lab.workspace(), (*history)[3].id, &window);
    Q_EMIT child<ui::ProjectTask>(window, "projectTask").canceled();
    waitForEnd(lab, window);
    CHECK(lab.workspace().messages().current()->finding.startsWith(QStringLiteral("Stopped")));
}

TEST_CASE("the history is compacted from the menu, which says what that frees", "[history]")
{
    PageLab lab;
    ui::MainWindow &window = lab.showWindow();
    importMany(lab);
    child<QAction>(window, "compact").trigger();
    auto &dialog = child<QDialog>(window, "compactDialog");
    auto &frees = child<QLabel>(dialog, "compactFrees");
    CHECK(frees.text().contains(QStringLiteral("nothing to take")));
    CHECK_FALSE(child<QPushButton>(dialog, "compactDo").isEnabled());
    child<QSpinBox>(dialog, "compactKeep").setValue(0);
    CHECK(frees.text().contains(QStringLiteral("2 older steps")));
    child<QPushButton>(dialog, "compactDo").click();
    waitForEnd(lab, window);
    CHECK(lab.workspace().messages().current()->finding.contains(QStringLiteral("2 steps")));
    CHECK(lab.count("infrastructure") == kSampleFacilities + kImported);
    child<QAction>(window, "undo").trigger();
    CHECK(lab.count("infrastructure") == kSampleFacilities + kImported);
}
