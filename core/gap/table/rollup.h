// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap/report.h"

namespace trama::gap {

/// Whether a need stands in a roll-up: not mapped ones say nothing of coverage, not needed ones are
/// no need.
bool isInRollup(const NeedResult &need);

/// Weights of needs scaled to sum 1 a region, so that no region speaks louder than another. 0 where
/// it has no figure.
class ScaledWeights {
public:
    ScaledWeights(const std::vector<NeedResult> &needs, std::size_t regions);
    double of(const NeedResult &need) const;

private:
    std::vector<double> m_sums;
};

/// sum w cov / sum w: add needs one by one. NaN where sum w = 0.
class WeightedMean {
public:
    void add(double weight, double value);
    double mean() const;

private:
    double m_weights = 0;
    double m_sum = 0;
};

/// One a region, in order of the set, and one of the set, last: there each region's weights are
/// scaled to sum 1.
std::vector<Rollup> rollups(const std::vector<NeedResult> &needs, std::size_t regions);

} // namespace trama::gap
