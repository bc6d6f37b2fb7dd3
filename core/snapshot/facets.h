// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot/filter.h"

#include <array>

namespace trama::snapshot {

/// How many facilities each value of each part of a filter would let through beside the other
/// parts: a value's count does not depend on what else is chosen in its own part. Values are those
/// that the data has; each facility counts once a value.
struct Facets {
    std::vector<int> regions; ///< by index; the last entry = outside
    QHash<QString, int> types;
    QHash<QString, int> sectors; ///< a code counts what is below it
    QHash<QString, int> services;
    QHash<QString, int> statuses; ///< "" = not stated
    QHash<QString, int> tiers;
    int openToSmes = 0;
    int closedToSmes = 0;
    std::array<int, kLackingCount> lacking{}; ///< by Lacking
    int passing = 0; ///< all parts together
};

/// One pass over the columns: O(facilities + services). `asOf` and `staleMonths` as in matching().
Facets facetsOf(
    const Snapshot &snapshot, const Filter &filter, const QDate &asOf, int staleMonths = 24);

} // namespace trama::snapshot
