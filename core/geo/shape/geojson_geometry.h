// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/outline.h"

#include <QJsonObject>

namespace trama::geo {

/// The outline of a GeoJSON geometry (Polygon or MultiPolygon, RFC 7946); empty for any other.
Outline outlineFromGeoJson(const QJsonObject &geometry);

} // namespace trama::geo
