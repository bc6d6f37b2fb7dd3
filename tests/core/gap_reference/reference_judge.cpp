// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/gap_reference/reference.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace trama::tests {

using namespace trama::snapshot;
using namespace trama::gap;

namespace {

std::vector<GapClass> conditionsOf(
    const Reference::Judged &need, bool isMapped, const GapSettings &settings)
{
    const Supply &s = need.supply;
    const bool isFull = s.use >= settings.fullFrom;
    const bool isUnder = s.use < settings.underusedBelow;
    const std::pair<GapClass, bool> tests[] = {
        {GapClass::NotNeeded, need.target == 0},
        {GapClass::NotMapped, s.n + s.nComing == 0 && !isMapped},
        {GapClass::Absent, s.n == 0},
        {GapClass::Unclear, s.nOpen == 0 && s.nUnknown > 0},
        {GapClass::Restricted, s.nOpen == 0},
        {GapClass::Short, s.nOpen < need.target},
        {GapClass::Full, isFull},
        {GapClass::Far, need.reach < settings.farBelow},
        {GapClass::Fragile, s.nOpen == 1},
        {GapClass::Surplus, s.nOpen > need.target + 1 && isUnder},
    };
    std::vector<GapClass> conditions;
    for (const auto &[gapClass, holds] : tests) {
        if (holds) {
            conditions.push_back(gapClass);
        }
    }
    if (conditions.empty()) {
        conditions.push_back(GapClass::Covered);
    }
    return conditions;
}

double lossOf(const Reference::Judged &need, const GapSettings &settings)
{
    if (need.conditions.front() == GapClass::NotNeeded
        || need.conditions.front() == GapClass::NotMapped) {
        return kUnknown;
    }
    double loss = 1 - need.cov;
    if (!std::isnan(need.supply.use)) {
        loss = std::max(loss,
            std::clamp((need.supply.use - settings.fullFrom) / (1 - settings.fullFrom), 0.0, 1.0));
    }
    if (!std::isnan(need.reach)) {
        loss = std::max(loss, 1 - need.reach);
    }
    return need.supply.nOpen == 1 ? std::max(loss, settings.fragileLoss) : loss;
}

} // namespace

void Reference::judge(Judged &need) const
{
    std::set<int> answering;
    std::set<int> open;
    std::set<int> unknown;
    std::set<int> coming;
    std::set<int> inferred;
    std::set<int> elsewhere;
    for (const Offer &offer : m_offers) {
        const int f = offer.facility;
        const int region = m_regionOf[static_cast<std::size_t>(f)];
        if (region < 0 || !answers(offer, need.at)) {
            continue;
        }
        if (region != need.at.region) {
            if (isLive(f) && !offer.isInferred && admits(offer, need.at.region)) {
                elsewhere.insert(f);
            }
            continue;
        }
        if (isComing(f) && !offer.isInferred) {
            coming.insert(f);
            need.comesOn = need.comesOn
                || m_rows.facilities[static_cast<std::size_t>(f)].opens > m_settings.asOf;
        }
        if (!isLive(f)) {
            continue;
        }
        if (offer.isInferred) {
            inferred.insert(f);
            continue;
        }
        answering.insert(f);
        if (offer.home == TriState::Yes) {
            open.insert(f);
        } else if (offer.home == TriState::Unknown) {
            unknown.insert(f);
        }
    }
    for (const int f : open) {
        unknown.erase(f);
    }
    need.supply = {static_cast<int>(answering.size()), static_cast<int>(open.size()),
        static_cast<int>(unknown.size()), static_cast<int>(coming.size()),
        static_cast<int>(inferred.size()),
        useOf(std::vector<int>(open.begin(), open.end()), need.at), 0};
    need.cov = need.target == 0 ? 1 : std::min(1.0, need.supply.nOpen / need.target);
    need.shared = need.target == 0
        ? 1
        : std::min(1.0, (need.supply.nOpen + static_cast<double>(elsewhere.size())) / need.target);
    need.reach = reachOf(need.at);
    need.conditions = conditionsOf(need, isMapped(need.at.region, need.at.sector), m_settings);
    if (need.supply.use < m_settings.underusedBelow) {
        need.marks.push_back(Mark::Underused);
    }
    if (!coming.empty()) {
        need.marks.push_back(Mark::Coming);
    }
    if (!inferred.empty()) {
        need.marks.push_back(Mark::Inferred);
    }
    if (isDoubtful(need.at, std::vector<int>(answering.begin(), answering.end()))) {
        need.marks.push_back(Mark::Doubtful);
    }
    need.loss = lossOf(need, m_settings);
    for (const int f : answering) {
        need.facilities.push_back(m_rows.facilities[static_cast<std::size_t>(f)].key);
    }
    std::sort(need.facilities.begin(), need.facilities.end());

    int bestCount = 0;
    double bestMinutes = 0;
    for (int q = 0; q < static_cast<int>(m_rows.regions.size()); ++q) {
        if (q == need.at.region) {
            continue;
        }
        int count = 0;
        const auto [borrow, minutes] = borrowFrom(q, need, &count);
        const bool isBetter = borrow > need.borrow
            || (borrow == need.borrow && borrow > 0
                && (count > bestCount || (count == bestCount && minutes < bestMinutes)
                    || (count == bestCount && minutes == bestMinutes
                        && m_rows.regions[static_cast<std::size_t>(q)].code
                            < m_rows.regions[static_cast<std::size_t>(need.bestPartner)].code)));
        if (isBetter) {
            need.bestPartner = q;
            need.borrow = borrow;
            bestCount = count;
            bestMinutes = minutes;
        }
    }
}

void Reference::rank()
{
    std::vector<double> known;
    for (const Judged &need : m_needs) {
        if (!std::isnan(need.demand)) {
            known.push_back(need.demand);
        }
    }
    std::sort(known.begin(), known.end());
    const std::size_t half = known.size() / 2;
    const double median = known.empty() ? kUnknown
        : known.size() % 2 == 1         ? known[half]
                                        : (known[half - 1] + known[half]) / 2;
    for (Judged &need : m_needs) {
        const double demand = std::isnan(need.demand) ? median : need.demand;
        const double d = known.empty() ? 1 : demand / known.back();
        need.g = need.weight * d * need.loss;
        need.gLeft = need.g * (1 - need.borrow);
    }
}

void Reference::advise()
{
    for (Judged &need : m_needs) {
        const GapClass gapClass = need.conditions.front();
        const bool isLacking = gapClass == GapClass::Absent || gapClass == GapClass::Short
            || gapClass == GapClass::Full;
        std::vector<Advice> &advice = need.advice;
        if (gapClass == GapClass::NotMapped) {
            advice.push_back(Advice::MapFirst);
        } else if (gapClass == GapClass::Unclear) {
            advice.push_back(Advice::Ask);
        } else if (gapClass == GapClass::Restricted) {
            advice.push_back(Advice::OpenUp);
        } else if (isLacking && need.borrow >= m_settings.borrowFrom) {
            advice.push_back(Advice::Borrow);
        } else if (gapClass == GapClass::Absent) {
            const bool isShared
                = std::any_of(m_needs.begin(), m_needs.end(), [&](const Judged &other) {
                      return other.at.region != need.at.region && other.at.sector == need.at.sector
                          && other.at.stage == need.at.stage && other.at.service == need.at.service
                          && other.conditions.front() == GapClass::Absent;
                  });
            advice.push_back(isShared ? Advice::BuildTogether : Advice::Build);
        } else if (isLacking) {
            advice.push_back(Advice::Extend);
        } else if (gapClass == GapClass::Far) {
            advice.push_back(Advice::AgreeOnAccess);
        } else if (gapClass == GapClass::Fragile) {
            advice.push_back(Advice::BackUp);
        } else if (gapClass == GapClass::Surplus) {
            advice.push_back(Advice::Lend);
        }
        if (need.supply.use < m_settings.underusedBelow) {
            advice.push_back(Advice::PromoteUse);
        }
        if (need.supply.nComing > 0 && need.comesOn) {
            advice.push_back(Advice::Wait);
        }
    }
}

double Reference::coverageOf(int region) const
{
    double sum = 0;
    double weights = 0;
    if (region < 0) {
        int regions = 0;
        for (int r = 0; r < static_cast<int>(m_rows.regions.size()); ++r) {
            const double own = coverageOf(r);
            if (!std::isnan(own)) {
                sum += own;
                ++regions;
            }
        }
        return regions == 0 ? kUnknown : sum / regions;
    }
    for (const Judged &need : m_needs) {
        const GapClass gapClass = need.conditions.front();
        if (need.at.region == region && gapClass != GapClass::NotMapped
            && gapClass != GapClass::NotNeeded) {
            sum += need.weight * need.cov;
            weights += need.weight;
        }
    }
    return weights == 0 ? kUnknown : sum / weights;
}

std::pair<int, int> Reference::count(const QHash<int, QString> &codesByAxis) const
{
    std::set<int> all;
    std::set<int> open;
    for (const Offer &offer : m_offers) {
        const int region = m_regionOf[static_cast<std::size_t>(offer.facility)];
        if (offer.isInferred || region < 0 || !isLive(offer.facility)) {
            continue;
        }
        bool isIn = true;
        for (auto it = codesByAxis.cbegin(); it != codesByAxis.cend(); ++it) {
            const QString &code = it.value();
            const bool isNotStated = code == QLatin1String("-");
            Coordinates at;
            switch (static_cast<Axis>(it.key())) {
            case Axis::Region:
                isIn = isIn && m_rows.regions[static_cast<std::size_t>(region)].code == code;
                break;
            case Axis::Sector:
                at.sector = code;
                isIn = isIn && (isNotStated ? offer.sectors.isEmpty() : answers(offer, at));
                break;
            case Axis::Stage:
                at.stage = code;
                isIn = isIn && (isNotStated ? offer.stages.isEmpty() : answers(offer, at));
                break;
            case Axis::Service:
                at.service = code;
                isIn = isIn && (isNotStated ? offer.type.isEmpty() : answers(offer, at));
                break;
            case Axis::Band:
                at.bands = QStringList{code};
                isIn = isIn && (isNotStated ? offer.trlMin == 0 : answers(offer, at));
                break;
            case Axis::Trl:
                isIn = isIn
                    && (isNotStated ? offer.trlMin == 0
                                    : offer.trlMin <= code.toInt() && offer.trlMax >= code.toInt()
                                && offer.trlMin > 0);
                break;
            }
        }
        if (isIn) {
            all.insert(offer.facility);
            if (offer.home == TriState::Yes) {
                open.insert(offer.facility);
            }
        }
    }
    return {static_cast<int>(all.size()), static_cast<int>(open.size())};
}

} // namespace trama::tests
