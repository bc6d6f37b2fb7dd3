// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

namespace trama::geo {

/// Degrees (x = lon, y = lat, EPSG:4326) to metres of EPSG:3035 (x = easting, y = northing). NaN
/// outside its domain.
QPointF toLaea(QPointF lonLat);
QPointF fromLaea(QPointF metres);

} // namespace trama::geo
