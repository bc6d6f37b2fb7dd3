// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/quality.h"

#include "core/overview/summary.h"

#include <algorithm>

namespace trama::quality {

namespace {

using snapshot::Key;

/// Regions of the project whose code is of another version than the set's; none where the set has
/// no version.
Result<QSet<Key>> foreignRegions(const storage::Project &project, const QString &version)
{
    QSet<Key> foreign;
    if (version.isEmpty()) {
        return foreign;
    }
    Result<storage::RowReader> rows
        = project.rows(*domain::findEntity("region"), {QStringLiteral("version")});
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    while (rows->next()) {
        if (rows->text(0) != version) {
            foreign.insert(rows->key());
        }
    }
    return foreign;
}

Result<QSet<Key>> indicatorsOf(const storage::Project &project, const QSet<Key> &regions)
{
    QSet<Key> found;
    if (regions.isEmpty()) {
        return found;
    }
    Result<storage::RowReader> rows
        = project.rows(*domain::findEntity("indicator"), {QStringLiteral("region")},
            QVector<Key>(regions.cbegin(), regions.cend()), QStringLiteral("region"));
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    while (rows->next()) {
        found.insert(rows->key());
    }
    return found;
}

QStringList sectorsOf(const snapshot::Tables &tables)
{
    QStringList sectors;
    for (const snapshot::NeedRow &need : tables.needs) {
        sectors << need.sector;
    }
    for (const snapshot::PriorityRow &priority : tables.priorities) {
        sectors << priority.sectors;
    }
    for (const snapshot::MappingRow &mapping : tables.mappings) {
        sectors << mapping.sector;
    }
    sectors.removeAll(QString());
    sectors.removeDuplicates();
    sectors.sort();
    return sectors;
}

void fillMapping(Report &report, const snapshot::Snapshot &snapshot, const geo::RegionSet &regions)
{
    report.sectors = sectorsOf(snapshot.tables());
    report.mapping.assign(
        snapshot.regions().size(), std::vector<MappingCell>(std::size_t(report.sectors.size())));
    std::vector<std::vector<QDate>> dates(
        snapshot.regions().size(), std::vector<QDate>(std::size_t(report.sectors.size())));
    for (const snapshot::MappingRow &row : snapshot.tables().mappings) {
        const int region = regions.indexOfKey.value(row.region, -1);
        const qsizetype sector = report.sectors.indexOf(row.sector);
        if (region < 0 || sector < 0) {
            continue;
        }
        MappingCell &cell = report.mapping[std::size_t(region)][std::size_t(sector)];
        QDate &date = dates[std::size_t(region)][std::size_t(sector)];
        if (cell.key == 0 || row.date >= date) {
            cell = {row.key, row.status};
            date = row.date;
        }
    }
}

} // namespace

Result<Report> report(const storage::Project &project, const snapshot::Snapshot &snapshot,
    const geo::RegionSet &regions, const QDate &asOf, int staleMonths)
{
    const Result<QSet<Key>> foreign = foreignRegions(project, regions.version);
    if (!foreign) {
        return tl::unexpected<Error>(foreign.error());
    }
    const Result<QSet<Key>> old = indicatorsOf(project, *foreign);
    const Result<qint64> indicators = project.count(*domain::findEntity("indicator"));
    if (!old || !indicators) {
        return tl::unexpected<Error>(old ? indicators.error() : old.error());
    }
    const snapshot::Facets facets = snapshot::facetsOf(snapshot, {}, asOf, staleMonths);
    Report report;
    report.facilities = facets.passing;
    report.unplaced = facets.regions.back();
    report.lacking = facets.lacking;
    report.tiers = facets.tiers;
    report.oldIndicators = *old;
    report.indicators = int(*indicators);
    for (const auto &chunk : snapshot.chunks()) {
        for (std::size_t row = 0; row < chunk->size(); ++row) {
            const int stated = overview::completeness(*chunk, row);
            report.stating[std::size_t(stated)].insert(chunk->key[row]);
            if (foreign->contains(chunk->statedRegion[row])) {
                report.oldCodes.insert(chunk->key[row]);
            }
        }
    }
    fillMapping(report, snapshot, regions);
    return report;
}

} // namespace trama::quality
