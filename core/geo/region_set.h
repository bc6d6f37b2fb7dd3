// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/geo/outline.h"
#include "core/snapshot/rows.h"

#include <QHash>

#include <memory>

namespace trama::storage {
class Project;
}

namespace trama::geo {

/// Which regions a report is about, as the user says it. All empty = the project's own default.
struct RegionChoice {
    QString set; ///< name of a region set of the project
    QStringList codes;
    int level = -1;
    QString version; ///< "2021" or "NUTS 2021"
};

/// Regions that do not overlap, with their outlines and the index that places points in them. Cheap
/// to copy.
struct RegionSet {
    QString name;
    QString version;
    std::vector<snapshot::RegionRow>
        regions; ///< in order of code unless the set has an order of its own
    QVector<std::shared_ptr<const Outline>> outlines; ///< one a region, null where it has none
    std::shared_ptr<const PointLocator> locator;
    /// From any region key of the project to the index of the region of this set that holds it
    /// (itself or an ancestor by code), for stated regions and needs. Absent = outside the set.
    QHash<snapshot::Key, int> indexOfKey;
    QStringList credits; ///< text keys of what must stand wherever the outlines are shown
    QStringList notes; ///< text keys of what the user must know ("regions.from-library", …)

    int locate(double lon, double lat) const { return locator ? locator->locate(lon, lat) : -1; }
};

/// Resolves a choice: the named set; else the codes; else the level of a version; else the
/// project's default set; else the project's regions that have no children; else the built-in
/// countries that hold a facility (all where none does). Outlines come from the project, else from
/// the user's library (the NUTS pack and what `regions install` brought), else from the built-in
/// maps. Fails with UnknownRegion where a code is nowhere, with BadSetting where regions overlap.
Result<RegionSet> resolveRegions(const storage::Project &project, const RegionChoice &choice = {});

} // namespace trama::geo
