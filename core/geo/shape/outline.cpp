// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/projection.h"
#include "core/geo/shape/geos.h"

#include <limits>

namespace trama::geo {

QPointF centroid(const Outline &outline)
{
    constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
    GEOSContextHandle_t context = geosContext();
    const GeosGeometry projected = toGeos(context, outline, toLaea);
    if (!projected) {
        return {kNone, kNone};
    }
    const GeosGeometry middle(GEOSGetCentroid_r(context, projected.get()), GeosDelete{context});
    double x = kNone;
    double y = kNone;
    if (!middle || GEOSGeomGetX_r(context, middle.get(), &x) != 1
        || GEOSGeomGetY_r(context, middle.get(), &y) != 1) {
        return {kNone, kNone};
    }
    return fromLaea({x, y});
}

double areaKm2(const Outline &outline)
{
    GEOSContextHandle_t context = geosContext();
    const GeosGeometry projected = toGeos(context, outline, toLaea);
    double squareMetres = 0;
    if (!projected || GEOSArea_r(context, projected.get(), &squareMetres) != 1) {
        return 0;
    }
    return squareMetres / 1e6;
}

} // namespace trama::geo
