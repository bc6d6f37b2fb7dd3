// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/map/map_marks.h"

#include "ui/render/parts/glyphs.h"

namespace trama::render {

namespace {

constexpr int kNamesInGroup = 8;
constexpr double kRingGap = 5; ///< dp from a mark to its ring

QString regionName(const MapInput &input, int region, const text::Texts &texts)
{
    return region < 0 ? texts.get(QStringLiteral("render.region.none"))
                      : input.geometry->regions[std::size_t(region)].name;
}

void addSingle(Mark &mark, const PointGroup &group, const MapInput &input,
    const CategoryStyle &style, const text::Texts &texts, const Theme &theme)
{
    const MapPoint &point = input.points[group.members.front()];
    const QString region = regionName(input, point.region, texts);
    mark.id = QStringLiteral("facility/") + point.id;
    mark.name = texts.get(
        QLatin1String(point.isApproximate ? "render.map.pointApproximate" : "render.map.point"),
        {point.name, region});
    mark.row = {point.name, region, texts.integer(1), texts.number(point.lonLat.x(), 4),
        texts.number(point.lonLat.y(), 4)};
    const QColor surface = theme.color("surface");
    if (point.isApproximate) {
        mark.drawings.push_back(Shape{categoricalShape(style.shape, group.at, kPointRadius),
            surface, {surface, 3.6, false}, Pattern::None, {}});
        mark.drawings.push_back(Shape{categoricalShape(style.shape, group.at, kPointRadius - 1),
            surface, {style.fill, 2, false}, Pattern::None, {}});
        return;
    }
    mark.drawings.push_back(Shape{categoricalShape(style.shape, group.at, kPointRadius), style.fill,
        {style.outline.isValid() ? style.outline : surface, 1.4, false}, Pattern::None, {}});
}

void addSeveral(Mark &mark, const PointGroup &group, const MapInput &input,
    const PointClasses &classes, const CategoryStyle &style, const text::Texts &texts,
    const Theme &theme)
{
    const std::size_t first = group.members.front();
    QStringList names;
    for (std::size_t i = 0; i < group.members.size() && int(i) < kNamesInGroup; ++i) {
        names.append(input.points[group.members[i]].name);
    }
    const qint64 count = qint64(group.members.size());
    mark.id = QStringLiteral("group/") + input.points[first].id;
    const QString where = style.isOther ? QString() : classes.name(first) + QStringLiteral(": ");
    mark.name = where
        + texts.plural(QStringLiteral("render.map.group"), count,
            {names.join(QLatin1String(", "))
                + (count > kNamesInGroup ? QStringLiteral(", …") : QString())});
    mark.row = {mark.name,
        style.isOther ? QString() : regionName(input, input.points[first].region, texts),
        texts.integer(count), {}, {}};
    QPainterPath circle;
    circle.addEllipse(group.at, group.radius(), group.radius());
    mark.drawings.push_back(Shape{circle, style.fill,
        {style.outline.isValid() ? style.outline : theme.color("surface"), 1.4, false},
        Pattern::None, {}});
    mark.drawings.push_back(Label{texts.integer(count), group.at + QPointF(0, 4.6), 0.96, true,
        style.isOther ? theme.color("surface") : style.text, HAlign::Centre, {}});
}

} // namespace

QRectF markArea(const PointGroup &group)
{
    const double r = group.radius() + 1;
    return {group.at - QPointF(r, r), QSizeF(2 * r, 2 * r)};
}

Mark pointMark(const PointGroup &group, const MapInput &input, const PointClasses &classes,
    const text::Texts &texts, const Theme &theme)
{
    const CategoryStyle style = categoryStyle(group.category, theme);
    Mark mark;
    mark.area = markArea(group);
    if (group.members.size() == 1) {
        addSingle(mark, group, input, style, texts, theme);
    } else {
        addSeveral(mark, group, input, classes, style, texts, theme);
    }
    return mark;
}

std::vector<Shape> selectionRing(QPointF at, double radius, const Theme &theme)
{
    QPainterPath circle;
    circle.addEllipse(at, radius + kRingGap, radius + kRingGap);
    return {{circle, {}, {theme.color("surface"), 4, false}, Pattern::None, {}},
        {circle, {}, {theme.color("focus"), 2, false}, Pattern::None, {}}};
}

} // namespace trama::render
