// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/map_scene.h"

#include <QSet>
#include <QVector>

namespace trama::ui {

/// What lies at a place of a drawn map: facilities, else a region, else nothing.
struct MapHit {
    QVector<std::size_t> points; ///< indices in the input
    QString name; ///< whole words
    QRectF area; ///< dp of the drawn picture
};

MapHit hitAt(
    const render::MapInput &input, const render::MapPicture &picture, QSizeF size, QPointF at);

/// Where rings go around selected facilities: middle and radius of the mark, dp.
struct RingPlace {
    QPointF at;
    double radius = 0;
};
std::vector<RingPlace> ringsOf(const render::MapInput &input, const render::MapPicture &picture,
    QSizeF size, const QSet<qint64> &facilities);

/// The part of the plane that holds these facilities with some land around them; null where none of
/// them has a place.
QRectF extentOf(const render::MapInput &input, const QSet<qint64> &facilities);

} // namespace trama::ui
