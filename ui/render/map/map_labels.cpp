// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/map/map_labels.h"

#include <algorithm>

namespace trama::render {

std::optional<QRectF> LabelRoom::take(const std::vector<QRectF> &places)
{
    for (const QRectF &place : places) {
        const bool isFree = m_picture.contains(place)
            && std::none_of(m_blocked.begin(), m_blocked.end(),
                [&](const QRectF &other) { return other.intersects(place); });
        if (isFree) {
            m_blocked.push_back(place);
            return place;
        }
    }
    return std::nullopt;
}

std::vector<QRectF> LabelRoom::around(const QRectF &box, QSizeF label)
{
    constexpr double kGap = 5;
    const double w = label.width();
    const double h = label.height();
    const QPointF c = box.center();
    std::vector<QPointF> corners;
    if (w + 2 * kGap < box.width() && h + 2 * kGap < box.height()) {
        corners = {{c.x() - w / 2, c.y() - h / 2},
            {c.x() - w / 2, box.top() + box.height() * 0.7 - h / 2},
            {c.x() - w / 2, box.top() + box.height() * 0.25 - h / 2}};
    }
    const double right = box.right() + kGap;
    const double left = box.left() - kGap - w;
    const double above = box.top() - kGap - h;
    const double below = box.bottom() + kGap;
    corners.insert(corners.end(),
        {{right, c.y() - h / 2}, {left, c.y() - h / 2}, {c.x() - w / 2, above},
            {c.x() - w / 2, below}, {right, box.top() - h / 2}, {right, box.bottom() - h / 2},
            {left, box.top() - h / 2}, {left, box.bottom() - h / 2}});
    std::vector<QRectF> places;
    places.reserve(corners.size());
    for (const QPointF &corner : corners) {
        places.emplace_back(corner, label);
    }
    return places;
}

} // namespace trama::render
