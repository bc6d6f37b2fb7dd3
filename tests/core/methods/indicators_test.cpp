// SPDX-License-Identifier: GPL-3.0-or-later
// METHODS.md, W3 (access), W4 (composite), W7 (similarity).
#include "core/methods/access.h"
#include "core/methods/composite.h"
#include "core/methods/similarity.h"
#include "tests/core/methods/tables.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace trama;
using namespace trama::methods;
using trama::tests::checkValues;
using trama::tests::tableOf;

namespace {

const std::vector<double> kFirms{1000, 500, 1500};
const std::vector<double> kPlaces{10, 6};

Table minutes()
{
    return tableOf({{10, 50}, {20, 25}, {60, 15}}, "D", "F");
}

Table units()
{
    return tableOf({{40, 2, 90}, {80, 5, 30}, {60, 8, 50}}, "U", "X");
}

double served(const std::vector<double> &access)
{
    double all = 0;
    for (std::size_t i = 0; i < access.size(); ++i) {
        all += access[i] * kFirms[i];
    }
    return all;
}

} // namespace

TEST_CASE("floating catchments share out the supply", "[methods]")
{
    const std::vector<double> plain = catchmentAccess(minutes(), kFirms, kPlaces, {{30, 1}});
    checkValues(plain, {0.0066667, 0.0096667, 0.003}, 1e-7);
    CHECK(served(plain) == Approx(16).epsilon(1e-12));
    const std::vector<double> enhanced
        = catchmentAccess(minutes(), kFirms, kPlaces, {{10, 1}, {20, 0.68}, {30, 0.22}});
    checkValues(enhanced, {0.0074627, 0.0062428, 0.0036106}, 1e-7);
    CHECK(served(enhanced) == Approx(16).epsilon(1e-12));
    // Nobody within reach, and no way at all.
    checkValues(catchmentAccess(tableOf({{kNone, 99}}), {5}, kPlaces, {{30, 1}}), {0});
}

TEST_CASE("supply fades with the minutes", "[methods]")
{
    // 10 e^-1 + 6 e^-5; 10 e^-2 + 6 e^-2.5
    checkValues(hansen(minutes(), kPlaces, 0.1),
        {3.6787944 + 0.0404277, 1.3533528 + 0.4925100, 0.0247875 + 1.3387810}, 1e-6);
}

TEST_CASE("indicators are scaled and added up", "[methods]")
{
    checkValues(minMax(units()).values, {0, 0, 1, 1, 0.5, 0, 0.5, 1, 1.0 / 3});
    const std::vector<double> equal{1.0 / 3, 1.0 / 3, 1.0 / 3};
    checkValues(composite(minMax(units()), equal, Aggregation::Arithmetic), {0.3333, 0.5, 0.6111});
    checkValues(
        composite(zScore(units()), equal, Aggregation::Arithmetic), {-0.3711, 0.0519, 0.3192});
    checkValues(
        composite(minMax(units()), equal, Aggregation::Geometric), {4.642, 17.157, 55.581}, 1e-3);
    checkValues(composite(minMax(units()), {0.5, 0.25, 0.25}, Aggregation::Arithmetic),
        {0.25, 0.625, 0.5833});
    checkValues(composite(minMax(units()), {0.25, 0.25, 0.5}, Aggregation::Arithmetic),
        {0.5, 0.375, 0.5417});
    checkValues(composite(minMax(units()), {8, 2, 9}, Aggregation::Arithmetic),
        {9.0 / 19, 9.0 / 19, 9.0 / 19});
    CHECK(ranks({0.3, 0.5, 0.5, kNone, 0.1}) == std::vector<int>{3, 1, 1, 0, 4});
}

TEST_CASE("lower may be better, values may be missing, columns constant", "[methods]")
{
    checkValues(minMax(units(), {QStringLiteral("X3")}).column(2), {0, 1, 2.0 / 3});
    const Table gaps = tableOf({{1, kNone, 5}, {3, 4, 5}, {2, 8, 5}});
    checkValues(minMax(gaps).values, {0, kNone, kNone, 1, 0, kNone, 0.5, 1, kNone});
    checkValues(composite(minMax(gaps), {1, 1, 1}, Aggregation::Arithmetic), {0, 0.5, 0.75});
    checkValues(zScore(tableOf({{-3}, {3}})).values, {-1, 1}); // below zero is a value as others
}

// The exact shares of the weight triangle: 21/95, 11/38, 93/190.
TEST_CASE("first ranks under random weights come to the exact shares", "[methods]")
{
    SensitivityOptions options;
    options.scalings = {Scaling::MinMax};
    options.aggregations = {Aggregation::Arithmetic};
    options.draws = 20'000;
    for (const std::uint64_t seed : {1, 7}) {
        options.seed = seed;
        const auto found = sensitivity(units(), options);
        REQUIRE(found);
        const std::vector<double> exact{21.0 / 95, 11.0 / 38, 93.0 / 190};
        for (std::size_t i = 0; i < exact.size(); ++i) {
            const double error = std::sqrt(exact[i] * (1 - exact[i]) / options.draws);
            CHECK(std::abs(found->at(i, 0) - exact[i]) <= 3 * error);
            CHECK(found->at(i, 1) == 1);
        }
        CHECK(found->at(0, 2) == 3);
        const auto again = sensitivity(units(), options);
        CHECK(again->values == found->values);
    }
    std::atomic<bool> cancelled = true;
    options.cancelled = &cancelled;
    const auto stopped = sensitivity(units(), options);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
}

TEST_CASE("rows are compared as sets, directions and shares", "[methods]")
{
    // {S1,S2,S3,S5} and {S2,S3,S4}
    const Table sets = tableOf({{1, 1, 1, 0, 1}, {0, 1, 1, 1, 0}, {0, 0, 0, 0, 0}});
    checkValues(jaccard(sets).values, {1, 0.4, 0, 0.4, 1, 0, 0, 0, kNone});
    const Table vectors = tableOf({{4, 0, 3, 1}, {2, 2, 1, 0}, {0, 0, 0, 0}});
    checkValues(cosine(vectors).row(0), {1, 0.7191, kNone});
    checkValues(krugmanDistance(vectors).row(0), {0, 0.8, kNone});
}

TEST_CASE("Groningen and Bremen lie 149.865 km apart on the sphere", "[methods]")
{
    const Table km = haversine(tableOf({{6.5665, 53.2194}, {8.8017, 53.0793}}));
    CHECK(km.at(0, 1) == Approx(149.865).margin(0.0005));
    CHECK(km.at(1, 1) == 0);
    // Across the date line the short way: 2 degrees of the equator.
    CHECK(haversine(tableOf({{179, 0}, {-179, 0}})).at(0, 1)
        == Approx(2 * 6371.0088 * 3.14159265358979 / 180));
}
