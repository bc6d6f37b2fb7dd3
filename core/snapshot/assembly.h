// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot/chunk_builder.h"
#include "core/snapshot/places.h"

namespace trama::snapshot {

/// Puts a snapshot together from coded rows, so that a whole project need never stand in memory as
/// plain rows.
class Assembly {
public:
    Assembly(std::vector<RegionRow> regions, const Placing &placing);
    Words &words() { return m_words; }
    /// Before the first facility.
    void setServices(std::vector<ServiceCodes> services, std::size_t facilities);
    /// In order of key; places it.
    void addFacility(FacilityCodes facility);
    void setTables(const Rows &rows);
    Snapshot finish();

private:
    Snapshot m_snapshot;
    Places m_places;
    Words m_words;
    GroupedServices m_services;
    std::unique_ptr<ChunkBuilder> m_builder;
};

} // namespace trama::snapshot
