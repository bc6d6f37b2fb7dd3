// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/basemap.h"
#include "core/geo/projection.h"
#include "scene_support.h"
#include "ui/render/map/choropleth.h"
#include "ui/render/map/map_points.h"
#include "ui/render/map_scene.h"
#include "ui/render/output.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace trama;
using namespace trama::render;
using namespace trama::tests;

namespace {

/// A square of a degree or two about a point.
std::shared_ptr<const geo::Outline> square(double lon, double lat, double half)
{
    geo::Outline outline;
    const geo::Ring ring{{lon - half, lat - half}, {lon + half, lat - half},
        {lon + half, lat + half}, {lon - half, lat + half}, {lon - half, lat - half}};
    outline.polygons.append(geo::Polygon{{ring}});
    return std::make_shared<const geo::Outline>(outline);
}

MapInput twoSquares(const QStringList &credits = {QStringLiteral("notice.boundaries")})
{
    geo::RegionSet set;
    set.regions = twoRegions().regions();
    set.outlines = {square(10, 52, 1), square(14, 48, 1)};
    MapInput input;
    set.credits = credits;
    input.geometry = projectMap(set, {});
    input.points = {{QStringLiteral("a"), QStringLiteral("Far west"), {9.2, 52.5}, 0, false},
        {QStringLiteral("b"), QStringLiteral("Alone"), {14, 48}, 1, true},
        {QStringLiteral("c"), QStringLiteral("Near"), {10.5, 51.5}, 0, false},
        {QStringLiteral("d"), QStringLiteral("Nearer"), {10.501, 51.5}, 0, false}};
    input.withoutPlace = 2;
    return input;
}

Scene drawn(const MapInput &input)
{
    return mapScene(input, text::Texts(), Theme::get(ThemeKind::Light));
}

} // namespace

TEST_CASE("A map names regions, single facilities and facilities at one place", "[scene]")
{
    const Scene scene = drawn(twoSquares());
    REQUIRE(markOf(scene, QStringLiteral("facility/a")) != nullptr);
    CHECK(markOf(scene, QStringLiteral("facility/b"))->name
        == QStringLiteral("Alone, South, approximate place"));
    const Mark *group = markOf(scene, QStringLiteral("group/c"));
    REQUIRE(group != nullptr);
    CHECK(group->name == QStringLiteral("North: 2 facilities: Near, Nearer"));
    CHECK(markOf(scene, QStringLiteral("region/R1"))->name == QStringLiteral("North: 3"));
    CHECK(scene.title == QStringLiteral("North has most: 3 of 4 facilities"));
    const QStringList texts = words(scene);
    CHECK(texts.contains(QStringLiteral("North")));
    CHECK(texts.join(QLatin1Char(' ')).contains(QStringLiteral("2 facilities without location")));
    CHECK(texts.join(QLatin1Char(' ')).contains(QStringLiteral("© EuroGeographics")));
}

TEST_CASE("A map of outlines that belong to nobody names no owner", "[scene]")
{
    CHECK_FALSE(words(drawn(twoSquares({})))
                    .join(QLatin1Char(' '))
                    .contains(QStringLiteral("EuroGeographics")));
}

TEST_CASE("A map fits its regions beside the legend", "[scene]")
{
    const Scene scene = drawn(twoSquares());
    const QRectF north = markOf(scene, QStringLiteral("region/R1"))->area;
    const QRectF south = markOf(scene, QStringLiteral("region/R2"))->area;
    const QRectF room = QRectF(QPointF(), scene.size).adjusted(40, 80, -200, -40);
    CHECK(room.contains(north));
    CHECK(room.contains(south));
    CHECK(north.center().y() < south.center().y()); // north is up
    CHECK(north.center().x() < south.center().x());
}

TEST_CASE("A ring that leaves the picture is cut and one outside is dropped", "[scene]")
{
    const MapPlane plane({{0, 0}, 1}, {200, 100});
    ProjectedArea area;
    area.rings
        = {QPolygonF(QRectF(-1000, -1000, 2000, 2000)), QPolygonF(QRectF(5000, 5000, 10, 10))};
    area.bounds = QRectF(-1000, -1000, 6010, 6010);
    const QRectF bounds = plane.path(area).boundingRect();
    CHECK(QRectF(-20, -20, 240, 140).contains(bounds));
    CHECK(bounds.contains(QRectF(0, 0, 200, 100)));
    area.bounds = QRectF(5000, 5000, 10, 10);
    CHECK(plane.path(area).isEmpty());
}

TEST_CASE("Marks of one category never overlap", "[scene]")
{
    std::vector<PlacedPoint> points;
    for (std::size_t i = 0; i < 400; ++i) {
        points.push_back({QPointF(double(i * 37 % 211), double(i * 53 % 197)), 0, i});
    }
    const std::vector<PointGroup> groups = groupsOf(points);
    std::size_t members = 0;
    for (const PointGroup &group : groups) {
        members += group.members.size();
    }
    CHECK(members == 400);
    CHECK(PointGroup{{}, 0, {1, 2, 3, 4}}.radius() == Approx(7 + 3.4 * 2)); // DESIGN.md section 8
    CHECK(groupsOf({{{0, 0}, 0, 0}, {{100, 0}, 0, 1}}).size() == 2);
    CHECK(groupsOf({{{0, 0}, 0, 0}, {{5, 0}, 0, 1}}).size() == 1);
    CHECK(groupsOf({{{0, 0}, 0, 0}, {{5, 0}, 1, 1}}).size() == 2);
}

TEST_CASE("Values fall into five quantiles, and few values into one class each", "[scene]")
{
    const Choropleth ten = choropleth({1, 2, 3, 4, 5, 6, 7, 8, 9, 10});
    CHECK(ten.step == std::vector<int>{1, 1, 2, 2, 3, 3, 4, 4, 5, 5});
    const Choropleth few = choropleth({0, 7, std::nan(""), 7});
    CHECK(few.step == std::vector<int>{1, 5, -1, 5});
    CHECK(few.classes == 2);
    CHECK(choropleth({std::nan("")}).classes == 0);
}

TEST_CASE("Points may be coloured by main type, and regions left unshaded", "[scene]")
{
    MapInput input = twoSquares();
    input.points[0].type = QStringLiteral("TI-PL");
    input.points[1].type = QStringLiteral("TI-PL");
    input.points[2].type = QStringLiteral("RI");
    input.pointsBy = PointsBy::Type;
    input.hasValues = false;
    const Scene scene = drawn(input);
    const QStringList texts = words(scene);
    CHECK(texts.contains(QStringLiteral("Facility, by main type")));
    CHECK(texts.contains(QStringLiteral("Pilot line")));
    CHECK(texts.contains(QStringLiteral("Type not stated"))); // d
    CHECK_FALSE(texts.contains(QStringLiteral("Facilities in region")));
    // c and d are of different kinds and stand on each other: no group joins them.
    CHECK(markOf(scene, QStringLiteral("facility/c")) != nullptr);
    CHECK(markOf(scene, QStringLiteral("facility/d")) != nullptr);
    const Mark *north = markOf(scene, QStringLiteral("region/R1"));
    REQUIRE(north != nullptr);
    CHECK_FALSE(std::get<Shape>(north->drawings.front()).fill.isValid());
}

TEST_CASE("A small map has no cards but says its sources", "[scene]")
{
    MapInput input = twoSquares();
    input.isSmall = true;
    input.size = QSizeF(320, 240);
    input.caption.notices = {QStringLiteral("Sample data: invented")};
    const QStringList texts = words(drawn(input));
    CHECK_FALSE(texts.contains(QStringLiteral("Facility, by region")));
    CHECK(texts.contains(QStringLiteral("Sample data: invented")));
    CHECK(texts.join(QLatin1Char(' ')).contains(QStringLiteral("© EuroGeographics")));
}

TEST_CASE("What moves with the land and what stays are two layers of one picture", "[scene]")
{
    const MapPicture picture
        = mapPicture(twoSquares(), text::Texts(), Theme::get(ThemeKind::Light));
    CHECK(words(picture.glass).contains(QStringLiteral("Facility, by region")));
    CHECK_FALSE(words(picture.land).contains(QStringLiteral("Facility, by region")));
    CHECK(markOf(picture.land, QStringLiteral("facility/a")) != nullptr);
    CHECK(picture.whole().marks.size() == picture.land.marks.size() + picture.glass.marks.size());
    CHECK(picture.groups.size() == 3); // a, b, c with d
}

TEST_CASE("A hundred thousand facilities are one cloud of dots", "[scene]")
{
    MapInput input = twoSquares();
    input.points.clear();
    for (int i = 0; i < 100'000; ++i) {
        input.points.push_back({{}, {}, {9 + i % 100 * 0.02, 51 + i / 100 % 100 * 0.02}, 0, false});
    }
    input.cloudScale = 1;
    const Scene scene = drawn(input);
    const Mark *cloud = markOf(scene, QStringLiteral("points"));
    REQUIRE(cloud != nullptr);
    CHECK(cloud->name == QStringLiteral("100,000 facilities as dots"));
    CHECK(std::holds_alternative<Raster>(cloud->drawings.front()));
    CHECK(toSvg(scene).contains("data:image/png;base64,"));
}

TEST_CASE("A map without regions, points or base map still says what it is", "[scene]")
{
    MapInput input;
    input.geometry = projectMap({}, {});
    const Scene scene = drawn(input);
    CHECK(scene.title == QStringLiteral("No facility has a place yet"));
    CHECK_FALSE(toPng(scene, 1).isEmpty());
}

TEST_CASE("Countries without regions lie outside and labels keep apart", "[scene]")
{
    geo::RegionSet set;
    std::vector<BaseArea> base;
    for (const geo::BasemapRegion &region : geo::sampleRegions()) {
        set.regions.push_back({0, region.code, region.version, region.name, region.country, 2, {}});
        set.outlines.append(region.outline);
    }
    for (const geo::BasemapRegion &country : geo::countries()) {
        base.push_back({country.code, country.name, country.outline.get()});
    }
    MapInput input;
    input.geometry = projectMap(set, base);
    for (const ProjectedArea &country : input.geometry->countries) {
        if (country.code == QLatin1String("UA") || country.code == QLatin1String("PT")) {
            CHECK(country.isOutside == (country.code == QLatin1String("UA")));
        }
    }
    const QStringList texts = words(drawn(input));
    CHECK(texts.contains(QStringLiteral("FRANCE")));
    CHECK(texts.contains(QStringLiteral("Pirkanmaa")));
    CHECK(texts.filter(QStringLiteral("km")).size() >= 1);
}
