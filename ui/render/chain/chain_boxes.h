// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/chain/chain_words.h"
#include "ui/render/scene.h"
#include "ui/render/theme.h"

namespace trama::render {

/// A facility of a stage as a named box: its region's mark, its name in two lines at most.
Mark facilityBox(const chain::ChainFacility &facility, std::size_t stage,
    const chain::ChainReport &report, const ChainWords &words, const QRectF &area, bool isSelected,
    int category, const Theme &theme);
/// The box that stands for those of a stage that are not drawn.
Mark moreBox(std::size_t hidden, std::size_t stage, const chain::ChainReport &report,
    const ChainWords &words, const QRectF &area, const Theme &theme);

} // namespace trama::render
