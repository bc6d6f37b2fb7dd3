// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/texts.h"
#include "ui/render/map/map_geometry.h"
#include "ui/render/map/map_points.h"
#include "ui/render/map/map_view.h"
#include "ui/render/parts/frame.h"

#include <memory>
#include <optional>

namespace trama::render {

struct MapPoint {
    QString id;
    QString name;
    QPointF lonLat; ///< degrees
    int region = -1; ///< index in the set, or -1
    bool isApproximate = false; ///< drawn hollow
    QString type{}; ///< facility_type of the main type; empty = not stated
    qint64 key = 0; ///< of the facility's row
};

/// What colour and shape of a point stand for.
enum class PointsBy { Region, Type };

/// Everything a map shows. `geometry` and `metres` may be kept between two drawings of the same
/// data.
struct MapInput {
    std::shared_ptr<const MapGeometry> geometry; ///< by projectMap
    std::vector<MapPoint> points;
    std::vector<QPointF>
        metres; ///< of the points in EPSG:3035, by projectPoints; empty = projected here
    std::vector<double> values; ///< one a region, NaN = no data; empty = the number of points
    QString valueName; ///< legend's title of the values; empty = "Facilities in region"
    int withoutPlace = 0; ///< facilities that are not on the map
    QSizeF size{1120, 760};
    PointsBy pointsBy = PointsBy::Region;
    bool hasValues = true; ///< regions are filled by their values
    bool isSmall = false; ///< without title, legend and scale bar: a map beside other things
    double left = 0; ///< dp at the left that cards keep free, for buttons over the map
    std::optional<MapView> view; ///< without one the view fits the regions and their points
    double cloudScale = 2; ///< pixels a dp of a dense cloud: 1 for the screen, 2 for print
    QString sub; ///< region set, date
    Caption caption;
};

/// A drawn map in two layers, with the places of its facilities.
struct MapPicture {
    Scene land; ///< what moves with the ground: areas, points, names; has title and table twin
    Scene glass; ///< what stays: cards, scale bar, source line
    MapView view;
    QRectF sources; ///< where notices and sources stand, dp
    std::vector<PointGroup> groups; ///< largest first; none where a cloud of dots stands for them

    Scene whole() const;
};

std::vector<QPointF> projectPoints(const std::vector<MapPoint> &points);
MapPicture mapPicture(const MapInput &input, const text::Texts &texts, const Theme &theme);
Scene mapScene(const MapInput &input, const text::Texts &texts, const Theme &theme);

} // namespace trama::render
