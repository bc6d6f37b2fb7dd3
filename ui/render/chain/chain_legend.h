// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/chain/chain_words.h"
#include "ui/render/parts/frame.h"

namespace trama::render {

/// Which category of the palette each region of a snapshot has: the same on every picture of it.
std::vector<int> regionCategories(const snapshot::Snapshot &snapshot);
/// A region's mark of a radius; -1 = "Other".
Shape regionMark(int category, QPointF at, double radius, const Theme &theme);
/// The regions and kinds of links that a chain's picture shows.
std::vector<LegendEntry> chainLegend(const chain::ChainReport &report, const ChainWords &words,
    const std::vector<int> &categories, const Theme &theme);

} // namespace trama::render
