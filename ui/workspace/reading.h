// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/region_set.h"
#include "core/snapshot/snapshot.h"
#include "core/storage/project.h"

namespace trama::ui {

/// What a window shows of a whole project, read in any thread.
struct Reading {
    QString path;
    geo::RegionSet regions;
    snapshot::Snapshot snapshot;
    storage::StepId step = 0; ///< the newest in the log when it was read
};

Result<Reading> readAll(const storage::Project &project);

} // namespace trama::ui
