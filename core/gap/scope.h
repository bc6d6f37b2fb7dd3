// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap/report.h"

namespace trama::gap {

/// Which needs of a report are looked at: of one region, of a priority's or another list of codes.
struct Scope {
    int region = -1; ///< -1 = all
    QStringList sectors; ///< these or below them; empty = all
    QStringList stages; ///< of needs that leave the sector open; empty = none of those
    bool operator==(const Scope &) const = default;
};

/// The needs of a priority: of its region, in one of its sectors, or in any sector at a stage of
/// its chain. All of the region where there is no such priority.
Scope scopeOf(const snapshot::Snapshot &snapshot, int region, snapshot::Key priority);
bool takes(const Scope &scope, const NeedResult &need);
/// The same report with the needs in scope alone: no factor of a rank changes, roll-ups are made
/// anew, cells are left out. `regions` is the number of regions of the set.
GapReport narrowed(const GapReport &report, const Scope &scope, std::size_t regions);

} // namespace trama::gap
