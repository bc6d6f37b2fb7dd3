// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gap/judge/lending.h"
#include "core/gap/scope.h"
#include "tests/core/gap/made_rows.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace trama;
using namespace trama::tests;

namespace {

/// Two regions; the first needs food at two stages and health at one, the second food at one.
MadeRows twoRegions()
{
    MadeRows made;
    made.region("AA1", "AA");
    made.region("BB1", "BB");
    made.facility(0);
    made.service("food", "chain/b");
    made.need(0, "food", "chain/a").weight = 3;
    made.need(0, "food", "chain/b");
    made.need(0, "health", "chain/a");
    made.need(1, "food", "chain/a");
    for (const int region : {0, 1}) {
        made.mapped(region, "food");
        made.mapped(region, "health");
    }
    return made;
}

} // namespace

TEST_CASE("A report is narrowed to a region and a sector without a change of any factor", "[gap]")
{
    const MadeRows made = twoRegions();
    const gap::GapReport whole = made.report();
    const gap::GapReport narrow = gap::narrowed(whole, {0, {QStringLiteral("food")}, {}}, 2);
    REQUIRE(narrow.needs.size() == 2);
    for (const gap::NeedResult &need : narrow.needs) {
        CHECK(need.at.region == 0);
        CHECK(need.at.sector == QStringLiteral("food"));
        const auto same = std::find_if(whole.needs.begin(), whole.needs.end(),
            [&](const gap::NeedResult &other) { return other.at == need.at; });
        REQUIRE(same != whole.needs.end());
        CHECK(same->g == need.g);
        CHECK(same->demandFactor == need.demandFactor);
    }
    // Weights 3 (nothing there) and 1 (covered): 1 / 4.
    CHECK(narrow.rollups.at(0).cov == Approx(0.25));
    CHECK(narrow.rollups.back().cov == Approx(0.25));
    CHECK(std::isnan(narrow.rollups.at(1).cov));
}

TEST_CASE(
    "A priority takes the needs of its sectors, and those of any sector at its stages", "[gap]")
{
    MadeRows made = twoRegions();
    made.need(0, "", "chain/a");
    made.need(0, "", "other/z");
    const snapshot::Key priority
        = made.priority(0, {QStringLiteral("food")}, {QStringLiteral("chain/a")}).key;
    const gap::Scope scope = gap::scopeOf(made.snapshot(), 0, priority);
    const gap::GapReport narrow = gap::narrowed(made.report(), scope, 2);
    QStringList found;
    for (const gap::NeedResult &need : narrow.needs) {
        found.append(need.at.sector + QLatin1Char('@') + need.at.stage);
    }
    found.sort();
    CHECK(found
        == QStringList{QStringLiteral("@chain/a"), QStringLiteral("food@chain/a"),
            QStringLiteral("food@chain/b")});
    CHECK(gap::scopeOf(made.snapshot(), 1, 0) == gap::Scope{1, {}, {}});
}

TEST_CASE("The facilities that could lend are those the lender counts", "[gap]")
{
    MadeRows made;
    made.region("AA1", "AA");
    made.region("AA2", "AA");
    made.need(0, "food", "chain/a");
    made.mapped(0, "food");
    const auto add = [&](const char *sector) {
        const snapshot::Key key = made.facility(1).key;
        snapshot::ServiceRow &service = made.service(sector, "chain/a");
        service.accessTypes = {QStringLiteral("remote")};
        return key;
    };
    const snapshot::Key first = add("food");
    add("health"); // answers another need
    const snapshot::Key full = add("food");
    made.rows.services.back().capacity = 10;
    made.rows.services.back().used = 9; // 90 %: no room
    made.rows.services.back().unit = QStringLiteral("day");
    const snapshot::Key last = add("food");
    const gap::GapReport report = made.report();
    const auto need = std::find_if(report.needs.begin(), report.needs.end(),
        [](const gap::NeedResult &each) { return each.at.region == 0; });
    REQUIRE(need != report.needs.end());
    const auto keys = gap::lendingFacilities(made.snapshot(), made.settings, *need, 1);
    CHECK(keys == std::vector<snapshot::Key>{first, last});
    CHECK(std::find(keys.begin(), keys.end(), full) == keys.end());
    REQUIRE(need->lenders.size() == 1);
    CHECK(need->lenders.front().facilities == 2);
}
