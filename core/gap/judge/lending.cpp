// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gap/judge/lending.h"

#include "core/gap/judge/borrow.h"
#include "core/gap/need/needs.h"

#include <algorithm>

namespace trama::gap {

std::vector<snapshot::Key> lendingFacilities(const snapshot::Snapshot &snapshot,
    const GapSettings &settings, const NeedResult &need, int lender)
{
    const Pools pools = findPools(snapshot, settings, {questionOf(need.at)});
    const Countries countries(snapshot.regions());
    std::vector<snapshot::Key> keys;
    for (const Answer &answer : pools.pools.front().of(lender)) {
        if (canLend(need.at.region, answer, countries, settings)) {
            keys.push_back(pools.sites[answer.site].key);
        }
    }
    std::sort(keys.begin(), keys.end());
    return keys;
}

} // namespace trama::gap
