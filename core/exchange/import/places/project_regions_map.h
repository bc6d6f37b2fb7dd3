// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/outline.h"
#include "core/storage/project.h"

namespace trama::exchange {

/// Where the regions of a project lie, from the outlines it holds; null where it holds none.
Result<std::shared_ptr<const geo::PointLocator>> projectRegionsMap(const storage::Project &project);

} // namespace trama::exchange
