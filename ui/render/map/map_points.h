// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/parts/palette.h"
#include "ui/render/scene.h"

#include <QPointF>

#include <vector>

namespace trama::render {

/// A point in dp with its category (-1 = "Other").
struct PlacedPoint {
    QPointF at;
    int category = -1;
    std::size_t index = 0; ///< in the input's points
};

/// Points of one category whose marks would overlap.
struct PointGroup {
    QPointF at;
    int category = -1;
    std::vector<std::size_t> members; ///< indices in the input's points
    double radius() const; ///< dp of its mark
};

inline constexpr double kPointRadius = 6;
inline constexpr std::size_t kDensePoints = 3000; ///< from here on points are a cloud of dots

/// Groups whose marks do not overlap within a category; groups of several are pushed off each
/// other. Largest first.
std::vector<PointGroup> groupsOf(const std::vector<PlacedPoint> &points);
/// Every point as a dot, in one picture of `scale` pixels a dp.
Raster cloudOf(
    const std::vector<PlacedPoint> &points, QSizeF size, double scale, const Theme &theme);

} // namespace trama::render
