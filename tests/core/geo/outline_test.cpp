// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/basemap.h"
#include "core/geo/outline.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace trama;
using namespace trama::geo;

namespace {

Ring square(double west, double south, double side)
{
    return {{west, south}, {west + side, south}, {west + side, south + side}, {west, south + side},
        {west, south}};
}

} // namespace

TEST_CASE("an outline survives WKB, and the bytes are ISO WKB", "[geo]")
{
    const Outline outline{{Polygon{{square(8, 53, 1), square(8.2, 53.2, 0.2)}}}};
    const QByteArray wkb = toWkb(outline);
    // Byte order 1, type 6, one part; byte order 1, type 3, two rings, five points.
    CHECK(wkb.left(22).toHex()
        == "0106000000010000000103000000020000000500"
           "0000");
    CHECK(wkb.size() == 9 + 9 + 2 * (4 + 5 * 16));
    const Result<Outline> back = fromWkb(wkb);
    REQUIRE(back);
    REQUIRE(back->polygons.size() == 1);
    CHECK(back->polygons[0].rings == outline.polygons[0].rings);
}

TEST_CASE("big-endian polygons and those with heights are read", "[geo]")
{
    // POLYGON((0 0,1 0,0 1,0 0)) as ogr writes it with NDR off, and POLYGON Z with height 5.
    const QByteArray big = QByteArray::fromHex("00000000030000000100000004"
                                               "00000000000000000000000000000000"
                                               "3ff00000000000000000000000000000"
                                               "00000000000000003ff0000000000000"
                                               "00000000000000000000000000000000");
    const QByteArray high = QByteArray::fromHex("01eb0300000100000004000000"
                                                "000000000000000000000000000000000000000000001440"
                                                "000000000000f03f00000000000000000000000000001440"
                                                "0000000000000000000000000000f03f0000000000001440"
                                                "000000000000000000000000000000000000000000001440");
    const Ring expected = {{0, 0}, {1, 0}, {0, 1}, {0, 0}};
    for (const QByteArray &wkb : {big, high}) {
        const Result<Outline> outline = fromWkb(wkb);
        REQUIRE(outline);
        CHECK(outline->polygons[0].rings[0] == expected);
    }
}

TEST_CASE("broken WKB is an error, whatever is cut or changed", "[geo]")
{
    const QByteArray wkb = toWkb({{Polygon{{square(8, 53, 1)}}}});
    for (qsizetype n = 0; n < wkb.size(); ++n) {
        CHECK_FALSE(fromWkb(wkb.left(n)));
    }
    CHECK_FALSE(fromWkb(QByteArray::fromHex("0106000000ffffffff")));
    CHECK_FALSE(fromWkb(QByteArray::fromHex("0101000000000000000000f03f000000000000f03f")));
}

TEST_CASE("area and centroid are those of GDAL in EPSG:3035", "[geo]")
{
    const Outline holed{{Polygon{{square(8, 53, 1), square(8.2, 53.2, 0.2)}}}};
    CHECK(areaKm2(holed) == Approx(7088.214819).epsilon(1e-7));
    CHECK(centroid(holed).x() == Approx(8.508462693).epsilon(1e-8));
    CHECK(centroid(holed).y() == Approx(53.507412872).epsilon(1e-8));

    struct Case {
        const char *code;
        double area;
        double lon;
        double lat;
    };
    const Case cases[] = {
        {"BE25", 3286.213, 3.043507, 51.011586},
        {"DE50", 384.390, 8.755298, 53.191536},
        {"ES42", 79399.173, -3.003289, 39.581268},
        {"FI197", 15070.792, 23.728359, 61.700814},
        {"LT0", 64927.123, 23.896088, 55.324717},
        {"NL11", 2389.374, 6.735164, 53.218888},
        {"RO21", 37374.060, 26.688354, 47.096880},
    };
    REQUIRE(sampleRegions().size() == 7);
    for (std::size_t i = 0; i < 7; ++i) {
        const BasemapRegion &region = sampleRegions()[i];
        CHECK(region.code == QLatin1String(cases[i].code));
        CHECK(std::abs(areaKm2(*region.outline) - cases[i].area) < 0.001);
        CHECK(std::abs(centroid(*region.outline).x() - cases[i].lon) < 1e-6);
        CHECK(std::abs(centroid(*region.outline).y() - cases[i].lat) < 1e-6);
    }
}

TEST_CASE("an empty outline has no centroid and no area", "[geo]")
{
    CHECK(std::isnan(centroid({}).x()));
    CHECK(areaKm2({}) == 0.0);
    CHECK(areaKm2({{Polygon{{{{1, 1}, {2, 2}}}}}}) == 0.0);
}

TEST_CASE("the built-in countries carry NUTS codes", "[geo]")
{
    QStringList codes;
    for (const BasemapRegion &country : countries()) {
        CHECK(country.code.size() == 2);
        CHECK_FALSE(country.name.isEmpty());
        CHECK_FALSE(country.outline->polygons.isEmpty());
        CHECK(country.level == 0);
        codes.append(country.code);
    }
    CHECK(codes.size() == 74); // 76 features, one without a name, Åland within Finland
    for (const char *code : {"EL", "UK", "XK", "FR", "NO", "PT", "FI", "UA"}) {
        CHECK(codes.contains(QLatin1String(code)));
    }
    CHECK_FALSE(codes.contains(QStringLiteral("GR")));
    CHECK(std::is_sorted(codes.begin(), codes.end()));
}
