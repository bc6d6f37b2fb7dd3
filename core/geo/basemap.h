// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/outlined_region.h"

#include <vector>

namespace trama::geo {

using BasemapRegion = OutlinedRegion;

/// Europe and its neighbours (Natural Earth, public domain), in order of code; level 0, version
/// "NUTS 2021".
const std::vector<BasemapRegion> &countries();
/// The seven regions of the sample, levels mixed, version "NUTS 2021", in order of code.
const std::vector<BasemapRegion> &sampleRegions();

} // namespace trama::geo
