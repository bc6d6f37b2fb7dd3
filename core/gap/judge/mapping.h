// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot/snapshot.h"

namespace trama::gap {

/// Whether the analyst has declared the mapping of a region and sector complete.
class MappingStatuses {
public:
    explicit MappingStatuses(const snapshot::Snapshot &snapshot);
    /// Sector empty = any: complete where the region has mapping rows and all of them are complete.
    bool isComplete(int region, const QString &sector) const;

private:
    struct Declared {
        QString sector;
        snapshot::MappingStatus status;
        QDate date;
    };
    std::vector<std::vector<Declared>> m_declared; ///< by region, one a sector
};

} // namespace trama::gap
