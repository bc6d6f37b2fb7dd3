// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/row.h"

#include <QByteArray>

#include <optional>

namespace trama::exchange {

/// The point a geometry (ISO WKB, degrees) stands for: itself, the centroid of polygons, the mean
/// of the vertices of anything else.
struct WkbPoint {
    std::optional<storage::Point> point;
    bool isReduced = false; ///< the geometry was more than a point
};
WkbPoint pointOfWkb(const QByteArray &wkb);

} // namespace trama::exchange
