// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/gap/made_rows.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace trama;
using namespace trama::tests;
using snapshot::TriState;

namespace {

/// METHODS.md, W8.
MadeRows handMadeCube()
{
    MadeRows made;
    made.region("R1", "AA");
    made.region("R2", "BB");
    made.facility(0);
    auto &lab = made.service("A", "lab|pilot");
    lab.type = QStringLiteral("test");
    lab.trlMin = 3;
    lab.trlMax = 6;
    lab.used = 90;
    lab.capacity = 100;
    lab.unit = QStringLiteral("day");
    made.facility(0);
    auto &closedToSmes = made.service("A", "pilot");
    closedToSmes.type = QStringLiteral("proto");
    closedToSmes.openToSmes = TriState::No;
    made.facility(1);
    auto &online = made.service("A|B", "lab");
    online.type = QStringLiteral("test");
    online.accessTypes = {QStringLiteral("virtual")};
    online.openToForeign = TriState::Yes;
    made.facility(1).status = snapshot::LifeCycle::Planned;
    made.service("B", "pilot").type = QStringLiteral("proto");
    made.need(0, "A", "lab").target = 2;
    auto &second = made.need(0, "A", "pilot");
    second.service = QStringLiteral("proto");
    second.weight = 2;
    made.priority(1, {QStringLiteral("B")}, {QStringLiteral("lab"), QStringLiteral("pilot")}).weight
        = 3;
    for (int region : {0, 1}) {
        made.mapped(region, "A");
        made.mapped(region, "B");
    }
    return made;
}

} // namespace

TEST_CASE("W6: coverage, shared coverage and their roll-ups", "[gap]")
{
    MadeRows made;
    made.region("R1", "AA");
    made.region("R2", "AA");
    for (const char *stages : {"lab", "lab", "prototype"}) {
        made.facility(0);
        made.service("A", stages);
    }
    for (const char *stages : {"lab", "pilot"}) {
        made.facility(1);
        made.service("A", stages);
    }
    for (int region : {0, 1}) {
        made.mapped(region, "A");
        double weights[] = {1, 2, 3, 2};
        int at = 0;
        for (const char *stage : {"lab", "prototype", "pilot", "demonstration"}) {
            made.need(region, "A", stage).weight = weights[at++];
        }
    }
    const gap::GapReport report = made.report();
    REQUIRE(report.rollups.size() == 3);
    CHECK(report.rollups[0].cov == Approx(0.375));
    CHECK(report.rollups[1].cov == Approx(0.5));
    CHECK(report.rollups[0].shared == Approx(0.75));
    CHECK(report.rollups[0].shared - report.rollups[0].cov == Approx(0.375));
    CHECK(report.rollups[1].shared - report.rollups[1].cov == Approx(0.25));
    CHECK(report.rollups[2].cov == Approx((0.375 + 0.5) / 2));
    CHECK(made.judged(0, "demonstration").gapClass == gap::GapClass::Absent);
    CHECK(made.judged(1, "demonstration").gapClass == gap::GapClass::Absent);
    CHECK(made.judged(0, "lab").gapClass == gap::GapClass::Covered);
    CHECK(made.judged(0, "prototype").gapClass == gap::GapClass::Fragile);
}

TEST_CASE("W8: the needs of the first region", "[gap]")
{
    const MadeRows made = handMadeCube();
    const gap::NeedResult lab = made.judged(0, "lab");
    CHECK(lab.from == gap::NeedsFrom::Register);
    CHECK(lab.supply.n == 1);
    CHECK(lab.supply.nOpen == 1);
    CHECK(codesOf(lab.conditions) == "short full fragile");
    CHECK(lab.cov == 0.5);
    CHECK(lab.supply.use == 0.9);
    CHECK(lab.reach == 1);
    CHECK(lab.loss == 0.5);
    REQUIRE(lab.lenders.size() == 1);
    CHECK(lab.lenders[0].region == 1);
    CHECK(lab.lenders[0].borrow == 1);
    CHECK(lab.lenders[0].isRemote);
    CHECK(codesOf(lab.advice) == "borrow");
    CHECK(lab.g == 0.5);
    CHECK(lab.gLeft == 0);

    const gap::NeedResult pilot = made.judged(0, "pilot");
    CHECK(pilot.supply.n == 1);
    CHECK(pilot.supply.nOpen == 0);
    CHECK(pilot.gapClass == gap::GapClass::Restricted);
    CHECK(pilot.loss == 1);
    CHECK(pilot.g == 2);
    CHECK(codesOf(pilot.advice) == "open-up");
    CHECK(made.report().rollups[0].cov == Approx(1.0 / 6));
}

TEST_CASE("W8: the needs of the second region come from its priority", "[gap]")
{
    MadeRows made = handMadeCube();
    const gap::NeedResult lab = made.judged(1, "lab");
    CHECK(lab.from == gap::NeedsFrom::Template);
    CHECK(lab.weight == 1.5);
    CHECK(lab.gapClass == gap::GapClass::Fragile);
    CHECK(lab.cov == 1);
    CHECK(lab.loss == 0.25);
    CHECK(codesOf(lab.advice) == "back-up");

    const gap::NeedResult pilot = made.judged(1, "pilot");
    CHECK(pilot.weight == 1.5);
    CHECK(pilot.gapClass == gap::GapClass::Absent);
    CHECK(codesOf(pilot.marks) == "coming");
    CHECK(pilot.loss == 1);
    CHECK(codesOf(pilot.advice) == "build");
    CHECK(made.report().rollups[1].cov == Approx(0.5));
    CHECK(made.report().rollups[2].cov == Approx(1.0 / 3));

    made.rows.facilities.back().opens = QDate(2027, 3, 1);
    CHECK(codesOf(made.judged(1, "pilot").advice) == "build wait");
    CHECK(made.judged(1, "pilot").opens == QDate(2027, 3, 1));
}

TEST_CASE("W8: a facility stands in each band it touches and once in the union", "[gap]")
{
    gap::GapOptions options;
    options.rows = gap::Axis::Region;
    options.columns = gap::Axis::Band;
    options.filter.insert(static_cast<int>(gap::Axis::Sector), {QStringLiteral("A")});
    options.filter.insert(static_cast<int>(gap::Axis::Stage), {QStringLiteral("lab")});
    QHash<QString, int> counts;
    for (const gap::Cell &cell : handMadeCube().report(options).cells) {
        counts.insert(cell.row + QLatin1Char('/') + cell.column, cell.supply.n);
    }
    const QHash<QString, int> expected{
        {QStringLiteral("R1/1-3"), 1},
        {QStringLiteral("R1/4-5"), 1},
        {QStringLiteral("R1/6-7"), 1},
        {QStringLiteral("R1/"), 1},
        {QStringLiteral("R2/-"), 1},
        {QStringLiteral("R2/"), 1},
        {QStringLiteral("/1-3"), 1},
        {QStringLiteral("/4-5"), 1},
        {QStringLiteral("/6-7"), 1},
        {QStringLiteral("/-"), 1},
        {QStringLiteral("/"), 2},
    };
    CHECK(counts == expected);
}
