// SPDX-License-Identifier: GPL-3.0-or-later
// METHODS.md, W2: the network of Hidalgo & Hausmann 2009, Fig. S4: C1 makes P1-P4, C2 makes P2, C3
// makes P3 and P4, C4 makes P4.
#include "core/methods/relatedness.h"
#include "tests/core/methods/tables.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace trama;
using namespace trama::methods;
using trama::tests::checkValues;
using trama::tests::tableOf;

namespace {

Table network()
{
    return tableOf({{1, 1, 1, 1}, {0, 1, 0, 0}, {0, 0, 1, 1}, {0, 0, 0, 1}}, "C", "P");
}

/// The same up to sign.
void checkUpToSign(std::vector<double> found, const std::vector<double> &expected)
{
    if (found.front() * expected.front() < 0) {
        for (double &value : found) {
            value = -value;
        }
    }
    checkValues(found, expected);
}

} // namespace

TEST_CASE("diversity, ubiquity and reflections of the published network", "[methods]")
{
    const Table countries = reflections(network(), 2);
    CHECK(countries.columns
        == QStringList{QStringLiteral("k0"), QStringLiteral("k1"), QStringLiteral("k2")});
    checkValues(countries.column(0), {4, 1, 2, 1});
    checkValues(countries.column(1), {2, 2, 2.5, 3});
    checkValues(countries.column(2), {2.9583, 2.5, 2.6667, 2.3333});
    const Table products = reflections(network().turned(), 2);
    checkValues(products.column(0), {1, 2, 2, 3});
    checkValues(products.column(1), {4, 2.5, 3, 7.0 / 3});
    checkValues(products.column(2), {2, 2, 2.25, 2.5});
}

TEST_CASE("complexity of the published network, up to its sign", "[methods]")
{
    checkUpToSign(complexity(network()), {-0.0754, -1.6029, 0.7478, 0.9305});
    checkUpToSign(complexity(network().turned()), {0.1223, 1.5736, -0.6597, -1.0361});
}

TEST_CASE("proximity and density of the published network", "[methods]")
{
    const Table phi = proximity(network());
    CHECK(std::isnan(phi.at(0, 0)));
    CHECK(phi.at(0, 1) == Approx(0.5));
    CHECK(phi.at(0, 2) == Approx(0.5));
    CHECK(phi.at(0, 3) == Approx(1.0 / 3));
    CHECK(phi.at(1, 2) == Approx(0.5));
    CHECK(phi.at(1, 3) == Approx(1.0 / 3));
    CHECK(phi.at(2, 3) == Approx(2.0 / 3));
    CHECK(phi.at(3, 2) == phi.at(2, 3));
    const Table density = relatednessDensity(network(), phi);
    checkValues(density.row(0), {100, 100, 100, 100});
    CHECK(density.at(1, 0) == Approx(37.5));
    CHECK(density.at(1, 2) == Approx(30));
    CHECK(density.at(1, 3) == Approx(25));
    CHECK(density.at(2, 0) == Approx(62.5));
    CHECK(density.at(2, 1) == Approx(62.5));
    CHECK(density.at(3, 0) == Approx(25));
    CHECK(density.at(3, 1) == Approx(25));
    CHECK(density.at(3, 2) == Approx(40));
}

TEST_CASE("what others would add to a region of the published network", "[methods]")
{
    const Table phi = proximity(network());
    const Table added = complementarity(network(), phi, 1);
    checkValues(added.row(0), {62.5, kNone, 70, 75});
    checkValues(added.row(1), {kNone, kNone, kNone, kNone}); // itself
    checkValues(added.row(2), {62.5, kNone, 40, 50});
    checkValues(added.row(3), {25, kNone, 40, 0});
    const Table scores = complementarityScores(network(), phi);
    checkValues(
        scores.row(1), {(62.5 + 70 + 75) / 3, kNone, (62.5 + 40 + 50) / 3, (25 + 40 + 0) / 3.0});
    CHECK(std::isnan(scores.at(0, 1))); // C1 lacks nothing
}

TEST_CASE("amounts are present where a region has more than its share", "[methods]")
{
    const Table zeros = tableOf({{1, 0}, {1, 1}});
    CHECK(presence(zeros).values == zeros.values);
    // Column shares 0.5 and 0.5: R1 has 0.75 of I1, R2 0.75 of I2.
    checkValues(presence(tableOf({{3, 1}, {1, 3}})).values, {1, 0, 0, 1});
}

TEST_CASE("rows without anything, groups apart and a single row have no complexity", "[methods]")
{
    const std::vector<double> withEmpty
        = complexity(tableOf({{1, 1, 1}, {0, 1, 0}, {0, 0, 0}, {0, 1, 1}}));
    CHECK(std::isnan(withEmpty[2]));
    CHECK_FALSE(std::isnan(withEmpty[0]));
    checkValues(complexity(tableOf({{1, 1, 0, 0}, {1, 0, 0, 0}, {0, 0, 1, 1}, {0, 0, 0, 1}})),
        {kNone, kNone, kNone, kNone});
    checkValues(complexity(tableOf({{1, 1}})), {kNone});
    checkValues(reflections(tableOf({{0, 0}, {1, 0}}), 1).values, {0, kNone, 1, 1});
}
