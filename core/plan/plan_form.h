// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan_blocks.h"
#include "core/plan/plan_rows.h"

#include <functional>

namespace trama::plan {

enum class PlanTemplate { Interreg2014, Interreg2021 };

/// The form a plan is written in; every template but "interreg-2021" takes the one of 2014-2020.
PlanTemplate templateOf(const PlanRows &rows);

/// Part I, general information. Personal fields are blank lines unless `includePersons`.
void addGeneralInformation(PlanBlocks &blocks, const PlanRows &rows, bool includePersons);
/// Part II, policy context.
void addPolicyContext(PlanBlocks &blocks, const PlanRows &rows);
/// Part III, the actions; `addEvidence` is called after the fields of each.
void addActions(PlanBlocks &blocks, const PlanRows &rows,
    const std::function<void(const ActionRow &action, int number)> &addEvidence);
/// Date, names, signatures and stamp, and the endorsement of the body responsible.
void addSignatures(PlanBlocks &blocks, const PlanRows &rows, bool includePersons);

} // namespace trama::plan
