// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/region_library.h"
#include "tests/core/exchange/import_support.h"
#include "tests/core/geo/user_folders.h"

#include <catch2/catch.hpp>

using namespace trama;
using namespace trama::exchange;
using namespace trama::tests;

namespace {

void checkAt(const std::optional<storage::Point> &point, double lon, double lat)
{
    REQUIRE(point);
    CHECK(point->lon == Approx(lon).margin(1e-5)); // a metre
    CHECK(point->lat == Approx(lat).margin(1e-5));
}

} // namespace

TEST_CASE("a place may stand in one column as a pair or in degrees and minutes", "[exchange]")
{
    ProjectFixture fixture;
    const ImportReport report = imported(fixture, "pairs.csv",
        "nome;coordenadas\n"
        "Um;41.1496, -8.6109\n"
        "Dois;41°09'00\"N 8°36'00\"W\n"
        "Três;algures\n"
        "Quatro;\n");
    CHECK(report.located == 2);
    const auto points = fixture.points();
    checkAt(points[0], -8.6109, 41.1496);
    checkAt(points[1], -8.6, 41.15); // 36 / 60, 9 / 60
    CHECK(codesOfRow(report, 3) == QStringList{QStringLiteral("bad-coordinates")});
    CHECK(codesOfRow(report, 4) == QStringList{QStringLiteral("no-coordinates")});
}

TEST_CASE("latitudes and longitudes may be degrees and minutes in two columns", "[exchange]")
{
    ProjectFixture fixture;
    const ImportReport report = imported(
        fixture, "dms.csv", "name,lat,lon\nA,41°09'N,8°36'W\nB,41 N,8.5 O\nC,41°09'W,8°36'N\n");
    CHECK(report.located == 2);
    checkAt(fixture.points()[0], -8.6, 41.15);
    checkAt(fixture.points()[1], -8.5, 41);
    CHECK(codesOfRow(report, 3) == QStringList{QStringLiteral("bad-coordinates")});
}

// Easting and northing by gdaltransform (PROJ 9) of 8.6109 W 41.1496 N in EPSG:3763.
TEST_CASE("WKT and EWKT give their points, shapes their middle", "[exchange]")
{
    ProjectFixture fixture;
    const ImportReport report = imported(fixture, "wkt.csv",
        "name|the place\n"
        "A|POINT(-8.6109 41.1496)\n"
        "B|SRID=3763;POINT(-40108.1243 164601.9436)\n"
        "C|POLYGON((-9 41, -8 41, -8 42, -9 42, -9 41))\n"
        "D|SRID=999999;POINT(1 1)\n");
    CHECK(report.located == 3);
    checkAt(fixture.points()[0], -8.6109, 41.1496);
    checkAt(fixture.points()[1], -8.6109, 41.1496);
    checkAt(fixture.points()[2], -8.5, 41.5);
    CHECK(codesOfRow(report, 3) == QStringList{QStringLiteral("centroid")});
    CHECK(codesOfRow(report, 4) == QStringList{QStringLiteral("bad-coordinates")});
    CHECK(codesOfRow(report, 0).contains(QStringLiteral("column-by-content")));
}

// Eastings and northings by gdaltransform: Porto, Lisbon, Faro in EPSG:3763.
TEST_CASE("metres of a national projection are told by the countries and said", "[exchange]")
{
    ProjectFixture fixture;
    const QByteArray list = "name,country,x,y\n"
                            "Porto,Portugal,-40108.124,164601.944\n"
                            "Lisboa,Portugal,-87503.439,-104538.892\n"
                            "Faro,Portugal,18038.833,-294012.116\n";
    const ImportReport report = imported(fixture, "metres.csv", list);
    CHECK(report.located == 3);
    CHECK(countOf(report, "assumed-crs") == 1);
    checkAt(fixture.points()[0], -8.6109, 41.1496);
    checkAt(fixture.points()[1], -9.1393, 38.7223);
    checkAt(fixture.points()[2], -7.9304, 37.0194);
}

// Eastings and northings by gdaltransform in EPSG:25832: west of Germany, which zone 33 would put
// into its east.
TEST_CASE("metres that two projections would fit are not guessed", "[exchange]")
{
    const QByteArray list = "name,country,x,y\n"
                            "A,Germany,363318.512,5785168.446\n"
                            "B,Germany,432117.820,5817121.997\n";
    ProjectFixture fixture;
    const ImportReport report = imported(fixture, "zones.csv", list);
    CHECK(report.located == 0);
    CHECK(countOf(report, "projected-coordinates") == 1);
    CHECK(codesOfRow(report, 1) == QStringList{QStringLiteral("bad-coordinates")});

    ProjectFixture told;
    ImportOptions options;
    options.crs = QStringLiteral("EPSG:25832");
    CHECK(imported(told, "zones.csv", list, options).located == 2);
    checkAt(told.points()[0], 7.0, 52.2);
    checkAt(told.points()[1], 8.0, 52.5);
    options.crs = QStringLiteral("EPSG:1");
    const auto refused = importFile(told.project(), told.written("zones.csv", list), options);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::BadSetting);
}

TEST_CASE(
    "rows without coordinates find their place in a gazetteer, told apart by country", "[exchange]")
{
    ProjectFixture fixture;
    ImportOptions options;
    options.gazetteer = fixture.written("places.csv",
        "municipality,country,lat,lon\n"
        "Évora,PT,38.57,-7.91\n"
        "Valencia,ES,39.47,-0.38\nValencia,VE,10.16,-68.0\n");
    const ImportReport report = imported(fixture, "list.csv",
        "name,concelho,pais,morada,lat,lon\n"
        "A,EVORA,Portugal,,,\n"
        "B,Valencia,Spain,,,\n"
        "C,Valencia,,,,\n"
        "D,,,\"Rua X, Évora\",,\n"
        "E,Évora,Portugal,,38.6,-7.9\n"
        "F,Nowhere,Portugal,,,\n",
        options);
    CHECK(report.located == 4);
    const auto points = fixture.points();
    checkAt(points[0], -7.91, 38.57);
    checkAt(points[1], -0.38, 39.47);
    CHECK_FALSE(points[2]);
    CHECK(codesOfRow(report, 3).contains(QStringLiteral("ambiguous-place")));
    checkAt(points[3], -7.91, 38.57);
    checkAt(points[4], -7.9, 38.6);
    CHECK_FALSE(points[5]);
    const QStringList precision = fixture.values("infrastructure", "precision");
    CHECK(precision[0] == QStringLiteral("approximate"));
    CHECK(precision[4] == QStringLiteral("exact"));
}

TEST_CASE("rows without coordinates stand in the middle of their region where asked", "[exchange]")
{
    // A square of one degree around 8 W 40 N: its centroid is there, but for the curvature (EPSG
    // 3035 keeps areas; the parallels bend by some hundred metres).
    const QByteArray outline
        = R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"PT99",)"
          R"("name":"Quadrado","version":"NUTS 2021","level":2},"geometry":{"type":"Polygon",)"
          R"("coordinates":[[[-8.5,39.5],[-7.5,39.5],[-7.5,40.5],[-8.5,40.5],[-8.5,39.5]]]}}]})";
    ProjectFixture fixture;
    ImportOptions regions;
    regions.entity = QStringLiteral("region");
    imported(fixture, "outline.geojson", outline, regions);
    const QByteArray list = "id,name,region,lat,lon\n1,A,PT99,,\n2,B,PT99,40.1,-8.1\n3,C,,,\n";
    CHECK(imported(fixture, "list.csv", list).located == 1);
    ImportOptions byRegion;
    byRegion.placesByRegion = true;
    const ImportReport report = imported(fixture, "list.csv", list, byRegion);
    CHECK(report.located == 2);
    CHECK(countOf(report, "place-by-region") == 1);
    REQUIRE(fixture.points()[0]);
    CHECK(fixture.points()[0]->lon == Approx(-8).margin(0.01));
    CHECK(fixture.points()[0]->lat == Approx(40).margin(0.01));
    checkAt(fixture.points()[1], -8.1, 40.1);
    CHECK_FALSE(fixture.points()[2]);
}

TEST_CASE("an approximate place never takes the place of a stated one", "[exchange]")
{
    ProjectFixture fixture;
    imported(fixture, "list.csv", "id,name,municipality,lat,lon\n1,A,Évora,38.6,-7.9\n");
    ImportOptions options;
    options.gazetteer = fixture.written("places.csv", "name,lat,lon\nÉvora,38.57,-7.91\n");
    imported(fixture, "list.csv", "id,name,municipality,lat,lon\n1,A,Évora,,\n", options);
    checkAt(fixture.points()[0], -7.9, 38.6);
    CHECK(fixture.values("infrastructure", "precision") == QStringList{QStringLiteral("exact")});
}

TEST_CASE("a gazetteer without the columns it needs is refused", "[exchange]")
{
    ProjectFixture fixture;
    ImportOptions options;
    options.gazetteer = fixture.written("places.csv", "name,height\nÉvora,300\n");
    const auto report
        = importFile(fixture.project(), fixture.written("list.csv", "id,name\n1,A\n"), options);
    REQUIRE_FALSE(report);
    CHECK(report.error().code == ErrorCode::BadTable);
    CHECK(fixture.count("infrastructure") == 0);
}

TEST_CASE(
    "regions are found by the names of the outlines at hand, where one alone has it", "[exchange]")
{
    const UserFolders folders;
    const auto square = [](const char *code, const char *name, int level, int west) {
        const QByteArray w = QByteArray::number(west);
        const QByteArray e = QByteArray::number(west + 1);
        return QByteArray(R"({"type":"Feature","properties":{"code":")") + code + R"(","name":")"
            + name + R"(","level":)" + QByteArray::number(level)
            + R"(,"version":"NUTS 2021"},"geometry":{"type":"Polygon","coordinates":[[[)" + w
            + ",40],[" + e + ",40],[" + e + ",41],[" + w + ",41],[" + w + ",40]]]}}";
    };
    ProjectFixture fixture;
    REQUIRE(geo::installOutlines(fixture.written("library.geojson",
        R"({"type":"FeatureCollection","features":[)" + square("ZZ11", "Região Alta", 2, 0) + ","
            + square("ZZ12", "Centro", 2, 2) + "," + square("YY12", "Centro", 2, 4) + ","
            + square("ZZ121", "Vale", 3, 2) + "]}")));
    const ImportReport report = imported(
        fixture, "list.csv", "name,region\nA,regiao alta\nB,Centro\nC,Vale\nD,Nowhere\n");
    CHECK(fixture.values("region", "code").contains(QStringLiteral("ZZ11")));
    CHECK(fixture.values("region", "code").contains(QStringLiteral("ZZ121")));
    CHECK(fixture.count("region") == 2);
    CHECK(codesOfRow(report, 2) == QStringList{QStringLiteral("unknown-code")}); // two have it
    CHECK(codesOfRow(report, 4) == QStringList{QStringLiteral("unknown-code")});
}
