// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/crs.h"

#include <proj.h>

#include <cmath>

namespace trama::geo {

struct Crs::Private {
    PJ_CONTEXT *context = proj_context_create();
    PJ *transformation = nullptr;

    Private() = default;
    ~Private()
    {
        proj_destroy(transformation);
        proj_context_destroy(context);
    }
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;
};

Crs::Crs(QString name, std::shared_ptr<Private> ofCrs)
    : m_name(std::move(name))
    , d(std::move(ofCrs))
{
}

std::shared_ptr<const Crs> Crs::find(const QString &name)
{
    auto d = std::make_shared<Private>();
    proj_log_level(d->context, PJ_LOG_NONE);
    PJ *given = proj_create_crs_to_crs(d->context, name.toUtf8().constData(), "OGC:CRS84", nullptr);
    if (given == nullptr) {
        return nullptr;
    }
    d->transformation = proj_normalize_for_visualization(d->context, given);
    proj_destroy(given);
    return d->transformation == nullptr ? nullptr
                                        : std::shared_ptr<const Crs>(new Crs(name, std::move(d)));
}

std::optional<QPointF> Crs::toLonLat(QPointF given) const
{
    proj_errno_reset(d->transformation);
    const PJ_COORD out
        = proj_trans(d->transformation, PJ_FWD, proj_coord(given.x(), given.y(), 0, HUGE_VAL));
    const QPointF place(out.xy.x, out.xy.y);
    const bool isOnEarth = std::isfinite(place.x()) && std::isfinite(place.y())
        && std::abs(place.x()) <= 180 && std::abs(place.y()) <= 90;
    return isOnEarth ? std::optional(place) : std::nullopt;
}

} // namespace trama::geo
