// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gap/table/rollup.h"

namespace trama::gap {

bool isInRollup(const NeedResult &need)
{
    return need.gapClass != GapClass::NotMapped && need.gapClass != GapClass::NotNeeded;
}

ScaledWeights::ScaledWeights(const std::vector<NeedResult> &needs, std::size_t regions)
    : m_sums(regions)
{
    for (const NeedResult &need : needs) {
        if (isInRollup(need)) {
            m_sums[static_cast<std::size_t>(need.at.region)] += need.weight;
        }
    }
}

double ScaledWeights::of(const NeedResult &need) const
{
    const double sum = m_sums[static_cast<std::size_t>(need.at.region)];
    return isInRollup(need) && sum > 0 ? need.weight / sum : 0;
}

void WeightedMean::add(double weight, double value)
{
    m_weights += weight;
    m_sum += weight * value;
}

double WeightedMean::mean() const
{
    return m_weights > 0 ? m_sum / m_weights : snapshot::kUnknown;
}

std::vector<Rollup> rollups(const std::vector<NeedResult> &needs, std::size_t regions)
{
    std::vector<WeightedMean> own(regions + 1);
    std::vector<WeightedMean> shared(regions + 1);
    std::vector<Rollup> rolled(regions + 1);
    const ScaledWeights scaled(needs, regions);
    const auto add = [&](std::size_t at, const NeedResult &need, double weight) {
        if (isInRollup(need)) {
            own[at].add(weight, need.cov);
            shared[at].add(weight, need.sharedCov);
            ++rolled[at].needs;
        }
        rolled[at].notMapped += need.gapClass == GapClass::NotMapped ? 1 : 0;
    };
    for (const NeedResult &need : needs) {
        add(static_cast<std::size_t>(need.at.region), need, need.weight);
        add(regions, need, scaled.of(need));
    }
    for (std::size_t at = 0; at <= regions; ++at) {
        rolled[at].region = at < regions ? static_cast<int>(at) : -1;
        rolled[at].cov = own[at].mean();
        rolled[at].shared = shared[at].mean();
    }
    return rolled;
}

} // namespace trama::gap
