// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/map/map_cards.h"
#include "ui/render/map_scene.h"

namespace trama::render {

/// What the legend of a map says: only what is present. `counts` and `categories` are one a region.
MapLegend mapLegend(const MapInput &input, const std::vector<double> &counts,
    const std::vector<int> &categories, const Choropleth &choropleth, const text::Texts &texts,
    const Theme &theme);

} // namespace trama::render
