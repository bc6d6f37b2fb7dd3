// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap/table/filter.h"

namespace trama::gap {

/// The table of options.rows by options.columns: every cell with n, n_coming, n_inferred or a need
/// at or below it, by row then column; after the codes of an axis comes what does not state it
/// ("-"), last any (empty): the union.
std::vector<Cell> cellsOf(const snapshot::Snapshot &snapshot, const GapSettings &settings,
    const GapOptions &options, const std::vector<NeedResult> &needs, ReportFilter *filter);

} // namespace trama::gap
