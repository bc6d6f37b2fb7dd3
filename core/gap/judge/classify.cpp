// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gap/judge/classify.h"

#include <algorithm>
#include <cmath>

namespace trama::gap {

double coverage(int nOpen, double target)
{
    return target > 0 ? std::min(1.0, nOpen / target) : 1;
}

std::vector<GapClass> conditionsOf(
    const NeedResult &need, bool isMapped, const GapSettings &settings)
{
    const Supply &supply = need.supply;
    // Comparisons with an unknown use or reach are false, as METHODS.md asks ("known and").
    const std::pair<GapClass, bool> tests[] = {
        {GapClass::NotNeeded, need.target == 0},
        {GapClass::NotMapped, supply.n + supply.nComing == 0 && !isMapped},
        {GapClass::Absent, supply.n == 0},
        {GapClass::Unclear, supply.nOpen == 0 && supply.nUnknown > 0},
        {GapClass::Restricted, supply.nOpen == 0},
        {GapClass::Short, supply.nOpen < need.target},
        {GapClass::Full, supply.use >= settings.fullFrom},
        {GapClass::Far, need.reach < settings.farBelow},
        {GapClass::Fragile, supply.nOpen == 1},
        {GapClass::Surplus, supply.nOpen > need.target + 1 && supply.use < settings.underusedBelow},
    };
    std::vector<GapClass> conditions;
    for (const auto &[condition, holds] : tests) {
        if (holds) {
            conditions.push_back(condition);
        }
    }
    if (conditions.empty()) {
        conditions.push_back(GapClass::Covered);
    }
    return conditions;
}

std::vector<Mark> marksOf(const NeedResult &need, bool isDoubtful, const GapSettings &settings)
{
    std::vector<Mark> marks;
    if (need.supply.use < settings.underusedBelow) {
        marks.push_back(Mark::Underused);
    }
    if (need.supply.nComing > 0) {
        marks.push_back(Mark::Coming);
    }
    if (need.supply.nInferred > 0) {
        marks.push_back(Mark::Inferred);
    }
    if (need.supply.n > 0 && isDoubtful) {
        marks.push_back(Mark::Doubtful);
    }
    return marks;
}

double lossOf(const NeedResult &need, const GapSettings &settings, QStringList *unknown)
{
    if (need.gapClass == GapClass::NotNeeded || need.gapClass == GapClass::NotMapped) {
        return snapshot::kUnknown;
    }
    double loss = 1 - need.cov;
    if (std::isnan(need.supply.use)) {
        unknown->append(QStringLiteral("use"));
    } else {
        loss = std::max(loss,
            std::clamp((need.supply.use - settings.fullFrom) / (1 - settings.fullFrom), 0.0, 1.0));
    }
    if (std::isnan(need.reach)) {
        unknown->append(QStringLiteral("reach"));
    } else {
        loss = std::max(loss, 1 - need.reach);
    }
    return need.supply.nOpen == 1 ? std::max(loss, settings.fragileLoss) : loss;
}

} // namespace trama::gap
