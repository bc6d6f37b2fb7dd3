// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/region_set.h"

#include "core/geo/credits.h"
#include "core/geo/region_code.h"
#include "core/geo/sets/region_picking.h"
#include "core/storage/project.h"

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

QStringList credits(const Picking &picking)
{
    QStringList keys;
    for (const PickedRegion &picked : picking.regions) {
        const QString credit = outlineCredit({picked.row.code, picked.row.version, picked.row.level,
            picked.storedOutline, picked.outline});
        if (!credit.isEmpty() && !keys.contains(credit)) {
            keys.append(credit);
        }
    }
    return keys;
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

/// Which of the outlines hold a facility's point.
Result<std::vector<bool>> occupied(const storage::Project &project, const RegionSet &set)
{
    std::vector<bool> isOccupied(set.regions.size(), false);
    Result<storage::RowReader> rows
        = project.rows(*domain::findEntity(QStringLiteral("infrastructure")), {});
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    while (rows->next()) {
        const std::optional<storage::Point> point = rows->point();
        const int region = point ? set.locate(point->lon, point->lat) : -1;
        if (region >= 0) {
            isOccupied[static_cast<std::size_t>(region)] = true;
        }
    }
    if (rows->failed()) {
        return fail(ErrorCode::Storage, {QStringLiteral("infrastructure")}, project.path());
    }
    return isOccupied;
}

Result<RegionSet> assemble(
    const storage::Project &project, const Picking &picking, const ProjectRegionTable &table)
{
    RegionSet set;
    set.name = picking.name;
    set.version = picking.version;
    set.notes = picking.notes;
    auto locator = std::make_shared<PointLocator>();
    for (const PickedRegion &picked : picking.regions) {
        Result<std::shared_ptr<const Outline>> outline = outlineOf(project, picked);
        if (!outline) {
            return tl::unexpected(outline.error());
        }
        snapshot::RegionRow row = picked.row;
        if (*outline) {
            row.centroid = locator->add(static_cast<int>(set.regions.size()), **outline);
        }
        set.regions.push_back(std::move(row));
        set.outlines.append(std::move(*outline));
    }
    set.locator = std::move(locator);
    set.indexOfKey = indexKeys(set, table);
    set.credits = credits(picking);
    return set;
}

/// A world of empty countries says nothing: those that hold no facility are left out, unless all
/// are.
Result<RegionSet> assembleOccupied(
    const storage::Project &project, Picking picking, const ProjectRegionTable &table)
{
    Result<RegionSet> all = assemble(project, picking, table);
    if (!all) {
        return all;
    }
    const Result<std::vector<bool>> isOccupied = occupied(project, *all);
    if (!isOccupied) {
        return tl::unexpected(isOccupied.error());
    }
    std::vector<PickedRegion> kept;
    for (std::size_t i = 0; i < picking.regions.size(); ++i) {
        if ((*isOccupied)[i]) {
            kept.push_back(picking.regions[i]);
        }
    }
    if (kept.empty()) {
        return all;
    }
    picking.regions = std::move(kept);
    return assemble(project, picking, table);
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
    return picking->isFallback ? assembleOccupied(project, *picking, *table)
                               : assemble(project, *picking, *table);
}

} // namespace trama::geo
