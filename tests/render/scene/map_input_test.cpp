// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene_support.h"
#include "ui/render/map/map_input.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace trama;
using namespace trama::render;
using namespace trama::tests;

TEST_CASE("A map's input has points with a place, and counts those without", "[scene]")
{
    snapshot::Rows rows = twoRegions().rows();
    const auto add = [&](snapshot::Key key, double lon, snapshot::Precision precision) {
        snapshot::FacilityRow row;
        row.key = key;
        row.name = QStringLiteral("F%1").arg(key);
        row.type = QStringLiteral("RI");
        row.statedRegion = rows.regions.front().key;
        row.lon = lon;
        row.lat = std::isnan(lon) ? lon : 50;
        row.precision = precision;
        rows.facilities.push_back(row);
    };
    add(1, 6.5, snapshot::Precision::Exact);
    add(2, 6.6, snapshot::Precision::Municipality);
    add(3, snapshot::kUnknown, snapshot::Precision::Unknown);
    const snapshot::Snapshot snapshot = snapshot::Snapshot::build(rows);
    const MapInput all = mapInput(snapshot);
    REQUIRE(all.points.size() == 2);
    CHECK(all.withoutPlace == 1);
    CHECK(all.values == std::vector<double>{3, 0});
    CHECK(all.points[0].name == QStringLiteral("F1"));
    CHECK(all.points[0].type == QStringLiteral("RI"));
    CHECK(all.points[0].key == 1);
    CHECK_FALSE(all.points[0].isApproximate);
    CHECK(all.points[1].isApproximate);
    const MapInput one = mapInput(snapshot, {snapshot.find(3)});
    CHECK(one.points.empty());
    CHECK(one.withoutPlace == 1);
}
