// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/map/map_cards.h"

#include "ui/render/parts/type.h"

#include <algorithm>
#include <cmath>

namespace trama::render {

namespace {

constexpr double kInside = 14;
constexpr double kEntry = 20;
constexpr double kValues = 52; ///< height of the scale of values
constexpr double kMinLegend = 190;
constexpr double kMaxLegend = 280;
constexpr double kFillOpacity = 0.55; ///< of the choropleth, DESIGN.md section 8

/// Each part draws at the top of the room and takes its height from it.
void addPointEntries(Canvas &canvas, const MapLegend &legend, QRectF &room)
{
    canvas.text(legend.pointsTitle, room.left(), room.top() + 13, "muted", 0.92, true, HAlign::Left,
        room.width());
    double y = room.top() + 20;
    for (const LegendEntry &entry : legend.points) {
        for (Shape shape : entry.mark) {
            shape.path.translate(room.left(), y + 2);
            canvas.add(Drawing(std::move(shape)));
        }
        const double count = textWidth(entry.count, 0.96);
        canvas.text(entry.name, room.left() + 24, y + 14.5, "text", 0.96, false, HAlign::Left,
            room.width() - 34 - count);
        canvas.text(entry.count, room.right(), y + 14.5, "muted", 0.96, false, HAlign::Right);
        y += kEntry;
    }
    room.setTop(y);
}

void addValueScale(Canvas &canvas, const MapLegend &legend, QRectF &room)
{
    const double y = room.top();
    canvas.text(
        legend.valueTitle, room.left(), y + 14, "muted", 0.92, true, HAlign::Left, room.width());
    const double step = room.width() / legend.classes;
    for (int i = 0; i < legend.classes; ++i) {
        QPainterPath path;
        path.addRect(QRectF(room.left() + i * step, y + 21, step, 10));
        QColor fill = sequentialStep(stepOfClass(i, legend.classes), canvas.theme()).fill;
        canvas.add(Shape{path, canvas.theme().color("land"), {}, Pattern::None, {}});
        fill.setAlphaF(float(kFillOpacity));
        canvas.add(Shape{path, fill, {}, Pattern::None, {}});
    }
    canvas.text(legend.least, room.left(), y + 45, "muted", 0.85);
    canvas.text(legend.classes > 1 ? legend.most : QString(), room.right(), y + 45, "muted", 0.85,
        false, HAlign::Right);
    room.setTop(y + kValues);
}

void addNoData(Canvas &canvas, const MapLegend &legend, QRectF &room)
{
    const Theme &theme = canvas.theme();
    canvas.add(Shape{roundedRect(QRectF(room.left(), room.top() + 3, 14, 14), 2), noDataFill(theme),
        {theme.color("line"), 1, false}, Pattern::DiagonalThin,
        patternColor(Pattern::DiagonalThin, theme.color("muted"), theme)});
    canvas.text(legend.noData, room.left() + 24, room.top() + 14.5, "text", 0.96);
    room.setTop(room.top() + kEntry + 2);
}

} // namespace

void addCard(Canvas &canvas, const QRectF &area)
{
    canvas.add(Shape{roundedRect(area, 6), canvas.theme().color("surface"),
        {canvas.theme().color("line"), 1, false}, Pattern::None, {}});
}

QRectF addTitleCard(
    Canvas &canvas, const QString &title, const QString &sub, double maxWidth, double left)
{
    constexpr double kTitleLine = 20;
    constexpr double kSubLine = 17;
    const double size = canvas.theme().type("chartTitle");
    const double small = canvas.theme().type("small");
    const double room = maxWidth - 2 * kInside;
    const QStringList titles = wrapped(title, room, 3, size, true);
    const QStringList subs = wrapped(sub, room, 4, small);
    const QRectF area(left + kCardMargin, kCardMargin, maxWidth,
        2 * 11 + double(titles.size()) * kTitleLine + double(subs.size()) * kSubLine);
    addCard(canvas, area);
    double y = area.top() + 11;
    for (const QString &line : titles) {
        canvas.text(line, area.left() + kInside, y + 15, "text", size, true);
        y += kTitleLine;
    }
    for (const QString &line : subs) {
        canvas.text(line, area.left() + kInside, y + 13, "muted", small);
        y += kSubLine;
    }
    return area;
}

double legendWidth(const MapLegend &legend)
{
    double width = kMinLegend;
    for (const LegendEntry &entry : legend.points) {
        width = std::max(width,
            2 * kInside + 24 + textWidth(oneLine(entry.name), 0.96) + 10
                + textWidth(entry.count, 0.96));
    }
    width = std::max(width, 2 * kInside + textWidth(oneLine(legend.valueTitle), 0.92, true));
    return std::min(width, kMaxLegend);
}

QRectF addLegendCard(Canvas &canvas, const MapLegend &legend, double pictureWidth)
{
    const bool hasPoints = !legend.points.empty();
    const bool hasValues = legend.classes > 0;
    const double width = legendWidth(legend);
    const QStringList note = wrapped(legend.note, width - 2 * kInside, 2, 0.92);
    const double height = 20 + (hasPoints ? 20 + double(legend.points.size()) * kEntry : 0)
        + (hasValues ? kValues + (hasPoints ? 10 : 0) : 0) + (legend.hasNoData ? kEntry + 2 : 0)
        + double(note.size()) * 17;
    if (height <= 20) {
        return {};
    }
    const QRectF area(pictureWidth - kCardMargin - width, kCardMargin, width, height);
    addCard(canvas, area);
    QRectF room = area.adjusted(kInside, 10, -kInside, 0);
    if (hasPoints) {
        addPointEntries(canvas, legend, room);
    }
    if (hasPoints && hasValues) {
        canvas.line(room.left(), room.top() + 5, room.right(), room.top() + 5);
        room.setTop(room.top() + 10);
    }
    if (hasValues) {
        addValueScale(canvas, legend, room);
    }
    if (legend.hasNoData) {
        addNoData(canvas, legend, room);
    }
    for (const QString &line : note) {
        canvas.text(line, room.left(), room.top() + 13, "muted", 0.92);
        room.setTop(room.top() + 17);
    }
    return area;
}

QRectF addScaleBar(
    Canvas &canvas, const text::Texts &texts, double metresPerDp, double pictureHeight)
{
    constexpr double kMaxBar = 130;
    const double most = kMaxBar * metresPerDp / 1000;
    const double power = std::pow(10, std::floor(std::log10(most)));
    const double km = power * (most / power >= 5 ? 5 : most / power >= 2 ? 2 : 1);
    const double width = km * 1000 / metresPerDp;
    const double y = pictureHeight - kCardMargin - 18;
    QPainterPath path(QPointF(kCardMargin, y - 6));
    path.lineTo(kCardMargin, y);
    path.lineTo(kCardMargin + width, y);
    path.lineTo(kCardMargin + width, y - 6);
    const Theme &theme = canvas.theme();
    canvas.add(Shape{path, {}, {theme.color("land"), 4, false}, Pattern::None, {}});
    canvas.add(Shape{path, {}, {theme.color("text"), 1.2, false}, Pattern::None, {}});
    const QString words
        = texts.get(QStringLiteral("render.km"), {texts.number(km, km < 1 ? 1 : 0)});
    canvas.add(Label{words, {kCardMargin, y + 15}, 0.85, false, theme.color("text"), HAlign::Left,
        theme.color("land")});
    return {kCardMargin, y - 10, std::max(width, textWidth(words, 0.85)), 28};
}

QRectF addNotice(Canvas &canvas, const QStringList &notices, const QString &sources, QSizeF picture)
{
    constexpr double kNoticeLine = 16;
    const Theme &theme = canvas.theme();
    const double room = picture.width() * 0.6;
    const QStringList warnings = wrapped(notices.join(QStringLiteral(" · ")), room, 2, 0.85, true);
    const QStringList words = wrapped(sources, room, 3, 0.85);
    double y = picture.height() - kCardMargin - 4
        - double(warnings.size() + words.size() - 1) * kNoticeLine;
    double widest = 0;
    const double top = y - 14;
    const auto put = [&](const QString &line, const char *role, bool isBold) {
        canvas.add(Label{line, {picture.width() - kCardMargin, y}, 0.85, isBold, theme.color(role),
            HAlign::Right, theme.color("land")});
        widest = std::max(widest, textWidth(line, 0.85, isBold));
        y += kNoticeLine;
    };
    for (const QString &line : warnings) {
        put(line, "warn", true);
    }
    for (const QString &line : words) {
        put(line, "muted", false);
    }
    return {picture.width() - kCardMargin - widest, top, widest, y - top};
}

} // namespace trama::render
