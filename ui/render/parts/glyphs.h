// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap/report.h"
#include "ui/render/scene.h"
#include "ui/render/theme.h"

namespace trama::render {

/// The glyph of a gap class in a square, in one colour.
std::vector<Shape> classGlyph(
    gap::GapClass value, const QRectF &square, const QColor &color, const Theme &theme);
/// The glyph of a mark; empty marks have none.
std::vector<Shape> markGlyph(
    gap::Mark value, const QRectF &square, const QColor &color, const Theme &theme);
/// The icon of a piece of advice.
std::vector<Shape> adviceIcon(gap::Advice value, const QRectF &square, const QColor &color);
/// A mark of the categorical palette ("circle", "square", "triangle", "diamond", "plus", "hexagon",
/// "triangle-down", "star") of about equal weight at a radius.
QPainterPath categoricalShape(const QString &name, QPointF centre, double radius);

/// Shapes of SVG text made of path, circle and rect on a square grid, moved into a square.
std::vector<Shape> shapesOfSvg(
    const QString &svg, double grid, double stroke, const QRectF &square, const QColor &color);

} // namespace trama::render
