// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/check.h"

namespace trama::plan {

/// What the rules of the Interreg form ask and plan `key` (0 = the first) does not give. Warnings:
/// plan-no-action, plan-no-project, plan-no-organisation, plan-no-aim, plan-no-instrument,
/// plan-no-context, plan-same-instrument, action-no-background, action-no-inspiration,
/// action-no-description, action-no-players, action-no-timeframe, action-no-reason. Notes:
/// plan-no-summary, plan-no-endorsement, plan-only-without-change, action-no-need.
Result<QVector<exchange::Finding>> planFindings(
    const storage::Project &project, storage::Key key = 0);

} // namespace trama::plan
