// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap/supply/pools.h"

namespace trama::gap {

/// Which regions are of one country: users of another region in the same country count as inside.
/// A region whose country is not known is of no country but its own.
class Countries {
public:
    explicit Countries(const std::vector<snapshot::RegionRow> &regions);
    int of(int region) const { return m_ids[static_cast<std::size_t>(region)]; }
    std::size_t count() const { return m_count; }
    /// Whether an open offer of the answer admits the users of `region`, and whether one of those
    /// needs no travel.
    bool admits(int region, const Answer &answer) const;
    bool admitsRemotely(int region, const Answer &answer) const;

private:
    std::vector<int> m_ids;
    std::size_t m_count = 0;
};

/// How many facilities of a pool that count admit the users of each country.
class Admitted {
public:
    struct Numbers {
        int facilities = 0;
        int remote = 0;
        int placed = 0; ///< with a point
    };
    Admitted(const Pool &pool, const std::vector<Site> &sites, const Countries &countries);
    Numbers to(int country) const;

private:
    std::vector<Numbers> m_home; ///< by the facility's country: open to its own users
    std::vector<Numbers> m_abroad; ///< by the facility's country: open to foreign users
    Numbers m_allAbroad;
};

} // namespace trama::gap
