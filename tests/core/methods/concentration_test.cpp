// SPDX-License-Identifier: GPL-3.0-or-later
// METHODS.md, W1: the 5x5 matrix published with EconGeo's location.quotient.
#include "core/methods/concentration.h"
#include "tests/core/methods/tables.h"

#include <catch2/catch.hpp>

using namespace trama;
using namespace trama::methods;
using trama::tests::checkValues;
using trama::tests::tableOf;

namespace {

Table published()
{
    return tableOf({{100, 0, 0, 0, 0}, {0, 15, 5, 70, 10}, {0, 20, 10, 20, 50}, {0, 25, 30, 5, 40},
        {0, 40, 55, 5, 0}});
}

template <typename Measure> std::vector<double> ofRows(Measure measure)
{
    std::vector<double> found;
    for (std::size_t r = 0; r < 5; ++r) {
        found.push_back(measure(published().row(r)));
    }
    return found;
}

} // namespace

TEST_CASE("location quotients of the published matrix", "[methods]")
{
    checkValues(locationQuotient(published()).values,
        {5, 0, 0, 0, 0, 0, 0.75, 0.25, 3.5, 0.5, 0, 1, 0.5, 1, 2.5, 0, 1.25, 1.5, 0.25, 2, 0, 2,
            2.75, 0.25, 0});
    const Table symmetric = symmetricQuotient(published());
    CHECK(symmetric.at(0, 0) == Approx(4.0 / 6));
    CHECK(symmetric.at(0, 1) == Approx(-1));
    CHECK(symmetric.at(2, 1) == Approx(0).margin(1e-12));
}

TEST_CASE("shares, distances and Ginis of the published matrix", "[methods]")
{
    checkValues(ofRows(herfindahl), {1, 0.525, 0.34, 0.315, 0.465});
    checkValues(ofRows(shannon), {0, 1.3190, 1.7610, 1.7660, 1.2192});
    checkValues(krugman(published()), {1.6, 1.0, 0.6, 0.7, 1.1});
    checkValues(hachman(published()), {0.2, 0.3810, 0.5882, 0.6349, 0.4301});
    checkValues(locationalGini(published()), {0.40, 0.18, 0.27, 0.31, 0.28});
    CHECK(gini({0, 10, 10, 30, 50}) == Approx(0.48));
    CHECK(hoover({0, 10, 10, 30, 50}, {10, 15, 20, 25, 30}) == Approx(25));
}

TEST_CASE("small counts are kept back or shrunk towards the average", "[methods]")
{
    // x = 4 of a row of 10, the activity has 6 of 30 everywhere: LQ = 0.4 / 0.2 = 2.
    const Table table = tableOf({{4, 6}, {2, 18}});
    CHECK(locationQuotient(table).at(0, 0) == Approx(2));
    CHECK(std::isnan(locationQuotient(table, {5, 0, 0}).at(0, 0)));
    CHECK(std::isnan(locationQuotient(table, {0, 7, 0}).at(0, 0)));
    CHECK(locationQuotient(table, {0, 7, 0}).at(0, 1) == Approx(0.6 / 0.8));
    // (4 + 10 x 0.2) / ((10 + 10) x 0.2) = 6 / 4
    CHECK(locationQuotient(table, {0, 0, 10}).at(0, 0) == Approx(1.5));
}

TEST_CASE("empty rows and columns have no value, one region is its own average", "[methods]")
{
    const Table table = tableOf({{1, 1, 0}, {0, 0, 0}});
    const Table quotients = locationQuotient(table);
    CHECK(quotients.at(0, 0) == Approx(1));
    CHECK(std::isnan(quotients.at(0, 2)));
    CHECK(std::isnan(quotients.at(1, 0)));
    CHECK(std::isnan(krugman(table)[1]));
    CHECK(std::isnan(hachman(table)[1]));
    CHECK(krugman(table)[0] == Approx(0).margin(1e-12));
    CHECK(std::isnan(herfindahl({0, 0})));
    CHECK(std::isnan(shannon({0, 0})));
    CHECK(std::isnan(gini({0, 0})));
    CHECK(gini({7}) == Approx(0).margin(1e-12));
    CHECK(locationalGini(table)[0] == Approx(0).margin(1e-12));
    CHECK(std::isnan(locationalGini(table)[2]));
}

TEST_CASE("amounts below zero or not stated are refused with their row", "[methods]")
{
    const auto negative = checkAmounts(tableOf({{1, 2}, {3, -1}}));
    REQUIRE_FALSE(negative);
    CHECK(negative.error().code == ErrorCode::BadTable);
    CHECK(negative.error().row == 2);
    CHECK(negative.error().column == QStringLiteral("I2"));
    const auto missing = checkAmounts(tableOf({{kNone, 2}}));
    REQUIRE_FALSE(missing);
    CHECK(missing.error().row == 1);
    CHECK(checkAmounts(tableOf({{0, 2}})));
}
