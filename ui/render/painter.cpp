// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/output.h"
#include "ui/render/parts/hatch.h"
#include "ui/render/parts/type.h"

#include <QPaintDevice>
#include <QPainter>

namespace trama::render {

namespace {

constexpr double kHaloWidth = 3;

QPen penOf(const Stroke &stroke)
{
    QPen pen(stroke.color, stroke.width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (stroke.isDashed) {
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({3 / stroke.width, 2 / stroke.width});
    }
    return pen;
}

void paintPattern(QPainter &painter, const Shape &shape)
{
    const QPainterPath lines = hatch(shape.pattern, shape.path.boundingRect());
    const double width = hatchTile(shape.pattern).width;
    painter.save();
    painter.setClipPath(shape.path, Qt::IntersectClip);
    if (width > 0) {
        painter.strokePath(lines, QPen(shape.patternColor, width, Qt::SolidLine, Qt::FlatCap));
    } else {
        painter.fillPath(lines, shape.patternColor);
    }
    painter.restore();
}

void paintDrawing(QPainter &painter, const Shape &shape)
{
    const bool hasStroke = shape.stroke.color.isValid() && shape.stroke.width > 0;
    if (shape.pattern != Pattern::None && shape.fill.isValid()) {
        painter.fillPath(shape.path, shape.fill);
    }
    if (shape.pattern != Pattern::None) {
        paintPattern(painter, shape);
        if (hasStroke) {
            painter.strokePath(shape.path, penOf(shape.stroke));
        }
        return;
    }
    painter.setPen(hasStroke ? penOf(shape.stroke) : QPen(Qt::NoPen));
    painter.setBrush(shape.fill.isValid() ? QBrush(shape.fill) : QBrush(Qt::NoBrush));
    painter.drawPath(shape.path);
}

void paintDrawing(QPainter &painter, const Label &label)
{
    QFont font = sceneFont(label.size, label.isBold, painter.device()->logicalDpiY());
    font.setLetterSpacing(QFont::AbsoluteSpacing, label.spacing);
    const QString text = oneLine(label.text);
    const double width
        = textWidth(text, label.size, label.isBold) + label.spacing * double(text.size());
    const double shift = label.align == HAlign::Left ? 0
        : label.align == HAlign::Centre              ? width / 2
                                                     : width;
    const QPointF at = label.at - QPointF(shift, 0);
    if (label.halo.isValid()) {
        QPainterPath outline;
        outline.addText(at, font, text);
        painter.strokePath(
            outline, QPen(label.halo, 2 * kHaloWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
    painter.setFont(font);
    painter.setPen(label.color);
    painter.drawText(at, text);
}

void paintDrawing(QPainter &painter, const Raster &raster)
{
    painter.drawImage(raster.at, raster.image);
}

} // namespace

void paint(QPainter &painter, const Scene &scene)
{
    painter.save();
    painter.setRenderHints(
        QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.setClipRect(QRectF(QPointF(), scene.size), Qt::IntersectClip);
    if (scene.background.isValid()) {
        painter.fillRect(QRectF(QPointF(), scene.size), scene.background);
    }
    for (const Mark &mark : scene.marks) {
        for (const Drawing &drawing : mark.drawings) {
            std::visit([&](const auto &part) { paintDrawing(painter, part); }, drawing);
        }
    }
    painter.restore();
}

} // namespace trama::render
