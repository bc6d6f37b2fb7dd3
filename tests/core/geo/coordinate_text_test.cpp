// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/coordinate_text.h"

#include <catch2/catch.hpp>

using trama::geo::parseCoordinates;

namespace {

void checkPlace(const char *text, double lat, double lon)
{
    INFO(text);
    const auto place = parseCoordinates(QString::fromUtf8(text));
    REQUIRE(place.has_value());
    CHECK(place->y() == Approx(lat).margin(1e-9));
    CHECK(place->x() == Approx(lon).margin(1e-9));
}

} // namespace

TEST_CASE("Coordinates are read as web maps and people write them")
{
    checkPlace("53.2194, 6.5665", 53.2194, 6.5665);
    checkPlace(" 38.7223 -9.1393 ", 38.7223, -9.1393);
    checkPlace("53,2194; 6,5665", 53.2194, 6.5665);
    checkPlace("53,2194 6,5665", 53.2194, 6.5665);
    checkPlace("53.2194 N 6.5665 E", 53.2194, 6.5665);
    checkPlace("38.7223N, 9.1393W", 38.7223, -9.1393);
    checkPlace("38,7223 N; 9,1393 O", 38.7223, -9.1393);
    checkPlace("E 6.5 N 53.2", 53.2, 6.5);
    checkPlace("53°13′12″N 6°30′0″E", 53.22, 6.5);
    checkPlace("53° 13.2' N, 6° 30' E", 53.22, 6.5);
    checkPlace("53; 6", 53, 6);
}

TEST_CASE("What is not two angles within range is no place")
{
    for (const char *text : {"", "53.2", "Groningen", "53.2, 6.5, 7", "95.0, 6.5", "53.2, 196.5",
             "53.2 N 6.5", "53.2 N 6.5 S", "53.2 E 6.5 W", "53.2 km 6.5"}) {
        INFO(text);
        CHECK_FALSE(parseCoordinates(QString::fromUtf8(text)).has_value());
    }
}
