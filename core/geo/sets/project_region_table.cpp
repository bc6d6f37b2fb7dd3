// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/sets/project_region_table.h"

#include "core/geo/region_code.h"

#include <QMap>

#include <algorithm>
#include <tuple>

namespace trama::geo {

namespace {

using storage::Key;

QStringList names(std::initializer_list<const char *> fields)
{
    QStringList list;
    for (const char *field : fields) {
        list.append(QString::fromLatin1(field));
    }
    return list;
}

const domain::Entity &entity(const char *name)
{
    return *domain::findEntity(name);
}

Error readFailure(const storage::Project &project)
{
    return {ErrorCode::Storage, {QStringLiteral("region")}, project.path(), 0, {}};
}

bool isBefore(const StoredRegion &a, const QString &version, const QString &code)
{
    return std::tie(a.row.version, a.row.code) < std::tie(version, code);
}

} // namespace

Result<ProjectRegionTable> ProjectRegionTable::read(const storage::Project &project)
{
    ProjectRegionTable table;
    return table.readRegions(project).and_then([&] { return table.readSets(project); }).map([&] {
        return std::move(table);
    });
}

Result<void> ProjectRegionTable::readRegions(const storage::Project &project)
{
    Result<storage::RowReader> rows = project.rows(entity("region"),
        names({"code", "version", "name", "level", "parent", "country", "outline"}));
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    while (rows->next()) {
        StoredRegion region;
        region.row.key = rows->key();
        region.row.code = rows->text(0);
        region.row.version = rows->text(1);
        region.row.name = rows->isNull(2) ? region.row.code : rows->text(2);
        region.row.level
            = rows->isNull(3) ? levelOfCode(region.row.code) : static_cast<int>(rows->integer(3));
        region.parent = rows->text(4);
        region.row.country = rows->isNull(5) ? countryOfCode(region.row.code) : rows->text(5);
        region.outline = rows->isNull(6) ? 0 : rows->integer(6);
        m_regions.push_back(std::move(region));
    }
    if (rows->failed()) {
        return tl::unexpected(readFailure(project));
    }
    std::stable_sort(
        m_regions.begin(), m_regions.end(), [](const StoredRegion &a, const StoredRegion &b) {
            return isBefore(a, b.row.version, b.row.code);
        });
    return {};
}

Result<void> ProjectRegionTable::readSets(const storage::Project &project)
{
    Result<storage::RowReader> sets
        = project.rows(entity("region_set"), names({"name", "version", "is_default"}));
    if (!sets) {
        return tl::unexpected(sets.error());
    }
    while (sets->next()) {
        m_sets.push_back(
            {sets->key(), sets->text(0), sets->text(1), sets->text(2) == QLatin1String("yes"), {}});
    }
    Result<storage::RowReader> members
        = project.rows(entity("region_set_member"), names({"region_set", "region", "position"}));
    if (!members) {
        return tl::unexpected(members.error());
    }
    std::vector<std::tuple<Key, qint64, Key>> ordered; // set, position, region
    while (members->next()) {
        ordered.emplace_back(members->integer(0), members->integer(2), members->integer(1));
    }
    if (sets->failed() || members->failed()) {
        return tl::unexpected(readFailure(project));
    }
    std::stable_sort(ordered.begin(), ordered.end(), [](const auto &a, const auto &b) {
        return std::get<0>(a) != std::get<0>(b) ? std::get<0>(a) < std::get<0>(b)
                                                : std::get<1>(a) < std::get<1>(b);
    });
    for (const auto &[set, position, region] : ordered) {
        const auto found = std::find_if(m_sets.begin(), m_sets.end(),
            [key = set](const StoredSet &candidate) { return candidate.key == key; });
        if (found != m_sets.end()) {
            found->members.append(region);
        }
    }
    return {};
}

const StoredRegion *ProjectRegionTable::find(const QString &version, const QString &code) const
{
    const auto found = std::lower_bound(m_regions.begin(), m_regions.end(), code,
        [&](const StoredRegion &region, const QString &wanted) {
            return isBefore(region, version, wanted);
        });
    const bool isIt
        = found != m_regions.end() && found->row.version == version && found->row.code == code;
    return isIt ? &*found : nullptr;
}

const StoredRegion *ProjectRegionTable::find(Key key) const
{
    const auto found = std::find_if(m_regions.begin(), m_regions.end(),
        [key](const StoredRegion &region) { return region.row.key == key; });
    return found == m_regions.end() ? nullptr : &*found;
}

QString ProjectRegionTable::mainVersion() const
{
    QMap<QString, int> counts;
    for (const StoredRegion &region : m_regions) {
        ++counts[region.row.version];
    }
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    return most == counts.cend() ? QString::fromUtf16(kDefaultVersion) : most.key();
}

QStringList ProjectRegionTable::ancestors(const QString &version, const QString &code) const
{
    QStringList above;
    QString at = code;
    while (true) {
        const StoredRegion *region = find(version, at);
        if (region != nullptr && !region->parent.isEmpty()) {
            at = region->parent;
        } else if (levelOfCode(at) > 0) {
            at.chop(1);
        } else {
            return above;
        }
        if (at == code || above.contains(at)) {
            return above; // parents in a ring
        }
        above.append(at);
    }
}

} // namespace trama::geo
