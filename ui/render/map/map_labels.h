// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSizeF>

#include <optional>
#include <vector>

namespace trama::render {

/// Finds room for labels one after another: none covers a mark, a card or another label.
class LabelRoom {
public:
    explicit LabelRoom(QSizeF picture)
        : m_picture(QPointF(), picture)
    {
    }
    void block(const QRectF &area) { m_blocked.push_back(area); }
    /// The first of the places that is free; it is blocked from then on.
    std::optional<QRectF> take(const std::vector<QRectF> &places);
    /// Places of a label around a box: right, left, above, below, corners; inside first where it
    /// fits.
    static std::vector<QRectF> around(const QRectF &box, QSizeF label);

private:
    QRectF m_picture;
    std::vector<QRectF> m_blocked;
};

} // namespace trama::render
