// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/gap/made_rows.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace trama;
using namespace trama::tests;
using snapshot::LifeCycle;
using snapshot::TriState;

namespace {

/// One region whose mapping of A is complete, and one need of A in the stage v.
MadeRows oneNeed()
{
    MadeRows made;
    made.region("R1", "AA");
    made.need(0, "A", "v");
    made.mapped(0, "A");
    return made;
}

void addOpen(MadeRows *made, int count, double used = snapshot::kUnknown)
{
    for (int i = 0; i < count; ++i) {
        made->facility(0);
        auto &service = made->service("A", "v");
        service.used = used;
        service.capacity = 100;
        service.unit = QStringLiteral("day");
    }
}

std::string classOf(const MadeRows &made)
{
    return gap::code(made.judged(0, "v").gapClass).toStdString();
}

} // namespace

TEST_CASE("each class holds on its own condition", "[gap]")
{
    MadeRows made = oneNeed();
    SECTION("a target of 0 is not needed, and stands in no roll-up")
    {
        made.rows.needs[0].target = 0;
        CHECK(classOf(made) == "not-needed");
        CHECK(std::isnan(made.judged(0, "v").loss));
        CHECK(std::isnan(made.report().rollups[0].cov));
    }
    SECTION("nothing known and the mapping not complete")
    {
        made.rows.mappings[0].status = snapshot::MappingStatus::Partial;
        const gap::NeedResult need = made.judged(0, "v");
        CHECK(codesOf(need.conditions) == "not-mapped absent restricted short");
        CHECK(codesOf(need.advice) == "map-first");
        CHECK(std::isnan(need.loss));
        CHECK(std::isnan(need.g));
        CHECK(made.report().rollups[0].notMapped == 1);
    }
    SECTION("nothing known and the mapping complete")
    {
        CHECK(codesOf(made.judged(0, "v").conditions) == "absent restricted short");
        CHECK(made.judged(0, "v").loss == 1);
        CHECK(codesOf(made.judged(0, "v").advice) == "build");
    }
    SECTION("access not stated is unclear, beside one that says no")
    {
        made.facility(0);
        made.service("A", "v").openToSmes = TriState::Unknown;
        made.facility(0);
        made.service("A", "v").openToSmes = TriState::No;
        const gap::NeedResult need = made.judged(0, "v");
        CHECK(classOf(made) == "unclear");
        CHECK(need.supply.nUnknown == 1);
        CHECK(need.unclear.size() == 1);
        CHECK(need.restricted.size() == 1);
        CHECK(codesOf(need.advice) == "ask");
    }
    SECTION("all say no")
    {
        made.facility(0);
        made.service("A", "v").openToSmes = TriState::No;
        CHECK(classOf(made) == "restricted");
        CHECK(codesOf(made.judged(0, "v").advice) == "open-up");
    }
    SECTION("fewer open than wanted")
    {
        made.rows.needs[0].target = 3;
        addOpen(&made, 2);
        CHECK(classOf(made) == "short");
        CHECK(made.judged(0, "v").cov == Approx(2.0 / 3));
        CHECK(codesOf(made.judged(0, "v").advice) == "extend");
    }
    SECTION("used to 85 % is full, just below is not")
    {
        addOpen(&made, 2, 85);
        CHECK(classOf(made) == "full");
        CHECK(made.judged(0, "v").loss == 0);
        CHECK(codesOf(made.judged(0, "v").advice) == "extend");
        made.rows.services[0].used = 84.9;
        CHECK(classOf(made) == "covered");
    }
    SECTION("one open facility is fragile")
    {
        addOpen(&made, 1);
        CHECK(classOf(made) == "fragile");
        CHECK(made.judged(0, "v").loss == 0.25);
        CHECK(codesOf(made.judged(0, "v").advice) == "back-up");
    }
    SECTION("more than one above the target and little used is surplus")
    {
        addOpen(&made, 3, 39);
        CHECK(classOf(made) == "surplus");
        CHECK(codesOf(made.judged(0, "v").marks) == "underused");
        CHECK(codesOf(made.judged(0, "v").advice) == "lend promote-use");
        made.rows.facilities.pop_back();
        made.rows.services.pop_back();
        CHECK(classOf(made) == "covered");
        CHECK(codesOf(made.judged(0, "v").advice) == "promote-use");
    }
    SECTION("enough, and no complaint")
    {
        addOpen(&made, 2, 60);
        CHECK(classOf(made) == "covered");
        CHECK(codesOf(made.judged(0, "v").conditions) == "covered");
        CHECK(made.judged(0, "v").advice.empty());
        CHECK(made.judged(0, "v").loss == 0);
        CHECK(made.judged(0, "v").lossUnknown == QStringList{QStringLiteral("reach")});
    }
}

TEST_CASE("life cycle is judged on the as-of date", "[gap]")
{
    MadeRows made = oneNeed();
    addOpen(&made, 1);
    auto &facility = made.rows.facilities[0];
    const auto counts = [&] {
        const gap::Supply supply = made.judged(0, "v").supply;
        return std::pair(supply.n, supply.nComing);
    };
    facility.status = LifeCycle::Unknown;
    CHECK(counts() == std::pair(1, 0));
    facility.status = LifeCycle::Upgrading;
    CHECK(counts() == std::pair(1, 0));
    for (const LifeCycle status : {LifeCycle::Planned, LifeCycle::UnderConstruction}) {
        facility.status = status;
        CHECK(counts() == std::pair(0, 1));
    }
    for (const LifeCycle status : {LifeCycle::Suspended, LifeCycle::Closed}) {
        facility.status = status;
        CHECK(counts() == std::pair(0, 0));
    }
    facility.status = LifeCycle::Operational;
    facility.opens = QDate(2026, 6, 2);
    CHECK(counts() == std::pair(0, 1));
    facility.opens = QDate(2026, 6, 1);
    CHECK(counts() == std::pair(1, 0));
    facility.closes = QDate(2026, 6, 1);
    CHECK(counts() == std::pair(0, 0));
    facility.closes = QDate(2026, 6, 2);
    CHECK(counts() == std::pair(1, 0));
}

TEST_CASE("a need is doubtful when every record is old or has no source", "[gap]")
{
    MadeRows made = oneNeed();
    addOpen(&made, 2);
    CHECK(made.judged(0, "v").marks.empty());
    made.rows.facilities[0].hasSource = false;
    CHECK(made.judged(0, "v").marks.empty());
    made.rows.facilities[1].checked = QDate(2024, 6, 1);
    CHECK(codesOf(made.judged(0, "v").marks) == "doubtful");
    made.rows.facilities[1].checked = QDate(2024, 6, 2);
    CHECK(made.judged(0, "v").marks.empty());
}

TEST_CASE("a facility without services is inferred, and never counted in n", "[gap]")
{
    MadeRows made = oneNeed();
    made.need(0, "A", "");
    auto &facility = made.facility(0);
    facility.sectors = {QStringLiteral("A")};
    facility.type = QStringLiteral("TI-PL");
    CHECK(made.judged(0, "v").supply.nInferred == 0);
    const gap::NeedResult open = made.judged(0, "");
    CHECK(open.supply.nInferred == 1);
    CHECK(open.supply.n == 0);
    CHECK(codesOf(open.conditions) == "absent restricted short");
    CHECK(codesOf(open.marks) == "inferred");
    made.rows.needs[1].bands = {QStringLiteral("1-3")}; // a pilot line usually works at TRL 4-8
    CHECK(made.judged(0, "").supply.nInferred == 0);
    made.rows.needs[1].bands = {QStringLiteral("8-9")};
    CHECK(made.judged(0, "").supply.nInferred == 1);
}

TEST_CASE(
    "a mapping speaks for its very sector; a need of any sector asks for all of them", "[gap]")
{
    MadeRows made;
    made.region("R1", "AA");
    made.need(0, "C", "u");
    made.need(0, "C10", "v");
    made.need(0, "", "w");
    CHECK(made.judged(0, "w").gapClass == gap::GapClass::NotMapped);
    made.mapped(0, "C");
    CHECK(made.judged(0, "u").gapClass == gap::GapClass::Absent);
    CHECK(made.judged(0, "v").gapClass == gap::GapClass::NotMapped);
    CHECK(made.judged(0, "w").gapClass == gap::GapClass::Absent);
    made.mapped(0, "C10", snapshot::MappingStatus::Partial);
    CHECK(made.judged(0, "w").gapClass == gap::GapClass::NotMapped);
}
