// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chain/chain_report.h"

#include "core/gap/supply/axis_match.h"
#include "core/gap/table/rollup.h"
#include "core/vocabulary/vocabulary.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace trama::chain {

namespace {

using snapshot::Key;

const snapshot::ChainRow *chainOf(const snapshot::Snapshot &snapshot, Key chain)
{
    const auto &chains = snapshot.tables().chains;
    const auto found = std::find_if(chains.begin(), chains.end(),
        [&](const snapshot::ChainRow &row) { return row.key == chain; });
    return found == chains.end() ? nullptr : &*found;
}

/// Makes one report.
class ChainMaker {
public:
    ChainMaker(const snapshot::Snapshot &snapshot, const gap::GapReport &report,
        const ChainRequest &request)
        : m_snapshot(snapshot)
        , m_gaps(report)
        , m_request(request)
    {
        for (const snapshot::Snapshot::Position &at : request.shown) {
            m_shown.insert(snapshot.chunks()[std::size_t(at.chunk)]->key[at.row]);
        }
    }

    ChainReport make(const std::vector<FacilityLink> &links);

private:
    void findMembers();
    void join(const gap::Provider &provider, gap::AxisMatch &sectors, gap::AxisMatch &stages);
    void addLinks(const std::vector<FacilityLink> &links);
    std::pair<int, int> stagesOf(const FacilityLink &link) const;
    void placeFacilities();
    void cover();
    void findWeakest();
    QString nameOf(Key facility) const;
    bool isAbout(const gap::NeedResult &need) const;

    struct Member {
        int region = -1;
        bool isComing = false;
        std::vector<int> stages; ///< rising
        int links = 0; ///< with others of the chain, one end at least shown
    };
    const snapshot::Snapshot &m_snapshot;
    const gap::GapReport &m_gaps;
    const ChainRequest &m_request;
    QSet<Key> m_shown;
    QHash<Key, Member> m_members;
    ChainReport m_chain;
};

QString ChainMaker::nameOf(Key facility) const
{
    const auto at = m_snapshot.find(facility);
    return at.chunk < 0 ? QString() : m_snapshot.chunks()[std::size_t(at.chunk)]->name(at.row);
}

void ChainMaker::join(
    const gap::Provider &provider, gap::AxisMatch &sectors, gap::AxisMatch &stages)
{
    Member member{provider.region, provider.phase == gap::Phase::Coming, {}, 0};
    for (const gap::Offer &offer : provider.offers) {
        const bool isAboutIt
            = m_request.sectors.isEmpty() || !sectors.answered(provider.region, offer).empty();
        if (isAboutIt) {
            const std::vector<int> &at = stages.answered(provider.region, offer);
            member.stages.insert(member.stages.end(), at.begin(), at.end());
        }
    }
    if (!member.stages.empty()) {
        std::sort(member.stages.begin(), member.stages.end());
        member.stages.erase(
            std::unique(member.stages.begin(), member.stages.end()), member.stages.end());
        m_members.insert(provider.key, member);
    }
}

void ChainMaker::findMembers()
{
    QStringList codes;
    for (const ChainStage &stage : m_chain.stages) {
        codes.append(stage.code);
    }
    const QString &scheme = m_gaps.settings.scheme;
    gap::AxisMatch sectors(gap::Axis::Sector, m_request.sectors, m_snapshot, scheme);
    gap::AxisMatch stages(gap::Axis::Stage, codes, m_snapshot, scheme);
    gap::forEachProvider(m_snapshot, m_gaps.settings,
        [&](const gap::Provider &provider) { join(provider, sectors, stages); });
}

std::pair<int, int> ChainMaker::stagesOf(const FacilityLink &link) const
{
    std::pair<int, int> best{
        m_members[link.from].stages.front(), m_members[link.to].stages.front()};
    const auto cost = [](const std::pair<int, int> &pair) {
        const int step = pair.second - pair.first;
        return step > 0 ? step : step == 0 ? 1'000 : 2'000 - step;
    };
    for (const int from : m_members[link.from].stages) {
        for (const int to : m_members[link.to].stages) {
            if (cost({from, to}) < cost(best)) {
                best = {from, to};
            }
        }
    }
    return best;
}

void ChainMaker::addLinks(const std::vector<FacilityLink> &links)
{
    for (const FacilityLink &link : links) {
        const bool isWithin = m_members.contains(link.from) && m_members.contains(link.to);
        if (!isWithin || (!m_shown.contains(link.from) && !m_shown.contains(link.to))) {
            continue;
        }
        const auto [from, to] = stagesOf(link);
        Member &first = m_members[link.from];
        Member &second = m_members[link.to];
        ++first.links;
        ++second.links;
        m_chain.links.push_back({link, from, to, first.region != second.region});
        m_chain.crossing += first.region != second.region ? 1 : 0;
    }
}

void ChainMaker::placeFacilities()
{
    for (auto member = m_members.cbegin(); member != m_members.cend(); ++member) {
        const bool isShown = m_shown.contains(member.key());
        if (!isShown && member->links == 0) {
            continue;
        }
        m_chain.facilities += isShown && !member->isComing ? 1 : 0;
        for (const int stage : member->stages) {
            m_chain.stages[std::size_t(stage)].facilities.push_back(
                {member.key(), member->region, member->links, member->isComing, !isShown});
        }
    }
    for (ChainStage &stage : m_chain.stages) {
        QHash<Key, QString> names;
        QSet<int> regions;
        for (const ChainFacility &facility : stage.facilities) {
            names.insert(facility.key, nameOf(facility.key));
            if (!facility.isPartner) {
                stage.coming += facility.isComing ? 1 : 0;
                stage.counted += facility.isComing ? 0 : 1;
            }
            if (!facility.isPartner && !facility.isComing) {
                regions.insert(facility.region);
            }
        }
        stage.regions = int(regions.size());
        std::sort(stage.facilities.begin(), stage.facilities.end(),
            [&](const ChainFacility &a, const ChainFacility &b) {
                return std::tuple(a.isPartner, -a.links, names[a.key], a.key)
                    < std::tuple(b.isPartner, -b.links, names[b.key], b.key);
            });
    }
}

bool ChainMaker::isAbout(const gap::NeedResult &need) const
{
    const bool isHere = m_request.region < 0 || need.at.region == m_request.region;
    return isHere
        && (m_request.sectors.isEmpty()
            || std::any_of(
                m_request.sectors.begin(), m_request.sectors.end(), [&](const QString &sector) {
                    return vocabulary::isSameOrBelow(need.at.sector, sector);
                }));
}

void ChainMaker::cover()
{
    const gap::ScaledWeights weights(m_gaps.needs, m_snapshot.regions().size());
    std::vector<gap::WeightedMean> sums(m_chain.stages.size());
    for (const gap::NeedResult &need : m_gaps.needs) {
        if (!gap::isInRollup(need) || !isAbout(need)) {
            continue;
        }
        for (std::size_t i = 0; i < m_chain.stages.size(); ++i) {
            ChainStage &stage = m_chain.stages[i];
            if (need.at.stage == stage.code) {
                sums[i].add(weights.of(need), need.cov);
                ++stage.needs;
                stage.gaps += gap::isGap(need.gapClass) ? 1 : 0;
            }
        }
    }
    for (std::size_t i = 0; i < m_chain.stages.size(); ++i) {
        m_chain.stages[i].cov = sums[i].mean();
    }
}

void ChainMaker::findWeakest()
{
    constexpr double kSame = 1e-9;
    double least = 1;
    for (const ChainStage &stage : m_chain.stages) {
        least = std::isnan(stage.cov) ? least : std::min(least, stage.cov);
    }
    for (std::size_t i = 0; i < m_chain.stages.size() && least < 1 - kSame; ++i) {
        if (m_chain.stages[i].cov <= least + kSame) {
            m_chain.weakest.push_back(int(i));
        }
    }
}

ChainReport ChainMaker::make(const std::vector<FacilityLink> &links)
{
    const snapshot::ChainRow *row = chainOf(m_snapshot, m_request.chain);
    if (row == nullptr) {
        return {};
    }
    m_chain.chain = row->key;
    m_chain.name = row->name;
    for (const snapshot::StageRow &stage : row->stages) {
        m_chain.stages.emplace_back();
        m_chain.stages.back().code = stage.code;
        m_chain.stages.back().name = stage.name.isEmpty() ? stage.code : stage.name;
    }
    findMembers();
    addLinks(links);
    placeFacilities();
    cover();
    findWeakest();
    return std::move(m_chain);
}

} // namespace

ChainReport chainReport(const snapshot::Snapshot &snapshot, const gap::GapReport &report,
    const std::vector<FacilityLink> &links, const ChainRequest &request)
{
    return ChainMaker(snapshot, report, request).make(links);
}

} // namespace trama::chain
