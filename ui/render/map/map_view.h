// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/map/map_geometry.h"

#include <QPainterPath>
#include <QPointF>
#include <QSizeF>

namespace trama::render {

/// Which part of the plane a map shows: the metres at its middle and the metres of a dp.
struct MapView {
    QPointF centre; ///< EPSG:3035
    double metresPerDp = 1000;
};

/// Turns metres into dp of one picture.
class MapPlane {
public:
    MapPlane(const MapView &view, QSizeF size);

    QPointF toDp(QPointF metres) const
    {
        return {(metres.x() - m_left) / m_scale, (m_top - metres.y()) / m_scale};
    }
    QRectF metres() const; ///< what is seen
    double metresPerDp() const { return m_scale; }
    /// The rings in dp, cut to the picture with a little beyond it, without points nearer than half
    /// a dp.
    QPainterPath path(const ProjectedArea &area) const;
    /// The largest ring's part inside the picture, in dp; empty where none is.
    QPolygonF largestPart(const ProjectedArea &area) const;
    QSizeF size() const { return m_size; }

private:
    QPolygonF cut(const QPolygonF &ring) const;

    double m_left;
    double m_top;
    double m_scale;
    QSizeF m_size;
};

/// The view in which a rectangle of metres fills a part of the picture. Never nearer than 100 m a
/// dp.
MapView fitted(const QRectF &metres, QSizeF size, const QRectF &part);

} // namespace trama::render
