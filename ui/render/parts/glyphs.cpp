// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/parts/glyphs.h"

#include "ui/render/parts/palette.h"
#include "ui/render/parts/svg_path.h"

#include <QFile>
#include <QPolygonF>
#include <QTransform>
#include <QXmlStreamReader>

#include <cmath>
#include <numbers>

namespace trama::render {

namespace {

constexpr double kGlyphGrid = 16;
constexpr double kGlyphStroke = 1.75;
constexpr double kIconGrid = 24;

QPainterPath pathOfElement(QStringView name, const QXmlStreamAttributes &attributes)
{
    const auto number
        = [&](const char *key) { return attributes.value(QLatin1String(key)).toDouble(); };
    QPainterPath path;
    if (name == QLatin1String("path")) {
        return fromSvgPath(attributes.value(QLatin1String("d")).toString());
    }
    if (name == QLatin1String("circle")) {
        path.addEllipse(QPointF(number("cx"), number("cy")), number("r"), number("r"));
    } else if (name == QLatin1String("rect")) {
        path.addRoundedRect(QRectF(number("x"), number("y"), number("width"), number("height")),
            number("rx"), number("rx"));
    }
    return path;
}

QPainterPath regularPolygon(QPointF centre, double radius, int corners, double startDegrees)
{
    QPolygonF polygon;
    for (int i = 0; i < corners; ++i) {
        const double a = (startDegrees + 360.0 * i / corners) * std::numbers::pi / 180;
        polygon.append(centre + radius * QPointF(std::cos(a), std::sin(a)));
    }
    QPainterPath path;
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

QPainterPath star(QPointF centre, double radius)
{
    QPolygonF polygon;
    for (int i = 0; i < 10; ++i) {
        const double a = (-90 + 36.0 * i) * std::numbers::pi / 180;
        const double r = i % 2 == 0 ? radius : radius * 0.48;
        polygon.append(centre + r * QPointF(std::cos(a), std::sin(a)));
    }
    QPainterPath path;
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

QPainterPath plus(QPointF centre, double radius)
{
    const double arm = radius * 0.4;
    const QPainterPath across = [&] {
        QPainterPath path;
        path.addRect(QRectF(centre.x() - radius, centre.y() - arm, 2 * radius, 2 * arm));
        return path;
    }();
    QPainterPath up;
    up.addRect(QRectF(centre.x() - arm, centre.y() - radius, 2 * arm, 2 * radius));
    return across.united(up);
}

QString iconName(gap::Advice value)
{
    switch (value) {
    case gap::Advice::MapFirst:
        return QStringLiteral("map");
    case gap::Advice::Ask:
        return QStringLiteral("help");
    case gap::Advice::OpenUp:
        return QStringLiteral("open-up");
    case gap::Advice::Borrow:
    case gap::Advice::Lend:
        return QStringLiteral("borrow");
    case gap::Advice::BuildTogether:
        return QStringLiteral("share");
    case gap::Advice::Build:
        return QStringLiteral("build");
    case gap::Advice::Extend:
        return QStringLiteral("extend");
    case gap::Advice::AgreeOnAccess:
        return QStringLiteral("link");
    case gap::Advice::BackUp:
        return QStringLiteral("back-up");
    case gap::Advice::PromoteUse:
        return QStringLiteral("show");
    case gap::Advice::Wait:
        break;
    }
    return QStringLiteral("calendar");
}

} // namespace

std::vector<Shape> shapesOfSvg(
    const QString &svg, double grid, double stroke, const QRectF &square, const QColor &color)
{
    const double scale = square.width() / grid;
    const QTransform move(scale, 0, 0, scale, square.x(), square.y());
    std::vector<Shape> shapes;
    QXmlStreamReader reader(
        svg.startsWith(QLatin1String("<svg")) ? svg : QStringLiteral("<g>%1</g>").arg(svg));
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        const auto attributes = reader.attributes();
        const QPainterPath path = pathOfElement(reader.name(), attributes);
        if (path.isEmpty()) {
            continue;
        }
        Shape shape;
        shape.path = move.map(path);
        if (attributes.value(QLatin1String("fill")) == QLatin1String("currentColor")) {
            shape.fill = color;
        }
        if (attributes.value(QLatin1String("stroke")) != QLatin1String("none")) {
            const auto width = attributes.value(QLatin1String("stroke-width"));
            shape.stroke = {color, (width.isEmpty() ? stroke : width.toDouble()) * scale, false};
        }
        shapes.push_back(std::move(shape));
    }
    return shapes;
}

std::vector<Shape> classGlyph(
    gap::GapClass value, const QRectF &square, const QColor &color, const Theme &theme)
{
    const QJsonObject entry
        = theme.data()[QLatin1String("gapClasses")][classToken(value)].toObject();
    const QString path = entry[QLatin1String("glyphPath")].toString();
    const QString svg = path.isEmpty()
        ? theme
              .data()[QLatin1String("glyphs")][entry[QLatin1String("glyph")].toString()]
                     [QLatin1String("svg")]
              .toString()
        : QStringLiteral("<path d=\"%1\"/>").arg(path);
    return shapesOfSvg(svg, kGlyphGrid, kGlyphStroke, square, color);
}

std::vector<Shape> markGlyph(
    gap::Mark value, const QRectF &square, const QColor &color, const Theme &theme)
{
    // The tokens name these two glyphs but hold no path for them.
    if (value == gap::Mark::Underused) {
        return shapesOfSvg(QStringLiteral("<path d=\"M8 3v10M3.75 8.75 8 13l4.25-4.25\"/>"),
            kGlyphGrid, kGlyphStroke, square, color);
    }
    if (value == gap::Mark::Inferred) {
        return shapesOfSvg(
            QStringLiteral("<path d=\"M3 6.5c1.7-2 3.3-2 5 0s3.3 2 5 0M3 11c1.7-2 3.3-2 "
                           "5 0s3.3 2 5 0\"/>"),
            kGlyphGrid, kGlyphStroke, square, color);
    }
    const QString entry
        = theme.data()[QLatin1String("gapMarks")][markToken(value)][QLatin1String("glyph")]
              .toString();
    const QString svg
        = theme.data()[QLatin1String("glyphs")][entry][QLatin1String("svg")].toString();
    return shapesOfSvg(svg, kGlyphGrid, kGlyphStroke, square, color);
}

std::vector<Shape> adviceIcon(gap::Advice value, const QRectF &square, const QColor &color)
{
    QFile file(QStringLiteral(":/trama/icons/%1.svg").arg(iconName(value)));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("an icon is missing from the program");
    }
    std::vector<Shape> shapes
        = shapesOfSvg(QString::fromUtf8(file.readAll()), kIconGrid, kGlyphStroke, square, color);
    if (value == gap::Advice::Lend) {
        const QTransform mirror(-1, 0, 0, 1, 2 * square.center().x(), 0);
        for (Shape &shape : shapes) {
            shape.path = mirror.map(shape.path);
        }
    }
    return shapes;
}

QPainterPath categoricalShape(const QString &name, QPointF centre, double radius)
{
    QPainterPath path;
    if (name == QLatin1String("square")) {
        const double side = radius * 0.88;
        path.addRect(QRectF(centre.x() - side, centre.y() - side, 2 * side, 2 * side));
    } else if (name == QLatin1String("triangle")) {
        path = regularPolygon(centre + QPointF(0, radius * 0.2), radius * 1.18, 3, -90);
    } else if (name == QLatin1String("triangle-down")) {
        path = regularPolygon(centre - QPointF(0, radius * 0.2), radius * 1.18, 3, 90);
    } else if (name == QLatin1String("diamond")) {
        path = regularPolygon(centre, radius * 1.18, 4, 0);
    } else if (name == QLatin1String("plus")) {
        path = plus(centre, radius * 1.08);
    } else if (name == QLatin1String("hexagon")) {
        path = regularPolygon(centre, radius * 1.06, 6, 0);
    } else if (name == QLatin1String("star")) {
        path = star(centre, radius * 1.3);
    } else {
        path.addEllipse(centre, radius, radius);
    }
    return path;
}

} // namespace trama::render
