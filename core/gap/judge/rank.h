// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap/report.h"

namespace trama::gap {

/// Fills demandFactor (demand / largest known demand), g = weight x d x loss and gLeft = g x (1 -
/// best borrow), and sorts by g falling (unknown last), then region, sector, stage, service, bands.
void rank(std::vector<NeedResult> *needs, const std::vector<snapshot::RegionRow> &regions);

} // namespace trama::gap
