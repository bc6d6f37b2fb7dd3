// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/shape/geojson_geometry.h"

#include <QJsonArray>

namespace trama::geo {

namespace {

Polygon polygonFrom(const QJsonArray &rings)
{
    Polygon polygon;
    for (const auto &ringValue : rings) {
        Ring ring;
        const QJsonArray points = ringValue.toArray();
        ring.reserve(points.size());
        for (const auto &point : points) {
            const QJsonArray xy = point.toArray();
            ring.append({xy.at(0).toDouble(), xy.at(1).toDouble()});
        }
        polygon.rings.append(ring);
    }
    return polygon;
}

} // namespace

Outline outlineFromGeoJson(const QJsonObject &geometry)
{
    Outline outline;
    const QString type = geometry[QLatin1String("type")].toString();
    const QJsonArray coordinates = geometry[QLatin1String("coordinates")].toArray();
    if (type == QLatin1String("Polygon")) {
        outline.polygons.append(polygonFrom(coordinates));
    } else if (type == QLatin1String("MultiPolygon")) {
        for (const auto &polygon : coordinates) {
            outline.polygons.append(polygonFrom(polygon.toArray()));
        }
    }
    return outline;
}

} // namespace trama::geo
