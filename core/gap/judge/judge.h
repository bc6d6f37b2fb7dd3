// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap/judge/borrow.h"
#include "core/gap/judge/mapping.h"
#include "core/gap/judge/reach.h"
#include "core/gap/need/needs.h"

namespace trama::gap {

/// Judges needs one by one against the pools; what pools have in common is prepared once. Rank and
/// advice, which look at all needs together, come after.
class Judge {
public:
    Judge(const snapshot::Snapshot &snapshot, const GapSettings &settings, const Pools &pools);
    NeedResult judge(const Need &need, std::size_t pool) const;

private:
    void fillSupply(NeedResult *result, std::span<const Answer> answers) const;
    bool areDoubtful(std::span<const Answer> answers) const;

    const snapshot::Snapshot &m_snapshot;
    const GapSettings &m_settings;
    const Pools &m_pools;
    Countries m_countries;
    Places m_places;
    DemandPoints m_points;
    MappingStatuses m_mapping;
    std::vector<Admitted> m_admitted;
    std::vector<ReachIndex> m_reach;
};

} // namespace trama::gap
