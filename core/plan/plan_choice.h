// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap/report.h"
#include "core/storage/project.h"

namespace trama::plan {

/// The plan that is meant where none is named: that of the region whose need has the largest G left
/// in the report, else the first by title. Report and snapshot belong together. Fails with BadTable
/// where the project has no plan.
Result<storage::Key> firstPlan(const storage::Project &project, const gap::GapReport &report,
    const snapshot::Snapshot &snapshot);

} // namespace trama::plan
