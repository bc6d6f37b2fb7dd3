// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/texts.h"
#include "ui/render/map/map_geometry.h"
#include "ui/render/map/map_labels.h"
#include "ui/render/map/map_view.h"
#include "ui/render/parts/frame.h"

namespace trama::render {

/// Where a region lies in the picture, its own marks included; empty = not seen.
struct RegionPlace {
    QRectF box;
    double weight = 0; ///< the heavier is named first
};

/// Names of regions around their places, as far as there is room.
void addRegionNames(Canvas &canvas, LabelRoom &room, const MapGeometry &geometry,
    const std::vector<RegionPlace> &places);
/// Names of countries in small spaced capitals inside them, after everything else has its room.
void addCountryNames(Canvas &canvas, LabelRoom &room, const MapGeometry &geometry,
    const MapPlane &plane, const text::Texts &texts);

} // namespace trama::render
