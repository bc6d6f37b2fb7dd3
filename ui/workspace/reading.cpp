// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/reading.h"

#include "core/snapshot/load.h"

namespace trama::ui {

Result<Reading> readAll(const storage::Project &project)
{
    const Result<std::optional<storage::Step>> last = project.lastStep();
    if (!last) {
        return tl::unexpected(last.error());
    }
    Result<geo::RegionSet> regions = geo::resolveRegions(project);
    if (!regions) {
        return tl::unexpected(regions.error());
    }
    Result<snapshot::Snapshot> snapshot = snapshot::load(project, *regions);
    if (!snapshot) {
        return tl::unexpected(snapshot.error());
    }
    return Reading{project.path(), *std::move(regions), *std::move(snapshot),
        *last ? (*last)->id : storage::StepId(0)};
}

} // namespace trama::ui
