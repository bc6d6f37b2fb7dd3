// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap/report.h"
#include "core/gap/supply/pools.h"

namespace trama::gap {

/// What a region needs, before it is judged.
struct Need {
    snapshot::Key key = 0;
    NeedsFrom from = NeedsFrom::Register;
    Coordinates at;
    double target = 1;
    double weight = 1;
    double demand = snapshot::kUnknown;
};

struct NeedList {
    std::vector<Need> needs;
    int equalCoordinates = 0; ///< merged into another
    QStringList issues; ///< text keys
};

/// Needs of the register where the region has rows, else of its priorities' chains. Equal
/// coordinates are not merged yet. BadValue where a target, weight or demand is negative or no
/// number.
Result<NeedList> statedNeeds(const snapshot::Snapshot &snapshot, const GapSettings &settings);

/// What other regions could be found to offer: each (sector, stage) met in the set; where nobody
/// states stages, each sector.
std::vector<Question> peerQuestions(
    const snapshot::Snapshot &snapshot, const GapSettings &settings);

/// Needs of the regions without a stated one: each peer question that at least two other regions
/// answer.
std::vector<Need> peerNeeds(const std::vector<Question> &questions, std::span<const Pool> pools,
    const NeedList &stated, std::size_t regions);

/// Needs of equal coordinates made one, with the larger target, weight and known demand and the
/// first key.
void mergeEqual(NeedList *list);

Question questionOf(const Coordinates &at);

} // namespace trama::gap
