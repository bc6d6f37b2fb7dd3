// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot/codes.h"

#include <QHash>

namespace trama::snapshot {

/// Settles in which region of a set a thing is: where the point counts, where the statement, and
/// what comes next.
class Places {
public:
    Places(const std::vector<RegionRow> &regions, const Placing &placing);
    qint32 ofFacility(double lon, double lat, Precision precision, Key stated) const;
    qint32 ofFirm(const FirmRow &firm) const;
    qint32 ofKey(Key region) const;

private:
    qint32 ofPoint(double lon, double lat) const;
    Placing m_placing;
    QHash<Key, qint32> m_indexOfKey;
};

/// The small tables as plain rows again.
Rows tablesOf(const Tables &tables);

/// The small tables of `rows` with their places.
std::shared_ptr<const Tables> placedTables(const Rows &rows, const Places &places);

} // namespace trama::snapshot
