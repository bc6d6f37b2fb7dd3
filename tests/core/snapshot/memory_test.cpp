// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/snapshot.h"

#include <catch2/catch.hpp>

#include <malloc.h>

using namespace trama::snapshot;

namespace {

std::size_t allocated()
{
    const struct mallinfo2 info = mallinfo2();
    return info.uordblks + info.hblkhd;
}

/// A list as they come: points, a type and a status; services with offer, TRL, capacity and access.
Rows typicalList(Key count)
{
    Rows rows;
    Key lastService = 0;
    for (Key key = 1; key <= count; ++key) {
        FacilityRow row;
        row.key = key;
        row.uuid = QUuid::createUuid();
        row.name = QStringLiteral("Centre of research, %1").arg(key);
        row.type = key % 2 ? QStringLiteral("test_bed") : QStringLiteral("pilot_line");
        row.status = LifeCycle::Operational;
        row.lon = static_cast<double>(key % 40);
        row.lat = static_cast<double>(key % 30);
        rows.facilities.push_back(row);
        for (int i = key % 20 == 0 ? 1 : key % 10 < 2 ? 3 : key % 10 < 7 ? 2 : 1; i > 0; --i) {
            ServiceRow service;
            service.key = ++lastService;
            service.facility = key;
            service.type = QStringLiteral("K%1").arg(key % 8);
            service.sectors
                = {QStringLiteral("S%1").arg(key % 12), QStringLiteral("S%1").arg(key % 11)};
            service.stages = {QStringLiteral("V%1").arg(key % 6)};
            service.trlMin = 3;
            service.trlMax = 6;
            service.capacity = static_cast<double>(key);
            service.used = 1;
            service.unit = QStringLiteral("day");
            service.openToSmes = static_cast<TriState>(key % 3);
            rows.services.push_back(service);
        }
    }
    return rows;
}

} // namespace

TEST_CASE("A typical facility with its services takes at most 200 bytes", "[snapshot]")
{
    const Rows rows = typicalList(20'000);
    const std::size_t before = allocated();
    const Snapshot snapshot = Snapshot::build(rows);
    const std::size_t bytes = allocated() - before;
    WARN(
        "bytes a facility: " << bytes / snapshot.facilityCount() << ", services a facility: "
                             << double(snapshot.serviceCount()) / double(snapshot.facilityCount()));
    CHECK(bytes <= 200 * snapshot.facilityCount());
}
