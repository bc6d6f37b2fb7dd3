// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap/settings.h"
#include "core/snapshot/snapshot.h"

#include <QHash>

namespace trama::gap {

/// Counts of distinct facilities over region x sector x stage (x TRL 1..9): dense, row-major, sized
/// by the codes met. Offers without a sector, stage or TRL are not in it.
struct DenseCube {
    QStringList sectors;
    QStringList stages;
    int regions = 0;
    int trl = 1; ///< 1, or 9
    std::vector<int> n;
    std::vector<int> nOpen;

    std::size_t at(int region, int sector, int stage, int level = 0) const;
    qint64 total() const; ///< sum of n over all cells
};

/// Facilities that count on the as-of date (operational, upgrading, or of no stated status),
/// distinct in each cell. One pass.
DenseCube denseCube(const snapshot::Snapshot &snapshot, const GapSettings &settings, bool byTrl);

} // namespace trama::gap
