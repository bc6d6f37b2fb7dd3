// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/snapshot.h"

#include "core/snapshot/assembly.h"

#include <algorithm>
#include <numeric>

namespace trama::snapshot {

QString Chunk::name(std::size_t row) const
{
    return QString::fromUtf8(nameUtf8(row));
}

QByteArrayView Chunk::nameUtf8(std::size_t row) const
{
    const qsizetype first = row == 0 ? 0 : nameEnd[row - 1];
    return QByteArrayView(names).sliced(first, nameEnd[row] - first);
}

Snapshot Snapshot::build(const Rows &rows, const Placing &placing)
{
    Assembly assembly(rows.regions, placing);
    std::vector<ServiceCodes> services;
    services.reserve(rows.services.size());
    for (const ServiceRow &row : rows.services) {
        services.push_back(coded(row, assembly.words()));
    }
    assembly.setServices(std::move(services), rows.facilities.size());

    std::vector<const FacilityRow *> byKey;
    byKey.reserve(rows.facilities.size());
    for (const FacilityRow &row : rows.facilities) {
        byKey.push_back(&row);
    }
    std::ranges::sort(byKey, {}, &FacilityRow::key);
    for (const FacilityRow *row : byKey) {
        assembly.addFacility(coded(*row, assembly.words()));
    }
    assembly.setTables(rows);
    return assembly.finish();
}

Snapshot Snapshot::withTables(const Rows &rows, const Placing &placing) const
{
    Snapshot made = *this;
    made.m_tables = placedTables(rows, Places(*m_regions, placing));
    return made;
}

Snapshot Snapshot::withRegions(std::vector<RegionRow> regions, const Placing &placing) const
{
    Snapshot made = *this;
    made.m_regions = std::make_shared<std::vector<RegionRow>>(std::move(regions));
    const Places places(*made.m_regions, placing);
    for (std::shared_ptr<const Chunk> &chunk : made.m_chunks) {
        auto moved = std::make_shared<Chunk>(*chunk);
        for (std::size_t i = 0; i < moved->size(); ++i) {
            moved->region[i] = places.ofFacility(
                moved->lon[i], moved->lat[i], moved->precision[i], moved->statedRegion[i]);
        }
        chunk = std::move(moved);
    }
    made.m_tables = placedTables(tablesOf(*m_tables), places);
    return made;
}

Snapshot Snapshot::withChunks(std::vector<std::shared_ptr<const Chunk>> chunks) const
{
    Snapshot made = *this;
    made.m_chunks = std::move(chunks);
    return made;
}

Rows Snapshot::rows() const
{
    Rows rows = tablesOf(*m_tables);
    rows.regions = *m_regions;
    rows.facilities.reserve(facilityCount());
    rows.services.reserve(serviceCount());
    for (const std::shared_ptr<const Chunk> &chunk : m_chunks) {
        for (std::size_t i = 0; i < chunk->size(); ++i) {
            rows.facilities.push_back(plain(facilityAt(*chunk, i), *m_dictionary));
            for (std::size_t s = chunk->firstService[i]; s < chunk->firstService[i + 1]; ++s) {
                rows.services.push_back(plain(serviceAt(*chunk, i, s), *m_dictionary));
            }
        }
    }
    std::ranges::sort(rows.services, {}, &ServiceRow::key);
    return rows;
}

std::size_t Snapshot::facilityCount() const
{
    return std::accumulate(m_chunks.begin(), m_chunks.end(), std::size_t(0),
        [](std::size_t sum, const auto &chunk) { return sum + chunk->size(); });
}

std::size_t Snapshot::serviceCount() const
{
    return std::accumulate(m_chunks.begin(), m_chunks.end(), std::size_t(0),
        [](std::size_t sum, const auto &chunk) { return sum + chunk->services.key.size(); });
}

const std::vector<RegionRow> &Snapshot::regions() const
{
    return *m_regions;
}

const Dictionary &Snapshot::dictionary() const
{
    return *m_dictionary;
}

const Tables &Snapshot::tables() const
{
    return *m_tables;
}

Snapshot::Position Snapshot::find(Key facility) const
{
    const auto after = std::ranges::upper_bound(
        m_chunks, facility, {}, [](const auto &chunk) { return chunk->key.front(); });
    if (after == m_chunks.begin()) {
        return {};
    }
    const auto chunk = std::prev(after);
    const std::vector<Key> &keys = (*chunk)->key;
    const auto row = std::ranges::lower_bound(keys, facility);
    if (row == keys.end() || *row != facility) {
        return {};
    }
    return {
        static_cast<int>(chunk - m_chunks.begin()), static_cast<std::size_t>(row - keys.begin())};
}

} // namespace trama::snapshot
