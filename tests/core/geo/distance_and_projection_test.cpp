// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/geodesic.h"
#include "core/geo/projection.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <thread>

using namespace trama::geo;

TEST_CASE("the geodesic agrees with Vincenty's inverse formula on WGS84", "[geo]")
{
    // Expected: Vincenty 1975, written in another language; the sphere gives 149.865 for the first.
    CHECK(geodesicKm(6.5665, 53.2194, 8.8017, 53.0793) == Approx(150.351092).epsilon(1e-8));
    CHECK(geodesicKm(-9.1393, 38.7223, 24.9384, 60.1699) == Approx(3365.529207).epsilon(1e-8));
    CHECK(geodesicKm(0, 0, 1, 0) == Approx(111.319491).epsilon(1e-8));
    CHECK(geodesicKm(0, 0, 0, 90) == Approx(10001.965729).epsilon(1e-8));
    CHECK(geodesicKm(3, 50, 3, 50) == 0.0);
}

TEST_CASE("degrees become metres of EPSG:3035 and come back", "[geo]")
{
    struct Case {
        QPointF lonLat;
        QPointF metres; // by GDAL 3.6, EPSG:4326 to EPSG:3035
    };
    const Case cases[] = {
        {{10, 52}, {4321000.0, 3210000.0}},
        {{6.5665, 53.2194}, {4091735.3859, 3351112.9474}},
        {{-9.1393, 38.7223}, {2665519.2143, 1946764.0448}},
        {{24.9384, 60.1699}, {5145297.8805, 4206147.9718}},
        {{-25.6687, 37.7412}, {1282574.2848, 2359487.1898}},
        {{33.3823, 35.1856}, {6436429.1286, 1672242.5337}},
    };
    for (const Case &c : cases) {
        const QPointF metres = toLaea(c.lonLat);
        CHECK(std::abs(metres.x() - c.metres.x()) < 0.001);
        CHECK(std::abs(metres.y() - c.metres.y()) < 0.001);
        const QPointF back = fromLaea(metres);
        CHECK(std::abs(back.x() - c.lonLat.x()) < 2e-8);
        CHECK(std::abs(back.y() - c.lonLat.y()) < 2e-8);
    }
}

TEST_CASE("a point that is none has no projection", "[geo]")
{
    CHECK(std::isnan(toLaea({std::nan(""), 50}).x()));
    CHECK(std::isnan(toLaea({10, 95}).x()));
    CHECK(std::isnan(fromLaea({1e9, 1e9}).x()));
    CHECK(toLaea({10, 52}).x() == Approx(4321000.0));
}

TEST_CASE("several threads project at once", "[geo]")
{
    QPointF results[4];
    std::vector<std::thread> threads;
    for (QPointF &result : results) {
        threads.emplace_back([&result] {
            for (int i = 0; i < 1000; ++i) {
                result = toLaea({6.5665, 53.2194});
            }
        });
    }
    for (std::thread &thread : threads) {
        thread.join();
    }
    for (const QPointF &result : results) {
        CHECK(std::abs(result.x() - 4091735.3859) < 0.001);
    }
}
