// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gap/judge/advise.h"

#include <algorithm>
#include <set>

namespace trama::gap {

namespace {

/// Regions whose need of a sector, stage and type is absent; its bands may differ.
class AbsentNeeds {
public:
    explicit AbsentNeeds(const std::vector<NeedResult> &needs)
    {
        for (const NeedResult &need : needs) {
            if (need.gapClass == GapClass::Absent) {
                m_regions[keyOf(need)].insert(need.at.region);
            }
        }
    }

    std::vector<int> others(const NeedResult &need) const
    {
        const std::set<int> regions = m_regions.value(keyOf(need));
        std::vector<int> others(regions.begin(), regions.end());
        others.erase(std::remove(others.begin(), others.end(), need.at.region), others.end());
        return others;
    }

private:
    static QStringList keyOf(const NeedResult &need)
    {
        return {need.at.sector, need.at.stage, need.at.service};
    }

    QHash<QStringList, std::set<int>> m_regions;
};

std::optional<Advice> mainAdvice(const NeedResult &need, const GapSettings &settings)
{
    const bool canBorrow = !need.lenders.empty() && need.bestBorrow() >= settings.borrowFrom;
    switch (need.gapClass) {
    case GapClass::NotMapped:
        return Advice::MapFirst;
    case GapClass::Unclear:
        return Advice::Ask;
    case GapClass::Restricted:
        return Advice::OpenUp;
    case GapClass::Absent:
        return canBorrow                ? Advice::Borrow
            : need.togetherWith.empty() ? Advice::Build
                                        : Advice::BuildTogether;
    case GapClass::Short:
    case GapClass::Full:
        return canBorrow ? Advice::Borrow : Advice::Extend;
    case GapClass::Far:
        return Advice::AgreeOnAccess;
    case GapClass::Fragile:
        return Advice::BackUp;
    case GapClass::Surplus:
        return Advice::Lend;
    case GapClass::NotNeeded:
    case GapClass::Covered:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

void advise(std::vector<NeedResult> *needs, const GapSettings &settings)
{
    const AbsentNeeds absent(*needs);
    for (NeedResult &need : *needs) {
        if (need.gapClass == GapClass::Absent) {
            need.togetherWith = absent.others(need);
        }
        if (const std::optional<Advice> main = mainAdvice(need, settings)) {
            need.advice.push_back(*main);
        }
        if (std::find(need.marks.begin(), need.marks.end(), Mark::Underused) != need.marks.end()) {
            need.advice.push_back(Advice::PromoteUse);
        }
        if (need.supply.nComing > 0
            && need.opens.isValid()) { // without a date there is nothing to wait until
            need.advice.push_back(Advice::Wait);
        }
    }
}

} // namespace trama::gap
