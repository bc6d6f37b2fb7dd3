// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/gap/made_rows.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace trama;
using namespace trama::tests;

namespace {

void offer(MadeRows *made, int region, const char *sector, const char *stage)
{
    made->facility(region);
    made->service(sector, stage);
}

} // namespace

TEST_CASE("needs of equal coordinates become one, with the larger target and weight, and an issue",
    "[gap]")
{
    MadeRows made;
    made.region("R1", "AA");
    auto &first = made.need(0, "A", "v");
    first.target = 3;
    first.bands = {QStringLiteral("6-7"), QStringLiteral("4-5")};
    auto &second = made.need(0, "A", "v");
    second.weight = 4;
    second.demand = 7;
    second.bands = {QStringLiteral("4-5"), QStringLiteral("6-7")};
    const gap::GapReport report = made.report();
    REQUIRE(report.needs.size() == 1);
    CHECK(report.needs[0].target == 3);
    CHECK(report.needs[0].weight == 4);
    CHECK(report.needs[0].demand == 7);
    CHECK(report.equalCoordinates == 1);
    CHECK(report.issues == QStringList{QStringLiteral("gap.issue.equal-coordinates")});
}

TEST_CASE("a negative target, weight or demand is refused", "[gap]")
{
    for (double snapshot::NeedRow::*field :
        {&snapshot::NeedRow::target, &snapshot::NeedRow::weight, &snapshot::NeedRow::demand}) {
        MadeRows made;
        made.region("R1", "AA");
        made.need(0, "A", "v").*field = -1;
        const auto report = gap::report(made.snapshot(), made.settings);
        REQUIRE_FALSE(report);
        CHECK(report.error().code == ErrorCode::BadValue);
    }
}

TEST_CASE("a weight of 0 gives no roll-up", "[gap]")
{
    MadeRows made;
    made.region("R1", "AA");
    made.need(0, "A", "v").weight = 0;
    made.mapped(0, "A");
    CHECK(std::isnan(made.report().rollups[0].cov));
    CHECK(made.judged(0, "v").g == 0);
}

TEST_CASE("a priority of two sectors shares its weight among sectors and stages", "[gap]")
{
    MadeRows made;
    made.region("R1", "AA");
    made.priority(0, {QStringLiteral("A"), QStringLiteral("B")},
            {QStringLiteral("v"), QStringLiteral("w")})
        .weight
        = 2;
    const gap::GapReport report = made.report();
    CHECK(report.needsFrom == gap::NeedsFrom::Template);
    REQUIRE(report.needs.size() == 4);
    CHECK(report.needs[0].weight == 0.5);
}

TEST_CASE("peers need what at least two other regions offer", "[gap]")
{
    MadeRows made;
    made.region("R1", "AA");
    made.region("R2", "AA");
    made.region("R3", "AA");
    offer(&made, 0, "S1", "v");
    offer(&made, 1, "S1", "v");
    offer(&made, 1, "S1", "w");
    const gap::GapReport report = made.report();
    CHECK(report.needsFrom == gap::NeedsFrom::Peers);
    REQUIRE(report.needs.size() == 1); // R3 alone sees two others with S1 in stage v
    CHECK(report.needs[0].at.region == 2);
    CHECK(report.needs[0].at.stage == QStringLiteral("v"));
}

TEST_CASE("where nobody states stages, peers need sectors, inferred facilities included", "[gap]")
{
    MadeRows made;
    made.region("R1", "AA");
    made.region("R2", "AA");
    made.region("R3", "AA");
    offer(&made, 0, "S1", "");
    made.facility(1).sectors = {QStringLiteral("S1")};
    const gap::GapReport report = made.report();
    REQUIRE(report.needs.size() == 1);
    CHECK(report.needs[0].at.region == 2);
    CHECK(report.needs[0].at.sector == QStringLiteral("S1"));
    CHECK(report.needs[0].at.stage.isEmpty());
}

TEST_CASE("one region and no region have a report", "[gap]")
{
    MadeRows none;
    CHECK(none.report().needs.empty());
    REQUIRE(none.report().rollups.size() == 1);
    CHECK(std::isnan(none.report().rollups[0].cov));
    MadeRows one;
    one.region("R1", "AA");
    offer(&one, 0, "S1", "v");
    CHECK(one.report().needs.empty());
}

TEST_CASE("a filter chooses needs and changes no factor", "[gap]")
{
    MadeRows made;
    made.region("R1", "AA");
    made.need(0, "A", "v").demand = 10;
    made.need(0, "B", "v").demand = 5;
    made.need(0, "", "v");
    made.mapped(0, "B");
    gap::GapOptions options;
    options.filter.insert(static_cast<int>(gap::Axis::Sector), {QStringLiteral("B")});
    const gap::GapReport report = made.report(options);
    REQUIRE(report.needs.size() == 1);
    CHECK(report.needs[0].demandFactor == 0.5);
    options.filter = {{static_cast<int>(gap::Axis::Region), {QStringLiteral("R9")}}};
    CHECK_FALSE(gap::report(made.snapshot(), made.settings, options));
}

TEST_CASE("bands that overlap or leave holes and thresholds out of range are refused", "[gap]")
{
    for (const char *bands : {"1-3|3-5|6-9", "1-3|5-9", "1-9|x", "1-10", ""}) {
        const auto read
            = gap::settingsFrom({{QStringLiteral("gap.bands"), QString::fromLatin1(bands)}});
        REQUIRE_FALSE(read);
        CHECK(read.error().code == ErrorCode::BadSetting);
    }
    CHECK_FALSE(gap::settingsFrom({{QStringLiteral("gap.full_from"), 1.5}}));
    CHECK_FALSE(gap::settingsFrom({{QStringLiteral("gap.speed_km_h"), 0}}));
    CHECK_FALSE(gap::settingsFrom({{QStringLiteral("gap.as_of"), QStringLiteral("soon")}}));
    const auto read = gap::settingsFrom({{QStringLiteral("gap.bands"), QStringLiteral("1-4|5-9")},
        {QStringLiteral("gap.as_of"), QStringLiteral("2026-06-01")},
        {QStringLiteral("gap.far_below"), 0.4}});
    REQUIRE(read);
    CHECK(read->bands == std::vector<gap::TrlBand>{{1, 4}, {5, 9}});
    CHECK(read->asOf == QDate(2026, 6, 1));
    CHECK(read->farBelow == 0.4);
    gap::GapSettings holes;
    holes.bands = {{1, 3}};
    CHECK_FALSE(gap::report({}, holes));
}
