// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/map_scene.h"

#include "core/geo/projection.h"
#include "ui/render/map/map_cards.h"
#include "ui/render/map/map_legend.h"
#include "ui/render/map/map_marks.h"
#include "ui/render/map/map_names.h"

#include <algorithm>
#include <cmath>

namespace trama::render {

namespace {

const QRectF kEurope(
    2'400'000, 1'350'000, 5'050'000, 4'250'000); ///< EPSG:3035 without the outermost regions
constexpr double kFillOpacity = 0.55;

/// Draws one map.
class MapPainter {
public:
    MapPainter(const MapInput &input, const text::Texts &texts, const Theme &theme)
        : m_in(input)
        , m_texts(texts)
        , m_theme(theme)
        , m_canvas(m_scene, theme)
        , m_geometry(*input.geometry)
        , m_room(input.size)
    {
        m_scene.language = texts.languageTag();
        m_scene.background = theme.color("sea");
    }

    MapPicture paint();

private:
    QString t(const char *key, const QStringList &arguments = {}) const
    {
        return m_texts.get(QStringLiteral("render.") + QLatin1String(key), arguments);
    }
    void count();
    void words();
    MapView view(const MapLegend &legend) const;
    QRectF extent() const;
    void areas(const MapPlane &plane);
    void region(const MapPlane &plane, std::size_t index);
    void placePoints(const MapPlane &plane);
    void points(const MapPlane &plane);
    void cards(const MapLegend &legend, const MapPlane &plane);
    void names(const MapPlane &plane);

    const MapInput &m_in;
    const text::Texts &m_texts;
    const Theme &m_theme;
    Scene m_scene;
    Scene m_glass;
    Canvas m_canvas;
    const MapGeometry &m_geometry;
    LabelRoom m_room;
    std::vector<QPointF> m_metres;
    std::vector<double> m_counts; ///< points a region
    PointClasses m_classes;
    Choropleth m_choropleth;
    QRectF m_sources;
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
    m_classes = pointClasses(m_in, m_texts);
    m_choropleth = m_in.hasValues ? choropleth(m_in.values.empty() ? m_counts : m_in.values)
                                  : Choropleth{std::vector<int>(m_counts.size(), -1), 0, 0, 0};
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
            {m_geometry.regions[std::size_t(most - m_counts.begin())].name,
                m_texts.integer(qint64(*most)), m_texts.integer(all)});
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
    const QRectF picture(QPointF(), m_in.size);
    if (m_in.isSmall) {
        return fitted(extent(), m_in.size, picture.adjusted(24, 24, -24, -40));
    }
    const double right = legendWidth(legend) + 2 * kCardMargin;
    const QRectF part = picture.adjusted(56 + m_in.left, 100, -right, -56);
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
    const bool isHatched = m_in.hasValues && step < 0;
    const Pattern pattern = isHatched ? Pattern::DiagonalThin : Pattern::None;
    QColor fill; // none where regions are not filled: the land shows through
    if (m_in.hasValues) {
        fill = isHatched ? noDataFill(m_theme) : sequentialStep(step, m_theme).fill;
        fill.setAlphaF(float(kFillOpacity));
    }
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
            m_placed.push_back({at, m_classes.category(i), i});
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
    for (const PointGroup &group : m_groups) {
        m_room.block(markArea(group));
        m_scene.marks.push_back(pointMark(group, m_in, m_classes, m_texts, m_theme));
    }
}

void MapPainter::names(const MapPlane &plane)
{
    std::vector<RegionPlace> places(m_boxes.size());
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        places[i] = {m_boxes[i], m_counts[i]};
    }
    for (const PointGroup &group : m_groups) {
        const int region = m_in.points[group.members.front()].region;
        if (region >= 0 && std::size_t(region) < places.size()
            && markArea(group).intersects(places[std::size_t(region)].box)) {
            places[std::size_t(region)].box |= markArea(group);
        }
    }
    addRegionNames(m_canvas, m_room, m_geometry, places);
    if (!m_in.isSmall) {
        for (const QRectF &box : m_boxes) {
            m_room.block(box);
        }
        addCountryNames(m_canvas, m_room, m_geometry, plane, m_texts);
    }
}

// Cards come over the map, and names keep off them: their room is known first.
void MapPainter::cards(const MapLegend &legend, const MapPlane &plane)
{
    Canvas above(m_glass, m_theme);
    if (!m_in.isSmall) {
        const double width = std::min(
            380.0, m_in.size.width() - m_in.left - legendWidth(legend) - 3 * kCardMargin);
        m_room.block(addTitleCard(
            above, m_scene.title, joined({m_in.sub, m_in.caption.sub}), width, m_in.left));
        m_room.block(QRectF(0, 0, m_in.left, m_in.size.height() / 2));
        m_room.block(addLegendCard(above, legend, m_in.size.width()));
        m_room.block(addScaleBar(above, m_texts, plane.metresPerDp(), m_in.size.height()));
    }
    const QString sources = joined({m_geometry.isNuts ? t("map.euroGeographics") : QString(),
        m_geometry.countries.empty() ? QString() : t("map.naturalEarth"),
        m_in.caption.source.isEmpty() ? t("map.source.records")
                                      : t("map.source", {m_in.caption.source})});
    m_sources = addNotice(above, m_in.caption.notices, sources, m_in.size);
    m_room.block(m_sources);
}

MapPicture MapPainter::paint()
{
    count();
    words();
    const MapLegend legend = mapLegend(m_in, m_classes, m_choropleth, m_texts, m_theme);
    const MapView seen = view(legend);
    const MapPlane plane(seen, m_in.size);
    areas(plane);
    points(plane);
    cards(legend, plane);
    names(plane);
    m_scene.size = m_in.size;
    m_glass.size = m_in.size;
    return {std::move(m_scene), std::move(m_glass), seen, m_sources, std::move(m_groups)};
}

} // namespace

Scene MapPicture::whole() const
{
    Scene scene = land;
    scene.marks.insert(scene.marks.end(), glass.marks.begin(), glass.marks.end());
    return scene;
}

std::vector<QPointF> projectPoints(const std::vector<MapPoint> &points)
{
    std::vector<QPointF> metres;
    metres.reserve(points.size());
    for (const MapPoint &point : points) {
        metres.push_back(geo::toLaea(point.lonLat));
    }
    return metres;
}

MapPicture mapPicture(const MapInput &input, const text::Texts &texts, const Theme &theme)
{
    return MapPainter(input, texts, theme).paint();
}

Scene mapScene(const MapInput &input, const text::Texts &texts, const Theme &theme)
{
    return mapPicture(input, texts, theme).whole();
}

} // namespace trama::render
