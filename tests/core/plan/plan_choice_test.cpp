// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan_choice.h"

#include "tests/core/plan/plan_project.h"

#include <catch2/catch.hpp>

using namespace trama;
using namespace trama::tests;

namespace {

gap::NeedResult needOf(int region, double gLeft)
{
    gap::NeedResult need;
    need.at.region = region;
    need.gLeft = gLeft;
    return need;
}

storage::Key planOf(PlanProject &p, const char *title, storage::Key region)
{
    return p.insert("action_plan",
        {{QStringLiteral("title"), QString::fromLatin1(title)},
            {QStringLiteral("region"), region}});
}

} // namespace

TEST_CASE("without a name the plan of the region with the largest gap left is taken", "[plan]")
{
    PlanProject p;
    const storage::Key other = p.insert("region",
        {{QStringLiteral("code"), QStringLiteral("DE50")},
            {QStringLiteral("version"), QStringLiteral("NUTS 2021")}});
    const storage::Key bremen = planOf(p, "A plan of Bremen", other);
    snapshot::Rows rows;
    for (const storage::Key key : {p.region, other}) {
        snapshot::RegionRow row;
        row.key = key;
        row.code = QString::number(key);
        rows.regions.push_back(row);
    }
    const snapshot::Snapshot snapshot = snapshot::Snapshot::build(rows);
    gap::GapReport report;
    report.needs = {needOf(1, 0.2), needOf(0, 0.5), needOf(1, snapshot::kUnknown)};
    CHECK(*plan::firstPlan(*p.project, report, snapshot) == p.plan);
    report.needs = {needOf(1, 0.6), needOf(0, 0.5)};
    CHECK(*plan::firstPlan(*p.project, report, snapshot) == bremen);
    report.needs.clear(); // then the first by title: "A plan of Bremen", "Plan of Groningen"
    CHECK(*plan::firstPlan(*p.project, report, snapshot) == bremen);
}

TEST_CASE("a project without a plan says so", "[plan]")
{
    const TemporaryFolder folder;
    const auto project = storage::Project::create(folder.path(QStringLiteral("p.gpkg")));
    REQUIRE(project);
    const auto plan = plan::firstPlan(**project, {}, {});
    REQUIRE_FALSE(plan);
    CHECK(text::Texts().error(plan.error()).endsWith(QStringLiteral("it has no action plan.")));
}
