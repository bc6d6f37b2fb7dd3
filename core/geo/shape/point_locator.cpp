// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/shape/geos.h"

#include <atomic>
#include <limits>
#include <mutex>
#include <vector>

namespace trama::geo {

namespace {

/// One polygon of an outline: parts of a scattered region have tighter envelopes than the whole.
struct Part {
    int id = 0;
    GEOSGeometry *polygon = nullptr;
    const GEOSPreparedGeometry *prepared = nullptr;
};

struct Search {
    GEOSContextHandle_t context = nullptr;
    const GEOSGeometry *point = nullptr;
    int best = std::numeric_limits<int>::max();
};

void visit(void *item, void *userData)
{
    const auto *part = static_cast<const Part *>(item);
    auto *search = static_cast<Search *>(userData);
    // Intersects rather than contains: a point on a common border lies in a region, too.
    if (part->id < search->best
        && GEOSPreparedIntersects_r(search->context, part->prepared, search->point) == 1) {
        search->best = part->id;
    }
}

} // namespace

struct PointLocator::Private {
    // A context of its own: the thread that destroys the locator may be another than the one that
    // filled it.
    GEOSContextHandle_t context = GEOS_init_r();
    std::vector<std::unique_ptr<Part>> parts;
    GEOSSTRtree *tree = nullptr;
    std::mutex building;
    std::atomic<bool> isBuilt = false;

    ~Private();
    void addPart(int id, const GEOSGeometry *polygon);
    void dropTree();
    void build();
};

PointLocator::Private::~Private()
{
    dropTree();
    for (const std::unique_ptr<Part> &part : parts) {
        GEOSPreparedGeom_destroy_r(context, part->prepared);
        GEOSGeom_destroy_r(context, part->polygon);
    }
    GEOS_finish_r(context);
}

void PointLocator::Private::dropTree()
{
    if (tree != nullptr) {
        GEOSSTRtree_destroy_r(context, tree);
        tree = nullptr;
    }
    isBuilt = false;
}

void PointLocator::Private::addPart(int id, const GEOSGeometry *polygon)
{
    auto part = std::make_unique<Part>();
    part->id = id;
    part->polygon = GEOSGeom_clone_r(context, polygon);
    part->prepared = GEOSPrepare_r(context, part->polygon);
    parts.push_back(std::move(part));
}

/// Builds the tree and, by one query each, what GEOS builds lazily and without a lock.
void PointLocator::Private::build()
{
    const std::scoped_lock lock(building);
    if (isBuilt) {
        return;
    }
    tree = GEOSSTRtree_create_r(context, 10);
    for (const std::unique_ptr<Part> &part : parts) {
        GEOSSTRtree_insert_r(context, tree, part->polygon, part.get());
    }
    for (const std::unique_ptr<Part> &part : parts) {
        double x = 0;
        double y = 0;
        GEOSGeom_getXMin_r(context, part->polygon, &x);
        GEOSGeom_getYMin_r(context, part->polygon, &y);
        const GeosGeometry corner(GEOSGeom_createPointFromXY_r(context, x, y), GeosDelete{context});
        GEOSPreparedIntersects_r(context, part->prepared, corner.get());
        Search search{context, corner.get()};
        GEOSSTRtree_query_r(context, tree, corner.get(), visit, &search);
    }
    isBuilt = true;
}

PointLocator::PointLocator()
    : d(std::make_unique<Private>())
{
}

PointLocator::~PointLocator() = default;

QPointF PointLocator::add(int id, const Outline &outline)
{
    const std::scoped_lock lock(d->building);
    d->dropTree();
    const GeosGeometry whole = toGeos(d->context, outline);
    if (!whole) {
        return centroidOf(d->context, nullptr);
    }
    const int count = GEOSGetNumGeometries_r(d->context, whole.get());
    for (int i = 0; i < count; ++i) {
        const GEOSGeometry *part = GEOSGetGeometryN_r(d->context, whole.get(), i);
        const int type = GEOSGeomTypeId_r(d->context, part);
        if (type == GEOS_POLYGON) {
            d->addPart(id, part);
        } else if (type == GEOS_MULTIPOLYGON) { // inside a collection that MakeValid made
            for (int j = 0; j < GEOSGetNumGeometries_r(d->context, part); ++j) {
                d->addPart(id, GEOSGetGeometryN_r(d->context, part, j));
            }
        }
    }
    return centroidOf(d->context, whole.get());
}

int PointLocator::locate(double lon, double lat) const
{
    if (!d->isBuilt) {
        d->build();
    }
    GEOSContextHandle_t context = geosContext();
    const GeosGeometry point(GEOSGeom_createPointFromXY_r(context, lon, lat), GeosDelete{context});
    if (!point || d->parts.empty()) {
        return -1;
    }
    Search search{context, point.get()};
    GEOSSTRtree_query_r(context, d->tree, point.get(), visit, &search);
    return search.best == std::numeric_limits<int>::max() ? -1 : search.best;
}

} // namespace trama::geo
