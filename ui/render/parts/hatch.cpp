// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/parts/hatch.h"

#include <cmath>

namespace trama::render {

namespace {

// Gaps, widths and radii are those of the tokens' table "patterns"; a tile of a diagonal is gap x
// sqrt 2 wide, rounded to a whole dp so that tiles meet.
constexpr double kThinTile = 6;
constexpr double kDiagonalTile = 8;

QPainterPath line(QPointF from, QPointF to)
{
    QPainterPath path(from);
    path.lineTo(to);
    return path;
}

HatchTile diagonal(double side, double width)
{
    // Three strokes, so that the corners cut off by the tile's edge are filled by the neighbour's.
    QPainterPath path = line({-1, 1}, {1, -1});
    path.addPath(line({0, side}, {side, 0}));
    path.addPath(line({side - 1, side + 1}, {side + 1, side - 1}));
    return {QSizeF(side, side), path, width};
}

} // namespace

HatchTile hatchTile(Pattern pattern)
{
    HatchTile tile;
    switch (pattern) {
    case Pattern::DiagonalThin:
        return diagonal(kThinTile, 0.6);
    case Pattern::Diagonal:
        return diagonal(kDiagonalTile, 1);
    case Pattern::Dashes:
        tile = {QSizeF(8, 10), line({0, 2.5}, {4, 2.5}), 1};
        tile.path.addPath(line({4, 7.5}, {8, 7.5}));
        return tile;
    case Pattern::Horizontal:
        return {QSizeF(5, 5), line({0, 2.5}, {5, 2.5}), 1};
    case Pattern::Vertical:
        return {QSizeF(6, 6), line({3, 0}, {3, 6}), 1};
    case Pattern::Dots:
        tile.size = QSizeF(6, 6);
        tile.path.addEllipse(QPointF(3, 3), 0.9, 0.9);
        return tile;
    case Pattern::Cross:
        tile = {QSizeF(7, 7), line({0, 3.5}, {7, 3.5}), 1};
        tile.path.addPath(line({3.5, 0}, {3.5, 7}));
        return tile;
    case Pattern::None:
    case Pattern::LowerHalf:
        break;
    }
    return tile;
}

QPainterPath hatch(Pattern pattern, const QRectF &area)
{
    QPainterPath path;
    if (pattern == Pattern::LowerHalf) {
        path.moveTo(area.topLeft());
        path.lineTo(area.bottomLeft());
        path.lineTo(area.bottomRight());
        path.closeSubpath();
        return path;
    }
    const HatchTile tile = hatchTile(pattern);
    if (tile.size.isEmpty()) {
        return path;
    }
    const double w = tile.size.width();
    const double h = tile.size.height();
    for (int row = int(std::floor(area.top() / h)); row * h < area.bottom(); ++row) {
        for (int column = int(std::floor(area.left() / w)); column * w < area.right(); ++column) {
            path.addPath(tile.path.translated(column * w, row * h));
        }
    }
    return path;
}

} // namespace trama::render
