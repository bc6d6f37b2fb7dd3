// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/sets/region_picking.h"

#include "core/geo/basemap.h"
#include "core/geo/region_code.h"
#include "core/geo/region_library.h"
#include "core/storage/writer.h"

#include <QSet>

#include <algorithm>

namespace trama::geo {

namespace {

PickedRegion fromMap(const OutlinedRegion &region)
{
    PickedRegion picked;
    picked.row.key = storage::hashedKey(QStringLiteral("region"), region.version, region.code);
    picked.row.code = region.code;
    picked.row.version = region.version;
    picked.row.name = region.name.isEmpty() ? region.code : region.name;
    picked.row.country = region.country;
    picked.row.level = region.level;
    picked.outline = region.outline;
    return picked;
}

void note(Picking &picking, const QString &key)
{
    if (!picking.notes.contains(key)) {
        picking.notes.append(key);
    }
}

/// The project's region, with the outline of the maps of this computer where it has none of its
/// own.
PickedRegion fromProject(const StoredRegion &stored, Picking &picking)
{
    PickedRegion picked{stored.row, stored.outline, {}};
    if (stored.outline != 0) {
        return picked;
    }
    if (const auto known = findRegion(stored.row.code, stored.row.version)) {
        picked.outline = known->outline;
        note(picking, QStringLiteral("regions.outlines-from-library"));
    } else {
        note(picking, QStringLiteral("regions.no-outline"));
    }
    return picked;
}

Result<Picking> pickSet(const ProjectRegionTable &table, const StoredSet &set)
{
    Picking picking;
    picking.name = set.name;
    for (const storage::Key key : set.members) {
        if (const StoredRegion *region = table.find(key)) {
            picking.version = region->row.version;
            picking.regions.push_back(fromProject(*region, picking));
        }
    }
    const bool isMixed = std::any_of(picking.regions.begin(), picking.regions.end(),
        [&](const PickedRegion &region) { return region.row.version != picking.version; });
    if (isMixed) {
        return fail(ErrorCode::BadSetting, {QStringLiteral("regions"), set.name});
    }
    return picking;
}

/// Versions in which codes are looked up: the one that was named, else the project's, then the
/// newest on this computer.
QStringList versionsFor(const ProjectRegionTable &table, const RegionChoice &choice)
{
    if (!choice.version.isEmpty()) {
        return {fullVersion(choice.version)};
    }
    QStringList versions{table.mainVersion()};
    for (const StoredRegion &region : table.regions()) {
        versions.append(region.row.version);
    }
    for (const RegionLayer &layer : listRegions()) {
        versions.append(layer.version);
    }
    versions.removeDuplicates();
    return versions;
}

Result<Picking> pickCodes(
    const ProjectRegionTable &table, const QStringList &wanted, const QString &version)
{
    Picking picking;
    picking.version = version;
    QStringList codes = wanted;
    std::sort(codes.begin(), codes.end());
    codes.removeDuplicates();
    for (const QString &code : codes) {
        if (const StoredRegion *stored = table.find(version, code)) {
            picking.regions.push_back(fromProject(*stored, picking));
        } else if (const auto known = findRegion(code, version)) {
            picking.regions.push_back(fromMap(*known));
            note(picking, QStringLiteral("regions.from-library"));
        } else {
            return fail(ErrorCode::UnknownRegion, {code});
        }
    }
    return picking;
}

/// The first version that knows all the codes; the error is that of the version looked in first.
Result<Picking> pickCodes(const ProjectRegionTable &table, const RegionChoice &choice)
{
    QStringList codes;
    for (const QString &code : choice.codes) {
        codes.append(code.trimmed());
    }
    std::optional<Result<Picking>> first;
    for (const QString &version : versionsFor(table, choice)) {
        Result<Picking> picking = pickCodes(table, codes, version);
        if (picking) {
            return picking;
        }
        if (!first) {
            first = std::move(picking);
        }
    }
    return *first;
}

/// Every region of the level that the maps of this computer or the project know.
Result<Picking> pickLevel(const ProjectRegionTable &table, const RegionChoice &choice)
{
    Picking picking;
    picking.version = choice.version.isEmpty() ? table.mainVersion() : fullVersion(choice.version);
    const int level = choice.level < 0 ? 0 : choice.level;
    QSet<QString> known;
    for (const StoredRegion &stored : table.regions()) {
        if (stored.row.version == picking.version && stored.row.level == level) {
            known.insert(stored.row.code);
            picking.regions.push_back(fromProject(stored, picking));
        }
    }
    const Regions layer = layerRegions(picking.version, level);
    for (const OutlinedRegion &region : *layer) {
        if (!known.contains(region.code)) {
            picking.regions.push_back(fromMap(region));
            note(picking, QStringLiteral("regions.from-library"));
        }
    }
    if (layer->empty()) {
        note(picking, QStringLiteral("regions.no-layer"));
    }
    if (picking.regions.empty()) {
        return fail(ErrorCode::UnknownRegion,
            {QStringLiteral("%1, level %2").arg(picking.version).arg(level)});
    }
    std::sort(picking.regions.begin(), picking.regions.end(),
        [](const PickedRegion &a, const PickedRegion &b) { return a.row.code < b.row.code; });
    return picking;
}

/// The project's regions of its main version that no other region of it lies in.
Picking pickLeaves(const ProjectRegionTable &table)
{
    Picking picking;
    picking.version = table.mainVersion();
    QSet<QString> parents;
    for (const StoredRegion &stored : table.regions()) {
        const QStringList above = table.ancestors(stored.row.version, stored.row.code);
        if (stored.row.version == picking.version) {
            parents.unite(QSet<QString>(above.begin(), above.end()));
        }
    }
    for (const StoredRegion &stored : table.regions()) {
        if (stored.row.version == picking.version && !parents.contains(stored.row.code)) {
            picking.regions.push_back(fromProject(stored, picking));
        }
    }
    return picking;
}

Picking pickCountries()
{
    Picking picking;
    picking.version = QString::fromUtf16(kDefaultVersion);
    for (const BasemapRegion &country : countries()) {
        picking.regions.push_back(fromMap(country));
    }
    note(picking, QStringLiteral("regions.built-in-countries"));
    picking.isFallback = true;
    return picking;
}

} // namespace

Result<Picking> pickRegions(const ProjectRegionTable &table, const RegionChoice &choice)
{
    const std::vector<StoredSet> &sets = table.sets();
    const auto pickFirst = [&](auto isWanted) -> std::optional<Result<Picking>> {
        const auto set = std::find_if(sets.begin(), sets.end(), isWanted);
        return set == sets.end() ? std::nullopt : std::optional(pickSet(table, *set));
    };
    if (!choice.set.isEmpty()) {
        const auto named = pickFirst([&](const StoredSet &set) { return set.name == choice.set; });
        return named.value_or(
            fail(ErrorCode::UnknownName, {QStringLiteral("region_set"), choice.set}));
    }
    if (!choice.codes.isEmpty()) {
        return pickCodes(table, choice);
    }
    if (choice.level >= 0 || !choice.version.isEmpty()) {
        return pickLevel(table, choice);
    }
    if (const auto preset = pickFirst([](const StoredSet &set) { return set.isDefault; })) {
        return *preset;
    }
    return table.regions().empty() ? pickCountries() : pickLeaves(table);
}

} // namespace trama::geo
