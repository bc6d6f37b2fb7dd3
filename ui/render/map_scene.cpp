// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/map_scene.h"

#include "core/geo/projection.h"
#include "ui/render/map/map_cards.h"
#include "ui/render/map/map_labels.h"
#include "ui/render/map/map_legend.h"
#include "ui/render/map/map_points.h"
#include "ui/render/parts/glyphs.h"
#include "ui/render/parts/type.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace trama::render {

namespace {

const QRectF kEurope(
    2'400'000, 1'350'000, 5'050'000, 4'250'000); ///< EPSG:3035 without the outermost regions
constexpr double kFillOpacity = 0.55;
constexpr std::size_t kManyRegions = 25; ///< from here on only names that fit inside
constexpr int kNamesInGroup = 8;

/// Draws one map into a scene.
class MapPainter {
public:
    MapPainter(const MapInput &input, const text::Texts &texts, const Theme &theme, Scene &scene)
        : m_in(input)
        , m_texts(texts)
        , m_theme(theme)
        , m_canvas(scene, theme)
        , m_scene(scene)
        , m_geometry(*input.geometry)
        , m_room(input.size)
    {
    }

    void paint();

private:
    QString t(const char *key, const QStringList &arguments = {}) const
    {
        return m_texts.get(QStringLiteral("render.") + QLatin1String(key), arguments);
    }
    QString regionName(int region) const
    {
        return region < 0 ? t("region.none") : m_geometry.regions[std::size_t(region)].name;
    }
    void count();
    void words();
    MapView view(const MapLegend &legend) const;
    QRectF extent() const;
    void areas(const MapPlane &plane);
    void region(const MapPlane &plane, std::size_t index);
    void placePoints(const MapPlane &plane);
    void points(const MapPlane &plane);
    void group(const PointGroup &group);
    void single(Mark &mark, const PointGroup &group, const CategoryStyle &style);
    void several(Mark &mark, const PointGroup &group, const CategoryStyle &style);
    void labels(const MapPlane &plane);
    void countryNames(const MapPlane &plane);
    void label(const QRectF &place, const QString &text);

    const MapInput &m_in;
    const text::Texts &m_texts;
    const Theme &m_theme;
    Canvas m_canvas;
    Scene &m_scene;
    const MapGeometry &m_geometry;
    LabelRoom m_room;
    std::vector<QPointF> m_metres;
    std::vector<double> m_counts; ///< points a region
    std::vector<int> m_categories;
    Choropleth m_choropleth;
    std::vector<PlacedPoint> m_placed;
    std::vector<PointGroup> m_groups;
    std::vector<QRectF> m_boxes; ///< where each region lies, for its name
};

void MapPainter::count()
{
    m_metres = m_in.metres.empty() ? projectPoints(m_in.points) : m_in.metres;
    m_counts.assign(m_geometry.regions.size(), 0);
    for (const MapPoint &point : m_in.points) {
        if (point.region >= 0 && std::size_t(point.region) < m_counts.size()) {
            m_counts[std::size_t(point.region)] += 1;
        }
    }
    m_categories = categories(m_counts);
    m_choropleth = choropleth(m_in.values.empty() ? m_counts : m_in.values);
}

void MapPainter::words()
{
    const qint64 all = qint64(m_in.points.size());
    const QString regions
        = m_texts.plural(QStringLiteral("render.regions"), qint64(m_counts.size()));
    const auto most = std::max_element(m_counts.begin(), m_counts.end());
    if (all == 0) {
        m_scene.title = m_in.valueName.isEmpty() ? t("map.none") : m_in.valueName;
    } else if (most == m_counts.end() || *most < 1 || m_counts.size() < 2) {
        m_scene.title = m_texts.plural(QStringLiteral("render.map.all"), all);
    } else if (std::count(m_counts.begin(), m_counts.end(), *most) > 1) {
        m_scene.title = t("map.even", {m_texts.integer(all), regions});
    } else {
        m_scene.title = t("map.most",
            {regionName(int(most - m_counts.begin())), m_texts.integer(qint64(*most)),
                m_texts.integer(all)});
    }
    m_scene.alt = m_texts.plural(QStringLiteral("render.map.alt"), all, {regions, m_scene.title});
    if (!m_in.caption.title.isEmpty()) {
        m_scene.title = m_in.caption.title;
    }
    m_scene.tableHeader = {t("header.name"), t("header.region"), t("header.facilities"),
        t("header.lon"), t("header.lat")};
}

QRectF MapPainter::extent() const
{
    QRectF inEurope;
    QRectF anywhere;
    const auto add = [&](const QRectF &part) {
        anywhere = anywhere.isNull() ? part : anywhere.united(part);
        if (part.intersects(kEurope)) {
            inEurope = inEurope.isNull() ? part : inEurope.united(part);
        }
    };
    for (const ProjectedArea &area : m_geometry.regions) {
        for (const QPolygonF &ring : area.rings) {
            add(ring.boundingRect());
        }
    }
    for (std::size_t i = 0; i < m_metres.size(); ++i) {
        if (std::isfinite(m_metres[i].x())
            && (m_in.points[i].region >= 0 || m_geometry.regions.empty())) {
            add(QRectF(m_metres[i] - QPointF(1000, 1000), QSizeF(2000, 2000)));
        }
    }
    if (anywhere.isNull()) {
        return kEurope;
    }
    return inEurope.isNull() ? anywhere : inEurope.intersected(kEurope);
}

MapView MapPainter::view(const MapLegend &legend) const
{
    if (m_in.view) {
        return *m_in.view;
    }
    const double right = legendWidth(legend) + 2 * kCardMargin;
    const QRectF part = QRectF(QPointF(), m_in.size).adjusted(56, 100, -right, -56);
    return fitted(extent(), m_in.size, part);
}

void MapPainter::areas(const MapPlane &plane)
{
    for (const ProjectedArea &country : m_geometry.countries) {
        const QPainterPath path = plane.path(country);
        if (!path.isEmpty()) {
            m_canvas.add(Shape{path, m_theme.color(country.isOutside ? "landOutside" : "land"),
                {m_theme.color("border"), 0.8, false}, Pattern::None, {}});
        }
    }
    m_boxes.assign(m_geometry.regions.size(), QRectF());
    for (std::size_t i = 0; i < m_geometry.regions.size(); ++i) {
        region(plane, i);
    }
}

void MapPainter::region(const MapPlane &plane, std::size_t index)
{
    const ProjectedArea &area = m_geometry.regions[index];
    const QPainterPath path = plane.path(area);
    if (path.isEmpty()) {
        return;
    }
    const QRectF picture(QPointF(), m_in.size);
    m_boxes[index] = plane.largestPart(area).boundingRect().intersected(picture);
    const double value = m_in.values.empty() ? m_counts[index] : m_in.values[index];
    const int step = m_choropleth.step[index];
    const Pattern pattern = step < 0 ? Pattern::DiagonalThin : Pattern::None;
    QColor fill = step < 0 ? noDataFill(m_theme) : sequentialStep(step, m_theme).fill;
    fill.setAlphaF(float(kFillOpacity));
    Mark mark;
    mark.id = QStringLiteral("region/") + area.code;
    const QString shown = std::isnan(value)
        ? t("unknown")
        : m_texts.number(value, value == std::floor(value) ? 0 : 2);
    mark.name = area.name + QStringLiteral(": ") + shown;
    mark.area = path.boundingRect().intersected(picture);
    mark.row = {area.name, area.name, shown, {}, {}};
    mark.drawings.push_back(Shape{path, fill, {m_theme.color("regionLine"), 1.2, false}, pattern,
        patternColor(pattern, m_theme.color("muted"), m_theme)});
    m_scene.marks.push_back(std::move(mark));
}

void MapPainter::placePoints(const MapPlane &plane)
{
    const QRectF picture = QRectF(QPointF(), m_in.size).adjusted(-8, -8, 8, 8);
    for (std::size_t i = 0; i < m_metres.size(); ++i) {
        const QPointF at = plane.toDp(m_metres[i]);
        if (picture.contains(at)) {
            const int region = m_in.points[i].region;
            const bool isKnown = region >= 0 && std::size_t(region) < m_categories.size();
            m_placed.push_back({at, isKnown ? m_categories[std::size_t(region)] : -1, i});
        }
    }
}

void MapPainter::points(const MapPlane &plane)
{
    placePoints(plane);
    if (m_placed.size() >= kDensePoints) {
        Mark mark;
        mark.id = QStringLiteral("points");
        mark.name = m_texts.plural(QStringLiteral("render.map.cloud"), qint64(m_placed.size()));
        mark.area = QRectF(QPointF(), m_in.size);
        mark.row = {mark.name, {}, m_texts.integer(qint64(m_placed.size())), {}, {}};
        mark.drawings.push_back(cloudOf(m_placed, m_in.size, m_in.cloudScale, m_theme));
        m_scene.marks.push_back(std::move(mark));
        return;
    }
    m_groups = groupsOf(m_placed);
    for (const PointGroup &part : m_groups) {
        group(part);
    }
}

void MapPainter::single(Mark &mark, const PointGroup &group, const CategoryStyle &style)
{
    const MapPoint &point = m_in.points[group.members.front()];
    mark.id = QStringLiteral("facility/") + point.id;
    mark.name = t(point.isApproximate ? "map.pointApproximate" : "map.point",
        {point.name, regionName(point.region)});
    mark.row = {point.name, regionName(point.region), m_texts.integer(1),
        m_texts.number(point.lonLat.x(), 4), m_texts.number(point.lonLat.y(), 4)};
    const QColor surface = m_theme.color("surface");
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

void MapPainter::several(Mark &mark, const PointGroup &group, const CategoryStyle &style)
{
    const MapPoint &first = m_in.points[group.members.front()];
    QStringList names;
    for (std::size_t i = 0; i < group.members.size() && int(i) < kNamesInGroup; ++i) {
        names.append(m_in.points[group.members[i]].name);
    }
    const qint64 count = qint64(group.members.size());
    mark.id = QStringLiteral("group/") + first.id;
    const QString where
        = style.isOther ? QString() : regionName(first.region) + QStringLiteral(": ");
    mark.name = where
        + m_texts.plural(QStringLiteral("render.map.group"), count,
            {names.join(QLatin1String(", "))
                + (count > kNamesInGroup ? QStringLiteral(", …") : QString())});
    mark.row = {mark.name, style.isOther ? QString() : regionName(first.region),
        m_texts.integer(count), {}, {}};
    QPainterPath circle;
    circle.addEllipse(group.at, group.radius(), group.radius());
    mark.drawings.push_back(Shape{circle, style.fill,
        {style.outline.isValid() ? style.outline : m_theme.color("surface"), 1.4, false},
        Pattern::None, {}});
    mark.drawings.push_back(Label{m_texts.integer(count), group.at + QPointF(0, 4.6), 0.96, true,
        style.isOther ? m_theme.color("surface") : style.text, HAlign::Centre, {}});
}

void MapPainter::group(const PointGroup &group)
{
    const CategoryStyle style = categoryStyle(group.category, m_theme);
    Mark mark;
    const double r = group.radius() + 1;
    mark.area = QRectF(group.at - QPointF(r, r), QSizeF(2 * r, 2 * r));
    if (group.members.size() == 1) {
        single(mark, group, style);
    } else {
        several(mark, group, style);
    }
    m_room.block(mark.area);
    m_scene.marks.push_back(std::move(mark));
}

void MapPainter::label(const QRectF &place, const QString &text)
{
    m_canvas.add(Label{text, {place.left(), place.bottom() - 5}, 0.96, true, m_theme.color("text"),
        HAlign::Left, m_theme.color("land")});
}

void MapPainter::labels(const MapPlane &plane)
{
    const bool isMany = m_geometry.regions.size() > kManyRegions;
    std::vector<std::size_t> order(m_geometry.regions.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(),
        [&](std::size_t a, std::size_t b) { return m_counts[a] > m_counts[b]; });
    for (const std::size_t i : order) {
        QRectF box = m_boxes[i];
        if (box.isEmpty()) {
            continue;
        }
        const QString name = elided(m_geometry.regions[i].name, 190, 0.96, true);
        const QSizeF size(textWidth(name, 0.96, true), 18);
        if (isMany && (size.width() > box.width() || size.height() > box.height())) {
            continue;
        }
        for (const PointGroup &group : m_groups) {
            const bool isOwn = m_in.points[group.members.front()].region == int(i);
            const double r = group.radius() + 1;
            const QRectF mark(group.at - QPointF(r, r), QSizeF(2 * r, 2 * r));
            if (isOwn && mark.intersects(box)) {
                box |= mark;
            }
        }
        if (const auto place = m_room.take(LabelRoom::around(box, size))) {
            label(*place, name);
        }
    }
    for (const QRectF &box : m_boxes) {
        m_room.block(box);
    }
    countryNames(plane);
}

void MapPainter::countryNames(const MapPlane &plane)
{
    constexpr double kSize = 0.77;
    constexpr double kSpacing = 1;
    for (const ProjectedArea &country : m_geometry.countries) {
        const QPolygonF part = plane.largestPart(country);
        if (part.size() < 3) {
            continue;
        }
        const QString term = m_texts.term(QStringLiteral("country"), country.code);
        const QString name = term == country.code ? country.name : term;
        const bool isRegion = std::any_of(
            m_geometry.regions.begin(), m_geometry.regions.end(), [&](const ProjectedArea &area) {
                return area.code.left(2) == country.code
                    && area.bounds.contains(country.bounds.center())
                    && area.bounds.width() > 0.8 * country.bounds.width();
            });
        const QString caps = name.toUpper();
        const QSizeF size(textWidth(caps, kSize) + double(caps.size()) * kSpacing, 14);
        const QRectF box = part.boundingRect();
        if (isRegion || size.width() > box.width() * 1.05 || size.height() > box.height()) {
            continue;
        }
        std::vector<QRectF> places;
        for (const double down : {0.5, 0.4, 0.6, 0.3, 0.7}) {
            for (const double across : {0.5, 0.4, 0.6}) {
                const QPointF centre(
                    box.left() + across * box.width(), box.top() + down * box.height());
                if (part.containsPoint(centre, Qt::OddEvenFill)) {
                    places.emplace_back(centre - QPointF(size.width() / 2, 7), size);
                }
            }
        }
        if (const auto place = m_room.take(places)) {
            m_canvas.add(Label{caps, {place->left(), place->bottom() - 3}, kSize, false,
                m_theme.color("muted"), HAlign::Left, {}, kSpacing});
        }
    }
}

void MapPainter::paint()
{
    count();
    words();
    const MapLegend legend
        = mapLegend(m_in, m_counts, m_categories, m_choropleth, m_texts, m_theme);
    const MapPlane plane(view(legend), m_in.size);
    areas(plane);
    points(plane);
    // Cards come over the map, and labels keep off them: their room is known first, they are drawn
    // last.
    Scene cards;
    Canvas above(cards, m_theme);
    const double width = std::min(380.0, m_in.size.width() - legendWidth(legend) - 3 * kCardMargin);
    m_room.block(addTitleCard(above, m_scene.title, joined({m_in.sub, m_in.caption.sub}), width));
    m_room.block(addLegendCard(above, legend, m_in.size.width()));
    m_room.block(addScaleBar(above, m_texts, plane.metresPerDp(), m_in.size.height()));
    const QString sources = joined({m_geometry.isNuts ? t("map.euroGeographics") : QString(),
        m_geometry.countries.empty() ? QString() : t("map.naturalEarth"),
        m_in.caption.source.isEmpty() ? t("map.source.records")
                                      : t("map.source", {m_in.caption.source})});
    m_room.block(addNotice(above, m_in.caption.notices, sources, m_in.size));
    labels(plane);
    m_scene.marks.insert(m_scene.marks.end(), cards.marks.begin(), cards.marks.end());
    m_scene.size = m_in.size;
}

} // namespace

std::vector<QPointF> projectPoints(const std::vector<MapPoint> &points)
{
    std::vector<QPointF> metres;
    metres.reserve(points.size());
    for (const MapPoint &point : points) {
        metres.push_back(geo::toLaea(point.lonLat));
    }
    return metres;
}

Scene mapScene(const MapInput &input, const text::Texts &texts, const Theme &theme)
{
    Scene scene;
    scene.language = texts.languageTag();
    scene.background = theme.color("sea");
    MapPainter(input, texts, theme, scene).paint();
    return scene;
}

} // namespace trama::render
