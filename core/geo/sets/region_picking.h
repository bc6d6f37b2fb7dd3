// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/outlined_region.h"
#include "core/geo/sets/project_region_table.h"

namespace trama::geo {

/// A region chosen for a set; its outline is in the project, or here, or nowhere.
struct PickedRegion {
    snapshot::RegionRow row;
    storage::Key storedOutline = 0;
    std::shared_ptr<const Outline> outline;
};

struct Picking {
    QString name;
    QString version;
    std::vector<PickedRegion> regions;
    QStringList notes;
    bool isFallback = false; ///< countries that nobody chose
};

/// Which regions a choice means, in the order that resolveRegions promises, before outlines are
/// read.
Result<Picking> pickRegions(const ProjectRegionTable &table, const RegionChoice &choice);

} // namespace trama::geo
