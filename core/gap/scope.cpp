// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gap/scope.h"

#include "core/gap/table/rollup.h"
#include "core/vocabulary/vocabulary.h"

#include <algorithm>

namespace trama::gap {

Scope scopeOf(const snapshot::Snapshot &snapshot, int region, snapshot::Key priority)
{
    Scope scope{region, {}, {}};
    for (const snapshot::PriorityRow &row : snapshot.tables().priorities) {
        if (row.key != priority) {
            continue;
        }
        scope.sectors = row.sectors;
        for (const snapshot::ChainRow &chain : snapshot.tables().chains) {
            for (const snapshot::StageRow &stage : chain.stages) {
                if (chain.key == row.chain) {
                    scope.stages.append(stage.code);
                }
            }
        }
    }
    return scope;
}

bool takes(const Scope &scope, const NeedResult &need)
{
    if (scope.region >= 0 && need.at.region != scope.region) {
        return false;
    }
    if (scope.sectors.isEmpty()) {
        return true;
    }
    if (need.at.sector.isEmpty()) {
        return scope.stages.contains(need.at.stage);
    }
    return std::any_of(scope.sectors.begin(), scope.sectors.end(),
        [&](const QString &sector) { return vocabulary::isSameOrBelow(need.at.sector, sector); });
}

GapReport narrowed(const GapReport &report, const Scope &scope, std::size_t regions)
{
    GapReport narrow;
    narrow.settings = report.settings;
    narrow.needsFrom = NeedsFrom::Peers;
    for (const NeedResult &need : report.needs) {
        if (takes(scope, need)) {
            narrow.needs.push_back(need);
            narrow.needsFrom = std::min(narrow.needsFrom, need.from);
        }
    }
    narrow.rollups = rollups(narrow.needs, regions);
    narrow.unplaced = report.unplaced;
    narrow.equalCoordinates = report.equalCoordinates;
    narrow.issues = report.issues;
    return narrow;
}

} // namespace trama::gap
