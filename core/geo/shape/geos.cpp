// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/shape/geos.h"

#include <cmath>
#include <vector>

namespace trama::geo {

namespace {

struct ThreadContext {
    GEOSContextHandle_t handle = GEOS_init_r();
    ThreadContext() = default;
    ~ThreadContext() { GEOS_finish_r(handle); }
    ThreadContext(const ThreadContext &) = delete;
    ThreadContext &operator=(const ThreadContext &) = delete;
};

/// Null where the ring is too short or a point is not finite.
GEOSGeometry *toLinearRing(
    GEOSContextHandle_t context, const Ring &ring, const std::function<QPointF(QPointF)> &project)
{
    std::vector<double> xy;
    xy.reserve(static_cast<std::size_t>(ring.size() + 1) * 2);
    for (const QPointF &degrees : ring) {
        const QPointF point = project ? project(degrees) : degrees;
        if (!std::isfinite(point.x()) || !std::isfinite(point.y())) {
            return nullptr;
        }
        xy.push_back(point.x());
        xy.push_back(point.y());
    }
    if (!ring.isEmpty() && ring.first() != ring.last()) {
        xy.push_back(xy[0]);
        xy.push_back(xy[1]);
    }
    const auto points = static_cast<unsigned>(xy.size() / 2);
    if (points < 4) {
        return nullptr;
    }
    GEOSCoordSequence *sequence = GEOSCoordSeq_copyFromBuffer_r(context, xy.data(), points, 0, 0);
    return sequence == nullptr ? nullptr : GEOSGeom_createLinearRing_r(context, sequence);
}

GEOSGeometry *toPolygon(GEOSContextHandle_t context, const Polygon &polygon,
    const std::function<QPointF(QPointF)> &project)
{
    if (polygon.rings.isEmpty()) {
        return nullptr;
    }
    GEOSGeometry *shell = toLinearRing(context, polygon.rings.first(), project);
    if (shell == nullptr) {
        return nullptr;
    }
    std::vector<GEOSGeometry *> holes;
    for (qsizetype i = 1; i < polygon.rings.size(); ++i) {
        if (GEOSGeometry *hole = toLinearRing(context, polygon.rings[i], project)) {
            holes.push_back(hole);
        }
    }
    return GEOSGeom_createPolygon_r(
        context, shell, holes.data(), static_cast<unsigned>(holes.size()));
}

} // namespace

GEOSContextHandle_t geosContext()
{
    thread_local ThreadContext context;
    return context.handle;
}

GeosGeometry toGeos(GEOSContextHandle_t context, const Outline &outline,
    const std::function<QPointF(QPointF)> &project)
{
    std::vector<GEOSGeometry *> polygons;
    for (const Polygon &polygon : outline.polygons) {
        if (GEOSGeometry *part = toPolygon(context, polygon, project)) {
            polygons.push_back(part);
        }
    }
    if (polygons.empty()) {
        return {nullptr, GeosDelete{context}};
    }
    GeosGeometry whole(GEOSGeom_createCollection_r(context, GEOS_MULTIPOLYGON, polygons.data(),
                           static_cast<unsigned>(polygons.size())),
        GeosDelete{context});
    if (whole && GEOSisValid_r(context, whole.get()) != 1) {
        whole.reset(GEOSMakeValid_r(context, whole.get()));
    }
    return whole;
}

} // namespace trama::geo
