// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/assembly.h"

namespace trama::snapshot {

Assembly::Assembly(std::vector<RegionRow> regions, const Placing &placing)
    : m_places(regions, placing)
    , m_words(std::make_shared<Dictionary>())
    , m_services({})
{
    m_snapshot.m_regions = std::make_shared<std::vector<RegionRow>>(std::move(regions));
}

void Assembly::setServices(std::vector<ServiceCodes> services, std::size_t facilities)
{
    m_services = GroupedServices(std::move(services));
    m_builder = std::make_unique<ChunkBuilder>(facilities, m_snapshot.m_chunks);
}

void Assembly::addFacility(FacilityCodes facility)
{
    facility.region = m_places.ofFacility(
        facility.lon, facility.lat, facility.precision, facility.statedRegion);
    m_builder->append(facility, m_services.of(facility.key));
}

void Assembly::setTables(const Rows &rows)
{
    m_snapshot.m_tables = placedTables(rows, m_places);
}

Snapshot Assembly::finish()
{
    m_builder->finish();
    m_snapshot.m_dictionary = m_words.take();
    return std::move(m_snapshot);
}

} // namespace trama::snapshot
