// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/map/map_points.h"
#include "ui/render/map/point_classes.h"

namespace trama::render {

/// The mark of a facility ("facility/uuid") or of several at one place ("group/uuid of the first").
Mark pointMark(const PointGroup &group, const MapInput &input, const PointClasses &classes,
    const text::Texts &texts, const Theme &theme);
QRectF markArea(const PointGroup &group); ///< dp

/// The focus ring around something selected at a place, DESIGN.md section 8.
std::vector<Shape> selectionRing(QPointF at, double radius, const Theme &theme);

} // namespace trama::render
