// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/projection.h"

#include <proj.h>

#include <cmath>
#include <limits>

namespace trama::geo {

namespace {

/// The transformation of one thread: PROJ's objects must not be shared between threads.
class Laea {
public:
    // Written out rather than looked up: the same formula as EPSG:3035, x = longitude by
    // construction, and no need of PROJ's database.
    Laea()
        : m_context(proj_context_create())
        , m_transformation(proj_create(m_context,
              "+proj=pipeline +step +proj=unitconvert +xy_in=deg +xy_out=rad "
              "+step +proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 +ellps=GRS80"))
    {
        proj_log_level(m_context, PJ_LOG_NONE);
    }
    ~Laea()
    {
        proj_destroy(m_transformation);
        proj_context_destroy(m_context);
    }
    Laea(const Laea &) = delete;
    Laea &operator=(const Laea &) = delete;

    QPointF apply(PJ_DIRECTION direction, QPointF point)
    {
        proj_errno_reset(m_transformation);
        const PJ_COORD out
            = proj_trans(m_transformation, direction, proj_coord(point.x(), point.y(), 0, 0));
        constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
        if (!std::isfinite(out.xy.x) || !std::isfinite(out.xy.y)) {
            return {kNone, kNone};
        }
        return {out.xy.x, out.xy.y};
    }

private:
    PJ_CONTEXT *m_context;
    PJ *m_transformation;
};

Laea &laea()
{
    thread_local Laea ofThread;
    return ofThread;
}

} // namespace

QPointF toLaea(QPointF lonLat)
{
    return laea().apply(PJ_FWD, lonLat);
}

QPointF fromLaea(QPointF metres)
{
    return laea().apply(PJ_INV, metres);
}

} // namespace trama::geo
