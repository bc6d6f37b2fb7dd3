// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/region_set.h"
#include "core/snapshot/facets.h"
#include "core/storage/project.h"

#include <array>

namespace trama::quality {

/// How far one sector of one region has been mapped.
struct MappingCell {
    snapshot::Key key = 0; ///< of the newest row that says so; 0 = none, which is "not started"
    snapshot::MappingStatus status = snapshot::MappingStatus::NotStarted;
};

/// What is known and what is not, over all facilities of a project. Every number has its rows: a
/// count of `lacking` those of Filter::lacking, a count of `stating` the keys beside it.
struct Report {
    int facilities = 0;
    int unplaced = 0; ///< in no region of the set
    std::array<int, snapshot::kLackingCount> lacking{}; ///< facilities by what they lack
    /// Facilities that state 0 … 10 of the ten things the analyses read (overview::completeness).
    std::array<QSet<snapshot::Key>, 11> stating;
    QHash<QString, int> tiers; ///< facilities by who may see them
    /// Facilities whose stated region has a code of another version than the set in use.
    QSet<snapshot::Key> oldCodes;
    QSet<snapshot::Key> oldIndicators; ///< rows of the entity "indicator" of such regions
    int indicators = 0; ///< rows of that entity
    QStringList sectors; ///< columns of `mapping`: every sector of a need, priority or mapping
    std::vector<std::vector<MappingCell>> mapping; ///< by region of the set, then sector
};

/// One pass over the snapshot and one over the project's stated regions.
Result<Report> report(const storage::Project &project, const snapshot::Snapshot &snapshot,
    const geo::RegionSet &regions, const QDate &asOf, int staleMonths = 24);

} // namespace trama::quality
