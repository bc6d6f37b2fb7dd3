// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/complement.h"

#include <algorithm>
#include <tuple>

namespace trama::compare {

namespace {

using gap::GapClass;
using gap::NeedResult;

/// Of what is missing: less is no help that anybody would travel for.
constexpr double kLeastBorrow = 0.05;

bool holds(const std::vector<int> &regions, int region)
{
    return std::find(regions.begin(), regions.end(), region) != regions.end();
}

bool couldBorrow(const NeedResult &need)
{
    return gap::isGap(need.gapClass) && need.gapClass != GapClass::Fragile;
}

void addLoans(const NeedResult &need, std::size_t index, const std::vector<int> &regions,
    std::vector<Loan> &loans)
{
    for (const gap::Lender &lender : need.lenders) {
        if (lender.borrow >= kLeastBorrow && lender.region != need.at.region
            && holds(regions, lender.region)) {
            loans.push_back({index, lender, need.g * lender.borrow});
        }
    }
}

bool isSameBut(const gap::Coordinates &a, const gap::Coordinates &b)
{
    return std::tie(a.sector, a.stage, a.service) == std::tie(b.sector, b.stage, b.service);
}

/// Adds the need to the others of its coordinates.
void addShared(const gap::GapReport &report, std::size_t index, std::vector<Shared> &together)
{
    const NeedResult &need = report.needs[index];
    for (Shared &known : together) {
        const auto isOfRegion
            = [&](std::size_t other) { return report.needs[other].at.region == need.at.region; };
        if (isSameBut(report.needs[known.needs.front()].at, need.at)) {
            if (std::none_of(known.needs.begin(), known.needs.end(), isOfRegion)) {
                known.needs.push_back(index);
            }
            return;
        }
    }
    together.push_back({{index}});
}

} // namespace

Complementarities complementarities(const gap::GapReport &report, const std::vector<int> &regions)
{
    Complementarities result;
    for (std::size_t i = 0; i < report.needs.size(); ++i) {
        const NeedResult &need = report.needs[i];
        if (!holds(regions, need.at.region)) {
            continue;
        }
        if (couldBorrow(need)) {
            addLoans(need, i, regions, result.loans);
        }
        if (!need.advice.empty() && need.advice.front() == gap::Advice::BuildTogether) {
            addShared(report, i, result.together);
        }
    }
    std::stable_sort(result.loans.begin(), result.loans.end(),
        [](const Loan &a, const Loan &b) { return a.gain > b.gain; });
    std::erase_if(result.together, [](const Shared &shared) { return shared.needs.size() < 2; });
    for (Shared &shared : result.together) {
        std::sort(shared.needs.begin(), shared.needs.end(), [&](std::size_t a, std::size_t b) {
            return report.needs[a].at.region < report.needs[b].at.region;
        });
    }
    std::stable_sort(result.together.begin(), result.together.end(),
        [](const Shared &a, const Shared &b) { return a.needs.size() > b.needs.size(); });
    return result;
}

} // namespace trama::compare
