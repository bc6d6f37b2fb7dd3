// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gap/judge/countries.h"

#include <cmath>

namespace trama::gap {

Countries::Countries(const std::vector<snapshot::RegionRow> &regions)
{
    QHash<QString, int> ids;
    for (const snapshot::RegionRow &region : regions) {
        const auto next = static_cast<int>(m_count);
        const int id = region.country.isEmpty() ? next : ids.value(region.country, next);
        if (!region.country.isEmpty()) {
            ids.insert(region.country, id);
        }
        m_count += id == next ? 1 : 0;
        m_ids.push_back(id);
    }
}

bool Countries::admits(int region, const Answer &answer) const
{
    return of(region) == of(answer.region) ? answer.isOpen : answer.isOpenAbroad;
}

bool Countries::admitsRemotely(int region, const Answer &answer) const
{
    return of(region) == of(answer.region) ? answer.isRemote : answer.isRemoteAbroad;
}

Admitted::Admitted(const Pool &pool, const std::vector<Site> &sites, const Countries &countries)
    : m_home(countries.count())
    , m_abroad(countries.count())
{
    const auto count = [](Numbers *numbers, bool isRemote, bool isPlaced) {
        ++numbers->facilities;
        numbers->remote += isRemote ? 1 : 0;
        numbers->placed += isPlaced ? 1 : 0;
    };
    for (const Answer &answer : pool.all()) {
        const auto country = static_cast<std::size_t>(countries.of(answer.region));
        const bool isPlaced
            = std::isfinite(sites[answer.site].lon) && std::isfinite(sites[answer.site].lat);
        if (answer.counts() && answer.isOpen) {
            count(&m_home[country], answer.isRemote, isPlaced);
        }
        if (answer.counts() && answer.isOpenAbroad) {
            count(&m_abroad[country], answer.isRemoteAbroad, isPlaced);
            count(&m_allAbroad, answer.isRemoteAbroad, isPlaced);
        }
    }
}

Admitted::Numbers Admitted::to(int country) const
{
    const Numbers &home = m_home[static_cast<std::size_t>(country)];
    const Numbers &abroad = m_abroad[static_cast<std::size_t>(country)];
    return {home.facilities + m_allAbroad.facilities - abroad.facilities,
        home.remote + m_allAbroad.remote - abroad.remote,
        home.placed + m_allAbroad.placed - abroad.placed};
}

} // namespace trama::gap
