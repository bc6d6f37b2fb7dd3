// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/texts.h"
#include "ui/render/map_scene.h"

#include <QImage>

namespace trama::ui {

/// What the user chose of how the map looks.
struct MapLook {
    render::PointsBy pointsBy = render::PointsBy::Region;
    bool hasValues = true;
    bool operator==(const MapLook &) const = default;
};

/// Everything one drawing of the map needs, so that any thread can make it.
struct MapJob {
    std::shared_ptr<const render::MapInput> input;
    MapLook look;
    std::optional<render::MapView> view; ///< none = fit
    QSizeF size; ///< dp
    double scale = 1; ///< pixels a dp
    double dpr = 1;
    text::Texts texts;
    const render::Theme *theme = nullptr;
};

/// A map as a scene and as two images: what moves with the land, and what stays.
struct MapDrawing {
    render::MapPicture picture;
    QSizeF size; ///< dp
    QImage land;
    QImage glass;
};

MapDrawing drawMap(const MapJob &job);
/// The same picture for a file: with the note of what is not on the map, at the density of print.
render::MapPicture pictureForFile(const MapJob &job);

} // namespace trama::ui
