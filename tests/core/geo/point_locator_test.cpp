// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/basemap.h"
#include "core/geo/outline.h"

#include <catch2/catch.hpp>

#include <thread>

using namespace trama::geo;

namespace {

struct Case {
    double lon;
    double lat;
    const char *code;
};

std::unique_ptr<PointLocator> locatorOf(const std::vector<BasemapRegion> &regions)
{
    auto locator = std::make_unique<PointLocator>();
    for (std::size_t i = 0; i < regions.size(); ++i) {
        locator->add(static_cast<int>(i), *regions[i].outline);
    }
    return locator;
}

QString codeAt(const std::vector<BasemapRegion> &regions, const PointLocator &locator, Case c)
{
    const int index = locator.locate(c.lon, c.lat);
    return index < 0 ? QString() : regions[static_cast<std::size_t>(index)].code;
}

Outline square(double west, double south, double side)
{
    return {{Polygon{{{{west, south}, {west + side, south}, {west + side, south + side},
        {west, south + side}, {west, south}}}}}};
}

} // namespace

TEST_CASE("points lie in the regions where GDAL puts them", "[geo]")
{
    const Case inRegions[]
        = {{3.1451, 51.2009, "BE25"}, {3.3176, 51.3363, "BE25"}, {2.5508, 51.0144, ""},
            {8.9619, 53.4091, ""}, {8.941, 53.0917, "DE50"}, {8.7277, 53.1707, "DE50"},
            {-2.9487, 39.9176, "ES42"}, {-5.3274, 38.7406, ""}, {-1.9537, 38.5524, "ES42"},
            {24.4994, 61.1602, ""}, {24.0598, 61.1416, "FI197"}, {23.0616, 61.2785, "FI197"},
            {26.6974, 56.1165, ""}, {22.6246, 56.3441, "LT0"}, {24.0931, 55.6192, "LT0"},
            {6.3802, 53.5158, ""}, {7.0865, 53.0555, "NL11"}, {6.4792, 53.2736, "NL11"},
            {24.9536, 47.541, ""}, {26.0591, 46.7025, "RO21"}, {27.6474, 47.0917, "RO21"}};
    const auto locator = locatorOf(sampleRegions());
    for (const Case &c : inRegions) {
        CHECK(codeAt(sampleRegions(), *locator, c) == QLatin1String(c.code));
    }
    const Case inCountries[] = {{-8.4292, 40.2056, "PT"}, {23.7275, 37.9838, "EL"},
        {-0.1276, 51.5072, "UK"}, {21.1655, 42.6629, "XK"}, {28.2, -29.5, ""}, {3, 56, ""},
        {12.4578, 43.9424, "SM"}, {12.4964, 41.9028, "IT"}, {1.98, 42.46, "ES"},
        {7.42, 43.738, "MC"}, {30.52, 50.45, "UA"}};
    const auto ofCountries = locatorOf(countries());
    for (const Case &c : inCountries) {
        CHECK(codeAt(countries(), *ofCountries, c) == QLatin1String(c.code));
    }
}

TEST_CASE("a common border belongs to the lower id, a hole to nobody", "[geo]")
{
    PointLocator locator;
    locator.add(7, square(1, 0, 1));
    locator.add(3, square(0, 0, 1));
    Outline holed = square(4, 0, 3);
    holed.polygons[0].rings.append(square(5, 1, 1).polygons[0].rings[0]);
    locator.add(9, holed);
    CHECK(locator.locate(0.5, 0.5) == 3);
    CHECK(locator.locate(1.5, 0.5) == 7);
    CHECK(locator.locate(1.0, 0.5) == 3);
    CHECK(locator.locate(4.5, 0.5) == 9);
    CHECK(locator.locate(5.5, 1.5) == -1);
    CHECK(locator.locate(-1, 0.5) == -1);
}

TEST_CASE("an outline that crosses itself is made valid", "[geo]")
{
    // A bow tie: two triangles meeting at (1, 1).
    const Outline bowTie{{Polygon{{{{0, 0}, {2, 2}, {2, 0}, {0, 2}, {0, 0}}}}}};
    PointLocator locator;
    locator.add(0, bowTie);
    CHECK(locator.locate(0.25, 1) == 0);
    CHECK(locator.locate(1.75, 1) == 0);
    CHECK(locator.locate(1, 0.25) == -1);
}

TEST_CASE("a locator without outlines, or asked for no number, finds nothing", "[geo]")
{
    PointLocator locator;
    CHECK(locator.locate(1, 1) == -1);
    locator.add(0, {});
    CHECK(locator.locate(1, 1) == -1);
    locator.add(0, square(0, 0, 1));
    CHECK(locator.locate(std::numeric_limits<double>::quiet_NaN(), 1) == -1);
    CHECK(locator.locate(0.5, 0.5) == 0);
}

TEST_CASE("several threads locate from the first moment", "[geo]")
{
    const auto locator = locatorOf(countries());
    std::vector<int> found(4, -2);
    std::vector<std::thread> threads;
    for (int &result : found) {
        threads.emplace_back([&result, &locator] { result = locator->locate(-8.4292, 40.2056); });
    }
    for (std::thread &thread : threads) {
        thread.join();
    }
    for (const int result : found) {
        REQUIRE(result >= 0);
        CHECK(countries()[static_cast<std::size_t>(result)].code == QLatin1String("PT"));
    }
}
