// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot/filter.h"

namespace trama::snapshot {

/// The parts of a filter, as bits of what a facility fails.
enum FilterBit : quint32 {
    kRegionBit = 1u << 0,
    kTypeBit = 1u << 1,
    kSectorBit = 1u << 2,
    kServiceBit = 1u << 3,
    kAccessBit = 1u << 4,
    kStatusBit = 1u << 5,
    kTierBit = 1u << 6,
    kLackingBit = 1u << 7,
    kOtherBit = 1u << 8, ///< text, rows, TRL, date: parts without a facet
};

/// Day before which a check is old; 0 where `asOf` is none.
qint32 dayBefore(const QDate &asOf, int months);

/// A filter with its words as codes of one snapshot's dictionary: asked row by row.
class Matcher {
public:
    Matcher(const Snapshot &snapshot, const Filter &filter, qint32 staleBefore);

    /// The parts that the facility fails; told whole only up to the second, since a facility that
    /// fails two parts counts nowhere.
    quint32 failing(const Chunk &chunk, std::size_t row) const;
    bool passes(const Chunk &chunk, std::size_t row) const { return failing(chunk, row) == 0; }
    qint32 staleBefore() const { return m_staleBefore; }

private:
    bool hasAccess(const Chunk &chunk, std::size_t row) const;
    bool hasSector(const Chunk &chunk, std::size_t row) const;
    bool hasService(const Chunk &chunk, std::size_t row) const;
    bool failsOther(const Chunk &chunk, std::size_t row) const;
    bool reachesLevels(const Chunk &chunk, std::size_t row) const;

    const Filter &m_filter;
    QStringList m_words;
    qint32 m_staleBefore;
    qint32 m_checkedSince;
    quint32 m_asked = 0; ///< parts the filter has
    std::vector<bool> m_isType;
    std::vector<bool> m_isService;
    std::vector<bool> m_isSector;
    std::vector<bool> m_isTier;
    quint32 m_statuses = 0; ///< bits by LifeCycle
};

/// What the facility lacks, a bit by Lacking; checks before `staleBefore` are none.
quint32 lackingOf(const Chunk &chunk, std::size_t row, qint32 staleBefore);

} // namespace trama::snapshot
