// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan_choice.h"

#include <algorithm>
#include <cmath>

namespace trama::plan {

namespace {

struct Candidate {
    storage::Key key = 0;
    storage::Key region = 0;
    QString title;
};

Result<std::vector<Candidate>> candidates(const storage::Project &project)
{
    auto rows = project.rows(*domain::findEntity(QStringLiteral("action_plan")),
        {QStringLiteral("title"), QStringLiteral("region")});
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    std::vector<Candidate> plans;
    while (rows->next()) {
        plans.push_back({rows->key(), rows->isNull(1) ? 0 : rows->integer(1), rows->text(0)});
    }
    if (rows->failed()) {
        return fail(ErrorCode::Storage, {QStringLiteral("action_plan")}, project.path());
    }
    std::stable_sort(plans.begin(), plans.end(),
        [](const Candidate &a, const Candidate &b) { return a.title < b.title; });
    return plans;
}

/// Keys of the regions of the report's needs, the largest G left first.
std::vector<storage::Key> regionsByGapLeft(
    const gap::GapReport &report, const snapshot::Snapshot &snapshot)
{
    std::vector<const gap::NeedResult *> needs;
    for (const gap::NeedResult &need : report.needs) {
        if (!std::isnan(need.gLeft) && need.at.region >= 0) {
            needs.push_back(&need);
        }
    }
    std::stable_sort(needs.begin(), needs.end(),
        [](const gap::NeedResult *a, const gap::NeedResult *b) { return a->gLeft > b->gLeft; });
    std::vector<storage::Key> keys;
    keys.reserve(needs.size());
    for (const gap::NeedResult *need : needs) {
        keys.push_back(snapshot.regions()[static_cast<std::size_t>(need->at.region)].key);
    }
    return keys;
}

} // namespace

Result<storage::Key> firstPlan(const storage::Project &project, const gap::GapReport &report,
    const snapshot::Snapshot &snapshot)
{
    const auto plans = candidates(project);
    if (!plans) {
        return tl::unexpected(plans.error());
    }
    if (plans->empty()) {
        return fail(ErrorCode::BadTable, {QStringLiteral("plan.none")}, project.path());
    }
    for (const storage::Key region : regionsByGapLeft(report, snapshot)) {
        const auto found = std::find_if(plans->begin(), plans->end(),
            [region](const Candidate &plan) { return plan.region == region; });
        if (found != plans->end()) {
            return found->key;
        }
    }
    return plans->front().key;
}

} // namespace trama::plan
