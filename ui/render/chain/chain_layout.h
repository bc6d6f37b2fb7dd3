// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/chain_scene.h"

#include <QHash>
#include <QRectF>

namespace trama::render {

/// Where the stages of a chain stand: columns of equal width with gaps for the links.
struct ChainLayout {
    static constexpr double kBox = 38;
    static constexpr double kBoxGap = 7;

    double column = 0; ///< width
    double gap = 0;
    double width = 0; ///< of all columns
    std::size_t rows = 1; ///< boxes of the longest column, "n more" included

    double left(std::size_t stage) const;
    QRectF box(std::size_t stage, std::size_t row, double top) const;
};

ChainLayout chainLayout(const ChainInput &input);

/// The way of a link between two boxes, and the dot on it by which it is chosen.
struct LinkPath {
    QPainterPath line;
    QPainterPath arrow;
    QPointF dot;
};
/// From the side of one box to the side of the other; within one column around its right. `share`
/// 0..1 says where in the first gap the dot lies.
LinkPath linkPath(const QRectF &from, const QRectF &to, double gap, double share);

} // namespace trama::render
