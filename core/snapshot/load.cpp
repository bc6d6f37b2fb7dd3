// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/load.h"

#include "core/snapshot/assembly.h"
#include "core/snapshot/patch.h"
#include "core/snapshot/stored_rows.h"

#include <algorithm>

namespace trama::snapshot {

namespace {

using storage::Changed;
using storage::Project;

bool hasSameRegions(const Snapshot &snapshot, const geo::RegionSet &set)
{
    return std::ranges::equal(
        snapshot.regions(), set.regions, [](const RegionRow &a, const RegionRow &b) {
            return a.key == b.key && a.code == b.code && a.version == b.version;
        });
}

/// Facilities that are, or whose services are, among the changed rows.
Result<QSet<Key>> touchedFacilities(const Project &project, const Changed &changed)
{
    QSet<Key> touched = changed.keys.value(QStringLiteral("infrastructure"));
    touched.unite(changed.parents.value(QStringLiteral("infrastructure")));
    const QSet<Key> services = changed.keys.value(QStringLiteral("service"));
    if (services.isEmpty()) {
        return touched;
    }
    return readFacilitiesOf(project, QVector<Key>(services.begin(), services.end()))
        .map([&](const QVector<Key> &facilities) {
            return touched.unite(QSet<Key>(facilities.begin(), facilities.end()));
        });
}

Result<Snapshot> withFacilities(
    const Snapshot &old, const Project &project, const QSet<Key> &touched, const Placing &placing)
{
    const QVector<Key> keys(touched.begin(), touched.end());
    Patch patch(old, std::vector<Key>(keys.begin(), keys.end()), placing);
    Result<std::vector<ServiceCodes>> services = readServices(project, keys, patch.words());
    if (!services) {
        return tl::unexpected(services.error());
    }
    patch.setServices(std::move(*services));
    return readFacilities(project, keys, patch.words(), [&](FacilityCodes facility) {
        patch.addFacility(std::move(facility));
    }).map([&] { return patch.finish(); });
}

} // namespace

Placing placingIn(const geo::RegionSet &set)
{
    Placing placing;
    placing.ofPoint
        = [set](double lon, double lat) { return static_cast<qint32>(set.locate(lon, lat)); };
    placing.ofKey = [set](Key region) {
        return static_cast<qint32>(set.indexOfKey.value(region, kUnplaced));
    };
    return placing;
}

Result<Snapshot> load(const Project &project, const geo::RegionSet &set)
{
    Assembly assembly(set.regions, placingIn(set));
    Result<qint64> count = project.count(*domain::findEntity("infrastructure"));
    if (!count) {
        return tl::unexpected(count.error());
    }
    Result<std::vector<ServiceCodes>> services = readServices(project, {}, assembly.words());
    if (!services) {
        return tl::unexpected(services.error());
    }
    assembly.setServices(std::move(*services), static_cast<std::size_t>(*count));
    Rows tables;
    return readFacilities(project, {}, assembly.words(), [&](FacilityCodes facility) {
        assembly.addFacility(std::move(facility));
    }).and_then([&] {
          return readTables(project, tableEntities(), tables);
      }).map([&] {
        assembly.setTables(tables);
        return assembly.finish();
    });
}

Result<Snapshot> refresh(const Snapshot &snapshot, const Project &project, const Changed &changed,
    const geo::RegionSet &set)
{
    if (changed.isEverything) {
        return load(project, set);
    }
    const Placing placing = placingIn(set);
    const bool isPlacedAnew
        = changed.keys.contains(QStringLiteral("region")) || !hasSameRegions(snapshot, set);
    Result<Snapshot> made = isPlacedAnew ? snapshot.withRegions(set.regions, placing) : snapshot;

    const Result<QSet<Key>> touched = touchedFacilities(project, changed);
    if (!touched) {
        return tl::unexpected(touched.error());
    }
    if (!touched->isEmpty()) {
        made = withFacilities(*made, project, *touched, placing);
    }
    const QSet<QString> tables
        = QSet<QString>(changed.keys.keyBegin(), changed.keys.keyEnd()).intersect(tableEntities());
    if (!made || tables.isEmpty()) {
        return made;
    }
    Rows rows = tablesOf(made->tables());
    return readTables(project, tables, rows).map([&] { return made->withTables(rows, placing); });
}

} // namespace trama::snapshot
