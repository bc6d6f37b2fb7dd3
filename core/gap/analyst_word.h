// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap/report.h"
#include "core/storage/project.h"

namespace trama::gap {

/// What the analyst said of a need: a row of `gap` with its coordinates.
struct AnalystWord {
    storage::Key key = 0; ///< of the row; 0 = none
    QString word; ///< code of analyst_word; empty = not decided
    QString reason;
    QDate decided;
};

/// Coordinates as a row of `gap`, and by the prefix "need_" one of `action`, keeps them.
storage::Values storedCoordinates(const Coordinates &at,
    const std::vector<snapshot::RegionRow> &regions, const char *prefix = "");
/// The analyst's word on a need; an empty one where none was said.
Result<AnalystWord> analystWord(const storage::Project &project, const Coordinates &at,
    const std::vector<snapshot::RegionRow> &regions);

} // namespace trama::gap
