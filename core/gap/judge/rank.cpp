// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gap/judge/rank.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace trama::gap {

namespace {

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

void fillDemandFactors(std::vector<NeedResult> *needs)
{
    std::vector<double> known;
    for (const NeedResult &need : *needs) {
        if (!std::isnan(need.demand)) {
            known.push_back(need.demand);
        }
    }
    const double largest = known.empty() ? 0 : *std::max_element(known.begin(), known.end());
    // A largest demand of zero tells needs apart no more than none: all weigh the same.
    if (largest == 0) {
        return;
    }
    const double otherwise = median(known);
    for (NeedResult &need : *needs) {
        need.demandFactor = (std::isnan(need.demand) ? otherwise : need.demand) / largest;
    }
}

} // namespace

void rank(std::vector<NeedResult> *needs, const std::vector<snapshot::RegionRow> &regions)
{
    fillDemandFactors(needs);
    for (NeedResult &need : *needs) {
        need.g = need.weight * need.demandFactor * need.loss;
        need.gLeft = need.g * (1 - need.bestBorrow());
    }
    const auto height = [](const NeedResult &need) { return std::isnan(need.g) ? -1 : need.g; };
    std::sort(needs->begin(), needs->end(), [&](const NeedResult &a, const NeedResult &b) {
        if (height(a) != height(b)) {
            return height(a) > height(b);
        }
        const QString &codeA = regions[static_cast<std::size_t>(a.at.region)].code;
        const QString &codeB = regions[static_cast<std::size_t>(b.at.region)].code;
        return std::tie(codeA, a.at.region, a.at.sector, a.at.stage, a.at.service, a.at.bands)
            < std::tie(codeB, b.at.region, b.at.sector, b.at.stage, b.at.service, b.at.bands);
    });
}

} // namespace trama::gap
