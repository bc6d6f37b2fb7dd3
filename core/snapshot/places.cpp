// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/places.h"

#include <cmath>

namespace trama::snapshot {

Places::Places(const std::vector<RegionRow> &regions, const Placing &placing)
    : m_placing(placing)
{
    if (m_placing.ofKey) {
        return;
    }
    for (std::size_t i = 0; i < regions.size(); ++i) {
        m_indexOfKey.insert(regions[i].key, static_cast<qint32>(i));
    }
}

qint32 Places::ofFacility(double lon, double lat, Precision precision, Key stated) const
{
    const bool isRough
        = precision == Precision::Municipality || precision == Precision::Approximate;
    const qint32 first = isRough ? ofKey(stated) : ofPoint(lon, lat);
    if (first != kUnplaced) {
        return first;
    }
    return isRough ? ofPoint(lon, lat) : ofKey(stated);
}

qint32 Places::ofFirm(const FirmRow &firm) const
{
    return ofFacility(firm.lon, firm.lat, Precision::Unknown, firm.statedRegion);
}

qint32 Places::ofKey(Key region) const
{
    if (region == 0) {
        return kUnplaced;
    }
    return m_placing.ofKey ? m_placing.ofKey(region) : m_indexOfKey.value(region, kUnplaced);
}

qint32 Places::ofPoint(double lon, double lat) const
{
    const bool hasPoint = !std::isnan(lon) && !std::isnan(lat);
    return hasPoint && m_placing.ofPoint ? m_placing.ofPoint(lon, lat) : kUnplaced;
}

Rows tablesOf(const Tables &tables)
{
    Rows rows;
    rows.needs = tables.needs;
    rows.priorities = tables.priorities;
    rows.chains = tables.chains;
    rows.mappings = tables.mappings;
    rows.firms = tables.firms;
    return rows;
}

std::shared_ptr<const Tables> placedTables(const Rows &rows, const Places &places)
{
    auto tables = std::make_shared<Tables>();
    tables->needs = rows.needs;
    tables->priorities = rows.priorities;
    tables->chains = rows.chains;
    tables->mappings = rows.mappings;
    tables->firms = rows.firms;
    for (const FirmRow &firm : rows.firms) {
        tables->firmRegion.push_back(places.ofFirm(firm));
    }
    for (const NeedRow &need : rows.needs) {
        tables->needRegion.push_back(places.ofKey(need.region));
    }
    for (const PriorityRow &priority : rows.priorities) {
        tables->priorityRegion.push_back(places.ofKey(priority.region));
    }
    return tables;
}

} // namespace trama::snapshot
