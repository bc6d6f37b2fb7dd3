// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/region_set.h"

#include <QPolygonF>
#include <QRectF>

#include <memory>
#include <vector>

namespace trama::render {

/// An outline in metres of EPSG:3035.
struct ProjectedArea {
    QString code;
    QString name;
    std::vector<QPolygonF> rings; ///< outsides and holes, drawn odd-even
    QRectF bounds;
    bool isOutside = false; ///< a neighbour without regions
};

/// A country of the base map.
struct BaseArea {
    QString code; ///< two letters
    QString name;
    const geo::Outline *outline = nullptr; ///< null = not drawn
};

/// Base map and regions projected once; maps of the same set share it.
struct MapGeometry {
    std::vector<ProjectedArea> countries;
    std::vector<ProjectedArea>
        regions; ///< one a region of the set, without rings where it has no outline
    bool isNuts = false; ///< the set's outlines are administrative boundaries of EuroGeographics
};

std::shared_ptr<const MapGeometry> projectMap(
    const geo::RegionSet &regions, const std::vector<BaseArea> &countries);
/// The same over countries that are projected already.
std::shared_ptr<const MapGeometry> projectOver(
    const MapGeometry &base, const geo::RegionSet &regions);

} // namespace trama::render
