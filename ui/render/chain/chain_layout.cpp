// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/chain/chain_layout.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace trama::render {

namespace {

constexpr double kLeastColumn = 92;
constexpr double kMostColumn = 210;
constexpr double kLeastGap = 40;
constexpr double kMostGap = 90;
constexpr double kArrow = 6;

QPainterPath arrowAt(QPointF tip, QPointF direction)
{
    const double length = std::hypot(direction.x(), direction.y());
    const QPointF along = length > 0 ? direction / length : QPointF(1, 0);
    const QPointF across(-along.y(), along.x());
    QPainterPath path(tip);
    path.lineTo(tip - along * kArrow + across * kArrow * 0.55);
    path.lineTo(tip - along * kArrow - across * kArrow * 0.55);
    path.closeSubpath();
    return path;
}

/// The point of a curve at a distance from its first end, along x where it leads on.
QPointF pointAt(const QPainterPath &line, double distance)
{
    return line.pointAtPercent(line.percentAtLength(std::min(distance, line.length() * 0.6)));
}

} // namespace

double ChainLayout::left(std::size_t stage) const
{
    return Canvas::kPadding + double(stage) * (column + gap);
}

QRectF ChainLayout::box(std::size_t stage, std::size_t row, double top) const
{
    return {left(stage), top + double(row) * (kBox + kBoxGap), column, kBox};
}

ChainLayout chainLayout(const ChainInput &input)
{
    ChainLayout layout;
    const double stages = std::max(1.0, double(input.report.stages.size()));
    const double room = input.width - 2 * Canvas::kPadding;
    // A quarter of the room is for links; within one column they need it at its right.
    layout.gap = std::clamp(room * 0.3 / stages, kLeastGap, kMostGap);
    layout.column = std::clamp((room - stages * layout.gap) / stages, kLeastColumn, kMostColumn);
    layout.width = stages * (layout.column + layout.gap);
    for (const chain::ChainStage &stage : input.report.stages) {
        layout.rows = std::max(layout.rows,
            std::min(stage.facilities.size(), std::size_t(std::max(1, input.boxes)) + 1));
    }
    return layout;
}

LinkPath linkPath(const QRectF &from, const QRectF &to, double gap, double share)
{
    const bool leadsOn = to.left() > from.left() + 1;
    const bool leadsBack = to.left() < from.left() - 1;
    const QPointF start(leadsBack ? from.left() : from.right(), from.center().y());
    const QPointF end(leadsOn ? to.left() : to.right(), to.center().y());
    LinkPath path;
    path.line = QPainterPath(start);
    const double bend
        = leadsOn || leadsBack ? (end.x() - start.x()) / 2 : gap * (0.45 + 0.4 * share);
    const QPointF before = leadsOn || leadsBack ? QPointF(end.x() - bend, end.y())
                                                : QPointF(end.x() + bend, end.y());
    path.line.cubicTo(start + QPointF(bend, 0), before, end);
    path.arrow = arrowAt(end, end - before);
    path.dot = leadsOn || leadsBack ? pointAt(path.line, gap * (0.15 + 0.7 * share))
                                    : path.line.pointAtPercent(0.5);
    return path;
}

} // namespace trama::render
