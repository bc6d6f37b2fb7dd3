// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace trama::render {

enum class Pattern {
    None,
    DiagonalThin,
    Diagonal,
    Dashes,
    Horizontal,
    Vertical,
    Dots,
    LowerHalf,
    Cross
};
enum class HAlign { Left, Centre, Right };

struct Stroke {
    QColor color; ///< invalid = none
    double width = 0;
    bool isDashed = false;
};

struct Shape {
    QPainterPath path; ///< scene coordinates
    QColor fill; ///< invalid = none
    Stroke stroke;
    Pattern pattern = Pattern::None;
    QColor patternColor;
};

/// One line of text, its baseline at `at`. Size relative to the scene's base font.
struct Label {
    QString text;
    QPointF at;
    double size = 1;
    bool isBold = false;
    QColor color;
    HAlign align = HAlign::Left;
    QColor halo; ///< invalid = none
    double spacing = 0; ///< dp added after each letter
};

/// Thousands of like marks drawn beforehand: a dense cloud of points.
struct Raster {
    QRectF at;
    QImage image; ///< premultiplied, more pixels than dp for print
};

using Drawing = std::variant<Shape, Label, Raster>;

/// A named thing on the picture: what hit test, keyboard, screen reader, table twin and alt text
/// speak of. A mark without a name is decoration.
struct Mark {
    QString id; ///< "cell/A/lab", "facility/uuid"; empty = decoration
    QString name; ///< whole words, spoken and shown as a tooltip
    QRectF area; ///< where it is hit
    std::vector<Drawing> drawings;
    QStringList row; ///< its row in the table twin
};

/// A picture as marks, the one source of screen, SVG, PDF, PNG, table twin and alt text. Sizes in
/// dp at a 10 pt font.
struct Scene {
    QSizeF size;
    QString title; ///< the finding
    QString alt; ///< what the picture shows, in one or two sentences
    QString language;
    QColor background;
    std::vector<Mark> marks; ///< in drawing order
    QStringList tableHeader;
    QStringList tableTwinRow(std::size_t mark) const { return marks[mark].row; }
};

} // namespace trama::render
