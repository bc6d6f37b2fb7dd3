// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/filter_json.h"

#include "tests/core/snapshot/random_rows.h"

#include <catch2/catch.hpp>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace trama::snapshot;
using namespace trama::tests;

namespace {

Snapshot withThreeRegions()
{
    Rows rows;
    rows.regions = threeRegions();
    return Snapshot::build(rows);
}

} // namespace

TEST_CASE("a filter comes back whole from what a saved view keeps", "[filter]")
{
    const Snapshot snapshot = withThreeRegions();
    Filter filter;
    filter.regions = {1, kUnplaced};
    filter.types = {QStringLiteral("TI-PL")};
    filter.sectors = {QStringLiteral("food"), QStringLiteral("bio")};
    filter.services = {QStringLiteral("testing")};
    filter.text = QStringLiteral("évora lab");
    filter.openToSmes = TriState::No;
    filter.lacking = Lacking::UseFigures;
    filter.statuses = {QStringLiteral("closed")};
    filter.tiers = {QStringLiteral("public")};
    filter.trlFrom = 4;
    filter.trlTo = 6;
    filter.checkedSince = QDate(2025, 3, 1);
    filter.keys = {17, (1LL << 53) - 1};
    Filter back = filterFromJson(filterToJson(filter, snapshot), snapshot);
    filter.sectors.sort();
    CHECK(back == filter);
    CHECK(filterToJson({}, snapshot).isEmpty());
    CHECK(filterFromJson({}, snapshot) == Filter());
}

TEST_CASE("regions of a saved filter stand by their codes", "[filter]")
{
    const Snapshot snapshot = withThreeRegions();
    Filter filter;
    filter.regions = {2};
    const QJsonObject json = filterToJson(filter, snapshot);
    CHECK(json.value(QStringLiteral("regions")).toArray().first().toString()
        == snapshot.regions()[2].code);
    Rows other;
    other.regions = {snapshot.regions()[2]};
    CHECK(filterFromJson(json, Snapshot::build(other)).regions == QSet<qint32>{0});
    CHECK(filterFromJson(json, Snapshot::build({})).regions.isEmpty()); // it has no such region
}

TEST_CASE("what a newer version may have kept is left out", "[filter]")
{
    const auto json = QJsonDocument::fromJson(
        R"({"lacking":"soul","keys":["x","-3"],"openToSmes":"maybe","trlFrom":12,"checkedSince":"soon","new":1})")
                          .object();
    CHECK(filterFromJson(json, withThreeRegions()) == Filter());
}
