// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap/report.h"
#include "core/text/texts.h"
#include "ui/render/parts/code_names.h"
#include "ui/render/parts/frame.h"

namespace trama::render {

/// The first gaps of a report by rank, with every factor.
struct RankingInput {
    std::vector<gap::NeedResult> needs; ///< by rank, only those that are shown
    int gaps = 0; ///< how many there are
    bool hasRegions = false; ///< a column with the region
    QString sub;
    Caption caption;
};

/// The first `limit` gaps of a report (needs with G > 0, without surplus and covered).
RankingInput rankingInput(const gap::GapReport &report, int limit);
Scene rankingScene(const RankingInput &input, const CodeNames &names, const text::Texts &texts,
    const Theme &theme);

} // namespace trama::render
