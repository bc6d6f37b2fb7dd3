// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap/report.h"

namespace trama::gap {

/// Share of the target that is open: min(1, n_open / target), 0..1; 1 where nothing is wanted.
double coverage(int nOpen, double target);
/// All conditions of METHODS.md, "Class", that hold, in order; covered where none does. Reads
/// target, supply and reach.
std::vector<GapClass> conditionsOf(
    const NeedResult &need, bool isMapped, const GapSettings &settings);
std::vector<Mark> marksOf(const NeedResult &need, bool isDoubtful, const GapSettings &settings);
/// max of 1 - cov, (use - 0.85) / 0.15, 1 - reach, 0.25 where n_open = 1; 0..1. NaN for not needed
/// and not mapped. Unknown terms are left out and named in `unknown`.
double lossOf(const NeedResult &need, const GapSettings &settings, QStringList *unknown);

} // namespace trama::gap
