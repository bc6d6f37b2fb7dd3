// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/projection.h"
#include "core/geo/shape/geos.h"

#include <cmath>
#include <limits>

namespace trama::geo {

namespace {

/// As GEOS wants it: 1 = done, 0 = the point has no projection.
int projectInPlace(double *x, double *y, void *)
{
    const QPointF metres = toLaea({*x, *y});
    *x = metres.x();
    *y = metres.y();
    return std::isfinite(metres.x()) && std::isfinite(metres.y()) ? 1 : 0;
}

} // namespace

QPointF centroid(const Outline &outline)
{
    GEOSContextHandle_t context = geosContext();
    const GeosGeometry degrees = toGeos(context, outline);
    return centroidOf(context, degrees.get());
}

QPointF centroidOf(GEOSContextHandle_t context, const GEOSGeometry *degrees)
{
    constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
    if (degrees == nullptr) {
        return {kNone, kNone};
    }
    const GeosGeometry projected(
        GEOSGeom_transformXY_r(context, degrees, projectInPlace, nullptr), GeosDelete{context});
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
