// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/map/map_cards.h"
#include "ui/render/map/point_classes.h"

namespace trama::render {

/// What the legend of a map says: only what is present.
MapLegend mapLegend(const MapInput &input, const PointClasses &classes,
    const Choropleth &choropleth, const text::Texts &texts, const Theme &theme);

} // namespace trama::render
