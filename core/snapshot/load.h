// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/geo/region_set.h"
#include "core/snapshot/snapshot.h"
#include "core/storage/step.h"

namespace trama::storage {
class Project;
}

namespace trama::snapshot {

/// Places by the outlines of a set, and stated regions by what of the set holds them.
Placing placingIn(const geo::RegionSet &set);

/// Reads the whole project, its facilities placed in the regions of `set`.
Result<Snapshot> load(const storage::Project &project, const geo::RegionSet &set);

/// Brings a snapshot up to date after a change, reading only what the change touched. Places are
/// settled anew where `set` has other regions than the snapshot, or the change touched regions.
Result<Snapshot> refresh(const Snapshot &snapshot, const storage::Project &project,
    const storage::Changed &changed, const geo::RegionSet &set);

} // namespace trama::snapshot
