// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/basemap.h"
#include "core/geo/region_set.h"
#include "core/storage/writer.h"

namespace trama::tests {

/// The seven regions of the sample as a set, made from the built-in map alone.
inline geo::RegionSet sampleRegionSet()
{
    geo::RegionSet set;
    set.name = QStringLiteral("TraCS3");
    const auto locator = std::make_shared<geo::PointLocator>();
    for (const geo::BasemapRegion &region : geo::sampleRegions()) {
        const int index = static_cast<int>(set.regions.size());
        snapshot::RegionRow row;
        row.key = storage::hashedKey(u"region", region.version, region.code);
        row.code = region.code;
        row.version = region.version;
        row.name = region.name;
        row.country = region.country;
        row.level = region.level;
        row.centroid = geo::centroid(*region.outline);
        set.regions.push_back(row);
        set.outlines.append(region.outline);
        set.indexOfKey.insert(row.key, index);
        locator->add(index, *region.outline);
    }
    set.locator = locator;
    return set;
}

} // namespace trama::tests
