// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap/report.h"

namespace trama::gap {

/// The facilities of `lender` (a region of the set) that could lend for a need, in order of key:
/// what the lender's number of facilities counts. One pass over the facilities.
std::vector<snapshot::Key> lendingFacilities(const snapshot::Snapshot &snapshot,
    const GapSettings &settings, const NeedResult &need, int lender);

} // namespace trama::gap
