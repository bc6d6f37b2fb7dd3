// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/unplaced_model.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>

using namespace trama;

TEST_CASE("Facilities without a place are listed by name", "[map]")
{
    snapshot::Rows rows;
    const auto add = [&](snapshot::Key key, const char *name, double lon) {
        snapshot::FacilityRow row;
        row.key = key;
        row.name = QString::fromUtf8(name);
        row.lon = lon;
        row.lat = lon;
        rows.facilities.push_back(row);
    };
    add(1, "Faro", snapshot::kUnknown);
    add(2, "Évora", snapshot::kUnknown);
    add(3, "Estarreja", snapshot::kUnknown);
    add(4, "Placed", 6);
    const snapshot::Snapshot snapshot = snapshot::Snapshot::build(rows);
    ui::UnplacedModel model;
    QAbstractItemModelTester tester(&model);
    model.setFacilities(
        snapshot, {snapshot.find(1), snapshot.find(2), snapshot.find(3), snapshot.find(4)});
    REQUIRE(model.rowCount() == 3);
    CHECK(model.index(0).data() == QStringLiteral("Estarreja"));
    CHECK(model.rowOf(2) == model.rowOf(1) - 1);
    CHECK(model.rowOf(4) == -1);
    CHECK(model.index(model.rowOf(2)).data(ui::UnplacedModel::KeyRole).toLongLong() == 2);
}
