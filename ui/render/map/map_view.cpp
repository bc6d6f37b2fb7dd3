// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/map/map_view.h"

#include <algorithm>
#include <cmath>

namespace trama::render {

namespace {

constexpr double kNear = 0.5; ///< dp: points nearer than this to the last are left out
constexpr double kBeyond = 12; ///< dp kept outside the picture, so that cut edges are not seen
constexpr double kNearest = 100; ///< metres of a dp

/// One pass of Sutherland and Hodgman (1974): keeps what lies on the inner side of a line.
template <typename IsInside, typename Cross>
QPolygonF clipped(const QPolygonF &ring, IsInside isInside, Cross cross)
{
    QPolygonF kept;
    for (qsizetype i = 0; i < ring.size(); ++i) {
        const QPointF &from = ring[i == 0 ? ring.size() - 1 : i - 1];
        const QPointF &to = ring[i];
        if (isInside(from) != isInside(to)) {
            kept.append(cross(from, to));
        }
        if (isInside(to)) {
            kept.append(to);
        }
    }
    return kept;
}

QPolygonF clipped(QPolygonF ring, const QRectF &frame)
{
    const auto atX = [](double x) {
        return [x](QPointF a, QPointF b) {
            return QPointF(x, a.y() + (b.y() - a.y()) * (x - a.x()) / (b.x() - a.x()));
        };
    };
    const auto atY = [](double y) {
        return [y](QPointF a, QPointF b) {
            return QPointF(a.x() + (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()), y);
        };
    };
    ring = clipped(
        ring, [&](QPointF p) { return p.x() >= frame.left(); }, atX(frame.left()));
    ring = clipped(
        ring, [&](QPointF p) { return p.x() <= frame.right(); }, atX(frame.right()));
    ring = clipped(
        ring, [&](QPointF p) { return p.y() >= frame.top(); }, atY(frame.top()));
    return clipped(
        ring, [&](QPointF p) { return p.y() <= frame.bottom(); }, atY(frame.bottom()));
}

double areaOf(const QPolygonF &ring)
{
    double twice = 0;
    for (qsizetype i = 0; i < ring.size(); ++i) {
        const QPointF &a = ring[i];
        const QPointF &b = ring[(i + 1) % ring.size()];
        twice += a.x() * b.y() - b.x() * a.y();
    }
    return std::abs(twice) / 2;
}

} // namespace

MapPlane::MapPlane(const MapView &view, QSizeF size)
    : m_left(view.centre.x() - size.width() / 2 * view.metresPerDp)
    , m_top(view.centre.y() + size.height() / 2 * view.metresPerDp)
    , m_scale(view.metresPerDp)
    , m_size(size)
{
}

QRectF MapPlane::metres() const
{
    const double width = m_size.width() * m_scale;
    const double height = m_size.height() * m_scale;
    return {m_left, m_top - height, width, height};
}

QPolygonF MapPlane::cut(const QPolygonF &ring) const
{
    const QRectF frame = QRectF(QPointF(), m_size).adjusted(-kBeyond, -kBeyond, kBeyond, kBeyond);
    QPolygonF line;
    for (const QPointF &point : ring) {
        const QPointF dp = toDp(point);
        if (line.isEmpty()
            || std::abs(dp.x() - line.last().x()) + std::abs(dp.y() - line.last().y()) >= kNear) {
            line.append(dp);
        }
    }
    if (line.size() < 3 || !line.boundingRect().intersects(frame)) {
        return {};
    }
    return frame.contains(line.boundingRect()) ? line : clipped(std::move(line), frame);
}

QPainterPath MapPlane::path(const ProjectedArea &area) const
{
    QPainterPath path;
    const double beyond = kBeyond * m_scale;
    if (!area.bounds.intersects(metres().adjusted(-beyond, -beyond, beyond, beyond))) {
        return path;
    }
    for (const QPolygonF &ring : area.rings) {
        const QPolygonF line = cut(ring);
        if (line.size() >= 3) {
            path.addPolygon(line);
            path.closeSubpath();
        }
    }
    return path;
}

QPolygonF MapPlane::largestPart(const ProjectedArea &area) const
{
    QPolygonF largest;
    double size = 0;
    if (!area.bounds.intersects(metres())) {
        return largest;
    }
    for (const QPolygonF &ring : area.rings) {
        QPolygonF part = cut(ring);
        const double own = areaOf(part);
        if (own > size) {
            size = own;
            largest = std::move(part);
        }
    }
    return largest;
}

MapView fitted(const QRectF &metres, QSizeF size, const QRectF &part)
{
    const double scale = std::max({metres.width() / std::max(part.width(), 1.0),
        metres.height() / std::max(part.height(), 1.0), kNearest});
    const QPointF shift = part.center() - QPointF(size.width() / 2, size.height() / 2);
    return {metres.center() + QPointF(-shift.x(), shift.y()) * scale, scale};
}

} // namespace trama::render
