// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/parts/frame.h"

#include "ui/render/parts/glyphs.h"
#include "ui/render/parts/type.h"

#include <cmath>

namespace trama::render {

namespace {

constexpr double kTitleLine = 20;
constexpr double kSmallLine = 17;
constexpr double kCaptionLine = 15;
constexpr int kMaxSubLines = 4;

} // namespace

void Canvas::add(Drawing drawing)
{
    if (m_scene.marks.empty() || !m_scene.marks.back().id.isEmpty()) {
        m_scene.marks.emplace_back();
    }
    m_scene.marks.back().drawings.push_back(std::move(drawing));
}

void Canvas::add(const std::vector<Shape> &shapes)
{
    for (const Shape &shape : shapes) {
        add(Drawing(shape));
    }
}

void Canvas::text(const QString &text, double x, double y, const char *role, double size,
    bool isBold, HAlign align, double room)
{
    const QString shown = room > 0 ? elided(text, room, size, isBold) : oneLine(text);
    add(Label{shown, {x, y}, size, isBold, m_theme.color(role), align, {}});
}

void Canvas::line(double x1, double y1, double x2, double y2, const char *role)
{
    QPainterPath path(QPointF(x1, y1));
    path.lineTo(x2, y2);
    add(Shape{path, {}, {m_theme.color(role), 1, false}, Pattern::None, {}});
}

double Canvas::heading(const QString &title, const QString &sub, double width)
{
    double y = kPadding;
    const double size = m_theme.type("chartTitle");
    for (const QString &row : wrapped(title, width, 2, size, true)) {
        text(row, kPadding, y + 14, "text", size, true);
        y += kTitleLine;
    }
    const double small = m_theme.type("small");
    for (const QString &row : wrapped(sub, width, kMaxSubLines, small)) {
        text(row, kPadding, y + 13, "muted", small);
        y += kSmallLine;
    }
    return y + 10;
}

double Canvas::source(const Caption &caption, const text::Texts &texts, double y, double width)
{
    line(kPadding, y, kPadding + width, y);
    y += 8;
    const double size = m_theme.type("caption");
    for (const QString &notice : caption.notices) {
        for (const QString &row : wrapped(notice, width, 2, size, true)) {
            text(row, kPadding, y + 11, "warn", size, true);
            y += kCaptionLine;
        }
    }
    const QString words = caption.source.isEmpty()
        ? texts.get(QStringLiteral("render.source.records"))
        : texts.get(QStringLiteral("render.source"), {caption.source});
    for (const QString &row : wrapped(words, width, 3, size)) {
        text(row, kPadding, y + 11, "muted", size);
        y += kCaptionLine;
    }
    return y + 12;
}

double addLegend(
    Canvas &canvas, const std::vector<LegendEntry> &entries, double x, double y, double width)
{
    constexpr double kRow = 24;
    const double size = 0.96;
    double left = x;
    for (const LegendEntry &entry : entries) {
        const double nameWidth = textWidth(entry.name, size);
        const double countWidth = entry.count.isEmpty() ? 0 : 6 + textWidth(entry.count, size);
        const double whole = kLegendMark + 7 + nameWidth + countWidth;
        if (left > x && left + whole > x + width) {
            left = x;
            y += kRow;
        }
        for (Shape shape : entry.mark) {
            shape.path.translate(left, y + 3);
            canvas.add(Drawing(std::move(shape)));
        }
        canvas.text(entry.name, left + kLegendMark + 7, y + 15.5, "text", size);
        if (!entry.count.isEmpty()) {
            canvas.text(entry.count, left + kLegendMark + 13 + nameWidth, y + 15.5, "muted", size);
        }
        left += whole + 16;
    }
    return entries.empty() ? y : y + kRow;
}

QPainterPath roundedRect(const QRectF &rect, double radius)
{
    QPainterPath path;
    path.addRoundedRect(rect, radius, radius);
    return path;
}

std::vector<Shape> bar(const QRectF &track, double share, const QColor &fill, const Theme &theme)
{
    if (std::isnan(share)) {
        return {};
    }
    const double radius = track.height() / 2;
    std::vector<Shape> shapes{
        Shape{roundedRect(track, radius), theme.color("sunken"), {}, Pattern::None, {}}};
    const double width = track.width() * std::clamp(share, 0.0, 1.0);
    if (width > 0) {
        const QRectF filled(track.topLeft(), QSizeF(std::max(width, 2.0), track.height()));
        shapes.push_back({roundedRect(filled, std::min(radius, filled.width() / 2)), fill, {},
            Pattern::None, {}});
    }
    return shapes;
}

std::vector<Shape> classChip(gap::GapClass value, QPointF topLeft, double side, const Theme &theme)
{
    const ClassStyle style = classStyle(value, theme);
    const QRectF square(topLeft, QSizeF(side, side));
    std::vector<Shape> shapes;
    if (style.fill.isValid()) {
        shapes.push_back(
            {roundedRect(square, theme.size("matrixGap") + 1), style.fill, {}, Pattern::None, {}});
    }
    const double inset = side * 0.14;
    for (Shape &shape :
        classGlyph(value, square.adjusted(inset, inset, -inset, -inset), style.text, theme)) {
        shapes.push_back(std::move(shape));
    }
    return shapes;
}

QString joined(std::initializer_list<QString> parts)
{
    QStringList kept;
    for (const QString &part : parts) {
        if (!part.isEmpty()) {
            kept.append(part);
        }
    }
    return kept.join(QLatin1Char(' '));
}

} // namespace trama::render
