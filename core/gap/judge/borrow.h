// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap/judge/countries.h"
#include "core/gap/judge/travel.h"

namespace trama::gap {

/// Whether a facility could lend to the users of `region`: it counts, admits them and has room.
bool canLend(
    int region, const Answer &answer, const Countries &countries, const GapSettings &settings);

/// Who could lend for a need of `region` that lacks `missing` open facilities, best first, at most
/// kLendersKept: min(1, sum a_f / max(1, missing)) over the facilities that answer, admit and have
/// room (METHODS.md, "Borrow"). Minutes are of the nearest facility, by its point, else its
/// region's centroid, to the centroid of `region`.
std::vector<Lender> lenders(int region, double missing, const Pool &pool, const Places &places,
    const Countries &countries, const std::vector<snapshot::RegionRow> &regions,
    const GapSettings &settings);

} // namespace trama::gap
