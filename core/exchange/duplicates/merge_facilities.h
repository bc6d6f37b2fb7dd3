// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/project.h"
#include "core/storage/writer.h"

namespace trama::exchange {

/// How two facilities become one.
struct FacilityMerge {
    storage::Key kept = 0;
    storage::Key gone = 0;
    storage::Values values; ///< what the kept one shall say otherwise
    std::optional<storage::Point> point; ///< where it shall be, where not where it is
};

/// Makes them one, inside an edit of the project: whatever refers to the gone one refers to the
/// kept one, links and memberships that are then twice there become one, a name that is lost stays
/// among the keywords, and the rows of the gone one's list are recognised as the kept one from now
/// on (MergedRow). The kept one keeps its list and identifier. UnknownName where either is not
/// there or both are one.
Result<void> mergeFacilities(
    const storage::Project &project, storage::Writer &writer, const FacilityMerge &merge);

} // namespace trama::exchange
