// SPDX-License-Identifier: GPL-3.0-or-later
// METHODS.md, W5: two triangles joined by one tie.
#include "core/methods/network.h"
#include "tests/core/methods/tables.h"

#include <catch2/catch.hpp>

using namespace trama;
using namespace trama::methods;
using trama::tests::checkValues;

namespace {

Network triangles()
{
    Network network;
    for (int i = 1; i <= 6; ++i) {
        network.nodes.append(QString::number(i));
    }
    network.edges = {{0, 1}, {0, 2}, {1, 2}, {2, 3}, {3, 4}, {3, 5}, {4, 5}};
    return network;
}

const std::vector<int> kRegions{0, 0, 0, 1, 1, 1};

} // namespace

TEST_CASE("what holds two triangles together", "[methods]")
{
    const auto between = betweenness(triangles());
    REQUIRE(between);
    checkValues(between->column(0), {0, 0, 6, 6, 0, 0});
    checkValues(between->column(1), {0, 0, 0.6, 0.6, 0, 0});
    const auto points = articulationPoints(triangles());
    REQUIRE(points);
    checkValues(points->column(0), {0, 0, 1, 1, 0, 0});
    const auto cut = bridges(triangles());
    REQUIRE(cut);
    CHECK(*cut == std::vector<std::pair<int, int>>{{2, 3}});
    // A: 3 within, 1 out: -1/2; all: (1 - 6) / 7
    checkValues(externalInternal(triangles(), kRegions, 2), {-0.5, -0.5, -5.0 / 7});
}

TEST_CASE("a weight is a length, and direction counts where it is stated", "[methods]")
{
    Network path;
    path.nodes = {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
    path.edges = {{0, 1, 1}, {1, 2, 1}, {0, 2, 5}};
    checkValues(betweenness(path)->column(0), {0, 1, 0}); // a-b-c is shorter than a-c
    path.edges[2].length = 1;
    checkValues(betweenness(path)->column(0), {0, 0, 0});
    path.edges = {{0, 1}, {1, 2}};
    path.isDirected = true;
    checkValues(betweenness(path)->column(0), {0, 1, 0});
    checkValues(betweenness(path)->column(1), {0, 0.5, 0}); // of two ordered pairs
    path.edges = {{0, 1}, {2, 1}};
    checkValues(betweenness(path)->column(0), {0, 0, 0});
}

TEST_CASE("loops, repeated ties, lone nodes and empty networks are defined", "[methods]")
{
    Network odd;
    odd.nodes
        = {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")};
    odd.edges = {{0, 1}, {0, 1}, {1, 2}, {2, 2}};
    CHECK(*bridges(odd) == std::vector<std::pair<int, int>>{{1, 2}}); // a-b stands twice
    checkValues(articulationPoints(odd)->column(0), {0, 1, 0, 0});
    checkValues(externalInternal(odd, {0, 0, 1, 1}, 2), {-1.0 / 3, 1, -1.0 / 3});
    Network none;
    CHECK(betweenness(none)->rowCount() == 0);
    none.nodes = {QStringLiteral("a"), QStringLiteral("b")};
    CHECK(std::isnan(betweenness(none)->at(0, 1)));
    checkValues(externalInternal(none, {0, 1}, 2), {kNone, kNone, kNone});
}

// By hand: a -> b -> c with the regions of a, b, c.
TEST_CASE("brokers are told by the regions on both sides", "[methods]")
{
    Network chain;
    chain.nodes = {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
    chain.edges = {{0, 1}, {1, 2}};
    chain.isDirected = true;
    const auto rolesOf
        = [&chain](const std::vector<int> &regions) { return brokerage(chain, regions).row(1); };
    checkValues(rolesOf({0, 0, 0}), {1, 0, 0, 0, 0}); // coordinator
    checkValues(rolesOf({0, 1, 1}), {0, 1, 0, 0, 0}); // gatekeeper
    checkValues(rolesOf({0, 0, 1}), {0, 0, 1, 0, 0}); // representative
    checkValues(rolesOf({0, 1, 0}), {0, 0, 0, 1, 0}); // consultant
    checkValues(rolesOf({0, 1, 2}), {0, 0, 0, 0, 1}); // liaison
    chain.edges.push_back({0, 2});
    checkValues(rolesOf({0, 0, 0}), {0, 0, 0, 0, 0}); // a and c have a tie of their own
    chain.edges.pop_back();
    chain.isDirected = false;
    checkValues(rolesOf({0, 0, 1}), {0, 1, 1, 0, 0}); // both ways
}
