// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap/table/filter.h"

namespace trama::gap {

/// The codes of an axis that offers and needs of the report name: regions in order of the set,
/// stages in order of the chains, bands and levels rising, others by code.
QStringList axisCodes(Axis axis, const snapshot::Snapshot &snapshot, const GapSettings &settings,
    const std::vector<NeedResult> &needs, const ReportFilter &filter);

} // namespace trama::gap
