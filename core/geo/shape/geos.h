// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/outline.h"

#include <geos_c.h>

#include <functional>
#include <memory>

namespace trama::geo {

/// GEOS' context of the calling thread; its messages are dropped, failures are told by null
/// results.
GEOSContextHandle_t geosContext();

/// Destroys a geometry in a context that outlives it.
struct GeosDelete {
    GEOSContextHandle_t context = nullptr;
    void operator()(GEOSGeometry *geometry) const { GEOSGeom_destroy_r(context, geometry); }
};
using GeosGeometry = std::unique_ptr<GEOSGeometry, GeosDelete>;

/// The outline as a valid polygonal geometry, its points moved by `project` where given. Rings of
/// fewer than four points are left out; an invalid outline is made valid. Null where nothing is
/// left or a point has no projection.
GeosGeometry toGeos(GEOSContextHandle_t context, const Outline &outline,
    const std::function<QPointF(QPointF)> &project = {});

/// Area-weighted centroid, computed in EPSG:3035, of a valid geometry in degrees; NaN where a point
/// has no projection.
QPointF centroidOf(GEOSContextHandle_t context, const GEOSGeometry *degrees);

} // namespace trama::geo
