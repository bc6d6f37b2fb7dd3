// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/action_plan.h"
#include "core/plan/plan_blocks.h"
#include "core/plan/plan_rows.h"

namespace trama::plan {

/// What the gap report says, in words that name only the facilities that may be named. Made once a
/// document.
class PlanEvidence {
public:
    /// `input` has a report and a snapshot, and outlives this.
    explicit PlanEvidence(const PlanInput &input);

    /// The evidence of one action: its need's figures, why, what to do, and the facilities behind
    /// it.
    void addTo(PlanBlocks &blocks, const ActionRow &action, int number) const;
    /// The twenty gaps of the plan's region that rank first; of all regions where it has none
    /// there.
    void addGaps(PlanBlocks &blocks, const PlanRows &rows) const;
    void addMethod(PlanBlocks &blocks) const;

private:
    const gap::NeedResult *needOf(const ActionRow &action) const;
    QString regionName(int region) const;
    /// "A, B and 2 more that are not named here".
    QString facilityNames(
        const PlanBlocks &blocks, const std::vector<snapshot::Key> &facilities) const;
    QString lenders(const PlanBlocks &blocks, const gap::NeedResult &need) const;
    Table facts(const PlanBlocks &blocks, const gap::NeedResult &need, int number) const;
    std::vector<const gap::NeedResult *> gapsOf(storage::Key region) const;

    const gap::GapReport &m_report;
    snapshot::Snapshot m_snapshot; ///< without the names that may not be told
};

} // namespace trama::plan
