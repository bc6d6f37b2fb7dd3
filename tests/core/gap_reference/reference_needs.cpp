// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/gap_reference/reference.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace trama::tests {

using namespace trama::snapshot;
using namespace trama::gap;

void Reference::collectNeeds()
{
    // Settled region by region; the report names the strongest source that any region used.
    addRegisterNeeds();
    const bool isRegister = !m_needs.empty();
    addTemplateNeeds();
    const bool isTemplate = !m_needs.empty();
    addPeerNeeds();
    m_from = isRegister ? NeedsFrom::Register : isTemplate ? NeedsFrom::Template : NeedsFrom::Peers;
}

void Reference::addRegisterNeeds()
{
    for (const NeedRow &row : m_rows.needs) {
        for (std::size_t r = 0; r < m_rows.regions.size(); ++r) {
            if (m_rows.regions[r].key != row.region) {
                continue;
            }
            QStringList bands = row.bands;
            bands.sort();
            Judged need;
            need.at = {static_cast<int>(r), row.sector, row.stage, row.service, bands};
            need.target = std::isnan(row.target) ? 1 : row.target;
            need.weight = std::isnan(row.weight) ? 1 : row.weight;
            need.demand = row.demand;
            const auto same = std::find_if(m_needs.begin(), m_needs.end(),
                [&](const Judged &other) { return other.at == need.at; });
            if (same == m_needs.end()) {
                m_needs.push_back(need);
                continue;
            }
            same->target = std::max(same->target, need.target);
            same->weight = std::max(same->weight, need.weight);
            same->demand = std::isnan(same->demand) ? need.demand
                : std::isnan(need.demand)           ? same->demand
                                                    : std::max(same->demand, need.demand);
        }
    }
}

void Reference::addTemplateNeeds()
{
    std::set<Key> withRows;
    for (const NeedRow &row : m_rows.needs) {
        withRows.insert(row.region);
    }
    for (std::size_t r = 0; r < m_rows.regions.size(); ++r) {
        if (withRows.count(m_rows.regions[r].key) > 0) {
            continue;
        }
        for (const PriorityRow &priority : m_rows.priorities) {
            if (priority.region != m_rows.regions[r].key) {
                continue;
            }
            for (const ChainRow &chain : m_rows.chains) {
                if (chain.key != priority.chain) {
                    continue;
                }
                for (const StageRow &stage : chain.stages) {
                    for (const QString &sector : priority.sectors) {
                        Judged need;
                        need.at = {static_cast<int>(r), sector, stage.code, {}, {}};
                        need.weight = (std::isnan(priority.weight) ? 1 : priority.weight)
                            / static_cast<double>(chain.stages.size())
                            / static_cast<double>(priority.sectors.size());
                        const auto same = std::find_if(m_needs.begin(), m_needs.end(),
                            [&](const Judged &other) { return other.at == need.at; });
                        if (same == m_needs.end()) {
                            m_needs.push_back(need);
                        } else {
                            same->weight = std::max(same->weight, need.weight);
                        }
                    }
                }
            }
        }
    }
}

int Reference::countAnswering(
    int region, const QString &sector, const QString &stage, bool withInferred) const
{
    std::set<int> facilities;
    const Coordinates at{region, sector, stage, {}, {}};
    for (const Offer &offer : m_offers) {
        if (m_regionOf[static_cast<std::size_t>(offer.facility)] == region && isLive(offer.facility)
            && (withInferred || !offer.isInferred) && answers(offer, at)) {
            facilities.insert(offer.facility);
        }
    }
    return static_cast<int>(facilities.size());
}

void Reference::addPeerNeeds()
{
    std::set<int> served;
    for (const Judged &need : m_needs) {
        served.insert(need.at.region);
    }
    std::set<std::pair<QString, QString>> offered;
    std::set<QString> sectors;
    for (const Offer &offer : m_offers) {
        if (m_regionOf[static_cast<std::size_t>(offer.facility)] < 0 || !isLive(offer.facility)) {
            continue;
        }
        for (const QString &sector : offer.sectors) {
            sectors.insert(sector);
            for (const QString &stage : offer.stages) {
                offered.emplace(sector, stage);
            }
        }
    }
    const bool isStaged = !offered.empty();
    if (!isStaged) {
        for (const QString &sector : sectors) {
            offered.emplace(sector, QString());
        }
    }
    for (int r = 0; r < static_cast<int>(m_rows.regions.size()); ++r) {
        if (served.count(r) > 0) {
            continue;
        }
        for (const auto &[sector, stage] : offered) {
            int others = 0;
            for (int q = 0; q < static_cast<int>(m_rows.regions.size()); ++q) {
                others += q != r && countAnswering(q, sector, stage, !isStaged) > 0;
            }
            if (others >= 2) {
                Judged need;
                need.at = {r, sector, stage, {}, {}};
                m_needs.push_back(need);
            }
        }
    }
}

} // namespace trama::tests
