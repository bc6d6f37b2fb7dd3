// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gap/judge/judge.h"

#include "core/gap/judge/classify.h"

#include <algorithm>

namespace trama::gap {

Judge::Judge(const snapshot::Snapshot &snapshot, const GapSettings &settings, const Pools &pools)
    : m_snapshot(snapshot)
    , m_settings(settings)
    , m_pools(pools)
    , m_countries(snapshot.regions())
    , m_places(pools.sites, snapshot.regions())
    , m_points(snapshot, m_places)
    , m_mapping(snapshot)
{
    for (const Pool &pool : pools.pools) {
        m_admitted.emplace_back(pool, pools.sites, m_countries);
        m_reach.emplace_back(pool, m_places);
    }
}

NeedResult Judge::judge(const Need &need, std::size_t pool) const
{
    const std::span<const Answer> answers = m_pools.pools[pool].of(need.at.region);
    NeedResult result;
    result.key = need.key;
    result.from = need.from;
    result.at = need.at;
    result.target = need.target;
    result.weight = need.weight;
    result.demand = need.demand;
    fillSupply(&result, answers);
    result.cov = coverage(result.supply.nOpen, need.target);
    result.reach
        = m_reach[pool].reach(need.at.region, m_admitted[pool], m_points, m_countries, m_settings);
    result.conditions
        = conditionsOf(result, m_mapping.isComplete(need.at.region, need.at.sector), m_settings);
    result.gapClass = result.conditions.front();
    result.marks = marksOf(result, areDoubtful(answers), m_settings);
    result.loss = lossOf(result, m_settings, &result.lossUnknown);
    result.lenders = lenders(need.at.region, need.target - result.supply.nOpen, m_pools.pools[pool],
        m_places, m_countries, m_snapshot.regions(), m_settings);
    result.sharedCov
        = coverage(m_admitted[pool].to(m_countries.of(need.at.region)).facilities, need.target);
    return result;
}

void Judge::fillSupply(NeedResult *result, std::span<const Answer> answers) const
{
    result->supply = supplyOf(answers);
    for (const Answer &answer : answers) {
        const Site &site = m_pools.sites[answer.site];
        if (answer.isInferred) {
            result->inferred.push_back(site.key);
        } else if (answer.isComing) {
            result->coming.push_back(site.key);
            const QDate opens = site.opens == 0 ? QDate() : QDate::fromJulianDay(site.opens);
            // A planned facility whose date has passed gives no day to wait for.
            const bool isAhead
                = opens.isValid() && !(opens <= m_settings.asOf && m_settings.asOf.isValid());
            if (isAhead && (!result->opens.isValid() || opens < result->opens)) {
                result->opens = opens;
            }
        } else {
            result->facilities.push_back(site.key);
            if (!answer.isOpen) {
                (answer.isAccessUnknown ? result->unclear : result->restricted).push_back(site.key);
            }
        }
    }
    for (auto *keys : {&result->facilities, &result->unclear, &result->restricted, &result->coming,
             &result->inferred}) {
        std::sort(keys->begin(), keys->end());
    }
}

bool Judge::areDoubtful(std::span<const Answer> answers) const
{
    return std::all_of(answers.begin(), answers.end(),
        [](const Answer &answer) { return !answer.counts() || answer.isDoubtful; });
}

} // namespace trama::gap
