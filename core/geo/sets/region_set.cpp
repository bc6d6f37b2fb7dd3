// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/region_set.h"

#include "core/geo/region_code.h"
#include "core/geo/sets/region_picking.h"

#include <QSet>

namespace trama::geo {

namespace {

Result<std::shared_ptr<const Outline>> outlineOf(
    const storage::Project &project, const PickedRegion &picked)
{
    if (picked.storedOutline != 0) {
        return project.outline(picked.storedOutline)
            .and_then([](const QByteArray &wkb) { return fromWkb(wkb); })
            .map([](Outline outline) -> std::shared_ptr<const Outline> {
                return std::make_shared<const Outline>(std::move(outline));
            });
    }
    return picked.outline;
}

/// No region may lie in another of the set, or a facility would be in two.
Result<void> checkOverlap(const Picking &picking, const ProjectRegionTable &table)
{
    QSet<QString> codes;
    for (const PickedRegion &picked : picking.regions) {
        const QString &code = picked.row.code;
        if (codes.contains(code)) {
            return fail(ErrorCode::BadSetting, {QStringLiteral("regions"), code});
        }
        codes.insert(code);
    }
    for (const PickedRegion &picked : picking.regions) {
        for (const QString &above : table.ancestors(picked.row.version, picked.row.code)) {
            if (codes.contains(above)) {
                return fail(ErrorCode::BadSetting,
                    {QStringLiteral("regions"), above + QStringLiteral(" + ") + picked.row.code});
            }
        }
    }
    return {};
}

QHash<snapshot::Key, int> indexKeys(const RegionSet &set, const ProjectRegionTable &table)
{
    QHash<QString, int> indexOfCode;
    QHash<snapshot::Key, int> index;
    for (std::size_t i = 0; i < set.regions.size(); ++i) {
        indexOfCode.insert(set.regions[i].code, static_cast<int>(i));
        index.insert(set.regions[i].key, static_cast<int>(i));
    }
    for (const StoredRegion &region : table.regions()) {
        if (region.row.version != set.version) {
            continue;
        }
        const QStringList chain
            = QStringList{region.row.code} + table.ancestors(region.row.version, region.row.code);
        for (const QString &code : chain) {
            if (const auto found = indexOfCode.constFind(code); found != indexOfCode.cend()) {
                index.insert(region.row.key, *found);
                break;
            }
        }
    }
    return index;
}

} // namespace

Result<RegionSet> resolveRegions(const storage::Project &project, const RegionChoice &choice)
{
    const Result<ProjectRegionTable> table = ProjectRegionTable::read(project);
    if (!table) {
        return tl::unexpected(table.error());
    }
    const Result<Picking> picking = pickRegions(*table, choice);
    if (!picking) {
        return tl::unexpected(picking.error());
    }
    if (const Result<void> apart = checkOverlap(*picking, *table); !apart) {
        return tl::unexpected(apart.error());
    }
    RegionSet set;
    set.name = picking->name;
    set.version = picking->version;
    set.notes = picking->notes;
    auto locator = std::make_shared<PointLocator>();
    for (const PickedRegion &picked : picking->regions) {
        Result<std::shared_ptr<const Outline>> outline = outlineOf(project, picked);
        if (!outline) {
            return tl::unexpected(outline.error());
        }
        snapshot::RegionRow row = picked.row;
        if (*outline) {
            row.centroid = centroid(**outline);
            locator->add(static_cast<int>(set.regions.size()), **outline);
        }
        set.regions.push_back(std::move(row));
        set.outlines.append(std::move(*outline));
    }
    set.locator = std::move(locator);
    set.indexOfKey = indexKeys(set, *table);
    return set;
}

} // namespace trama::geo
