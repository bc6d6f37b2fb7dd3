// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/geodesic.h"
#include "tests/core/gap/made_rows.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace trama;
using namespace trama::tests;
using snapshot::TriState;

namespace {

// On the equator an arc of 1 degree is a x pi / 180 = 111.319491 km = 124.041718 minutes (60 x 1.3
// x km / 70).
constexpr double kDegreeMinutes = 60 * 1.3 * (6378.137 * 3.14159265358979323846 / 180) / 70;

/// Regions with centroids on the equator, 1 degree apart, of these countries; the first needs A in
/// the stage v.
MadeRows alongTheEquator(const std::vector<const char *> &countries)
{
    static constexpr const char *kCodes[] = {"R1", "R2", "R3", "R4"};
    MadeRows made;
    for (std::size_t i = 0; i < countries.size(); ++i) {
        made.region(kCodes[i], countries[i]).centroid = QPointF(static_cast<double>(i), 0);
    }
    made.need(0, "A", "v");
    made.mapped(0, "A");
    return made;
}

snapshot::ServiceRow &offer(MadeRows *made, int region, double lon = snapshot::kUnknown)
{
    auto &facility = made->facility(region);
    facility.lon = lon;
    facility.lat = std::isnan(lon) ? lon : 0;
    return made->service("A", "v");
}

double share(double minutes)
{
    return std::pow(2.0, -minutes / 240);
}

} // namespace

TEST_CASE("a facility lends 2^(-t/240), from its point, else its region's centroid", "[gap]")
{
    MadeRows made = alongTheEquator({"AA", "AA"});
    offer(&made, 1);
    const gap::Lender byCentroid = made.judged(0, "v").lenders.at(0);
    CHECK(byCentroid.minutes == Approx(kDegreeMinutes).epsilon(1e-9));
    CHECK(byCentroid.borrow == Approx(share(kDegreeMinutes)).epsilon(1e-9));
    made.rows.facilities[0].lon = 0.5;
    made.rows.facilities[0].lat = 0;
    const gap::Lender byPoint = made.judged(0, "v").lenders.at(0);
    CHECK(byPoint.minutes == Approx(kDegreeMinutes / 2).epsilon(1e-9));
    CHECK(byPoint.borrow == Approx(share(kDegreeMinutes / 2)).epsilon(1e-9));
}

TEST_CASE("several facilities add up over what is missing, up to 1", "[gap]")
{
    MadeRows made = alongTheEquator({"AA", "AA"});
    made.rows.needs[0].target = 3;
    offer(&made, 1);
    offer(&made, 1);
    CHECK(made.judged(0, "v").bestBorrow() == Approx(2 * share(kDegreeMinutes) / 3).epsilon(1e-9));
    made.rows.needs[0].target = 1;
    CHECK(made.judged(0, "v").bestBorrow() == 1);
    CHECK(made.judged(0, "v").gLeft == 0);
    CHECK(codesOf(made.judged(0, "v").advice) == "borrow");
}

TEST_CASE("what is full, closed to foreigners or far lends nothing or little", "[gap]")
{
    MadeRows made = alongTheEquator({"AA", "BB"});
    auto &service = offer(&made, 1);
    CHECK(made.judged(0, "v").lenders.empty());
    service.openToForeign = TriState::Yes;
    CHECK(made.judged(0, "v").lenders.size() == 1);
    service.used = 85;
    service.capacity = 100;
    CHECK(made.judged(0, "v").lenders.empty());
    service.used = 84;
    CHECK(made.judged(0, "v").lenders.size() == 1);
    service.openToSmes = TriState::Unknown;
    CHECK(made.judged(0, "v").lenders.empty());
    made.rows.regions[1].country = QStringLiteral("AA");
    service.openToSmes = TriState::Yes;
    service.openToForeign = TriState::No;
    CHECK(made.judged(0, "v").lenders.size() == 1);
}

TEST_CASE("without travel a facility lends in full, at an unknown distance nothing", "[gap]")
{
    MadeRows made = alongTheEquator({"AA", "AA"});
    made.rows.regions[1].centroid = QPointF(snapshot::kUnknown, snapshot::kUnknown);
    auto &service = offer(&made, 1);
    CHECK(made.judged(0, "v").lenders.empty());
    for (const char *access : {"remote", "virtual", "mail-in"}) {
        service.accessTypes = {QStringLiteral("physical"), QString::fromLatin1(access)};
        CHECK(made.judged(0, "v").bestBorrow() == 1);
        CHECK(made.judged(0, "v").lenders.at(0).isRemote);
    }
}

TEST_CASE("ties between lenders go to more facilities, then nearer, then code", "[gap]")
{
    MadeRows made = alongTheEquator({"AA", "AA", "AA", "AA"});
    const auto order = [&made] {
        QStringList codes;
        for (const gap::Lender &lender : made.judged(0, "v").lenders) {
            codes.append(made.rows.regions[static_cast<std::size_t>(lender.region)].code);
        }
        return codes.join(QLatin1Char(' ')).toStdString();
    };
    for (int region : {3, 2, 1}) {
        offer(&made, region).accessTypes = {QStringLiteral("virtual")};
    }
    CHECK(order() == "R2 R3 R4");
    offer(&made, 3).accessTypes = {QStringLiteral("virtual")};
    CHECK(order() == "R4 R2 R3");
    for (auto &region : made.rows.regions) {
        region.centroid = QPointF(0, 0);
    }
    std::swap(made.rows.regions[1].code, made.rows.regions[2].code);
    CHECK(order() == "R4 R2 R3");
}

TEST_CASE("reach is the share of located firms, else the centroid, within 90 minutes", "[gap]")
{
    MadeRows made = alongTheEquator({"AA", "BB"});
    const double d0InDegrees = 90 / kDegreeMinutes;
    offer(&made, 0, d0InDegrees - 1e-6);
    offer(&made, 0);
    CHECK(made.judged(0, "v").reach == 1);
    made.rows.facilities[0].lon = d0InDegrees + 1e-6;
    gap::NeedResult far = made.judged(0, "v");
    CHECK(far.reach == 0);
    CHECK(codesOf(far.conditions) == "far");
    CHECK(far.loss == 1);
    CHECK(codesOf(far.advice) == "agree-on-access");

    for (const double lon : {0.1, 0.2, 5.0}) {
        snapshot::FirmRow firm;
        firm.key = 1000 + static_cast<int>(lon * 10);
        firm.lon = lon;
        firm.lat = 0;
        firm.statedRegion = made.rows.regions[0].key;
        made.rows.firms.push_back(firm);
    }
    CHECK(made.judged(0, "v").reach == Approx(2.0 / 3));
}

TEST_CASE(
    "reach is unknown without points, and 1 where an offer that admits needs no travel", "[gap]")
{
    MadeRows made = alongTheEquator({"AA", "BB"});
    offer(&made, 0);
    offer(&made, 0);
    CHECK(std::isnan(made.judged(0, "v").reach));
    auto &abroad = offer(&made, 1);
    abroad.accessTypes = {QStringLiteral("mail-in")};
    CHECK(std::isnan(made.judged(0, "v").reach));
    abroad.openToForeign = TriState::Yes;
    CHECK(made.judged(0, "v").reach == 1);
}

TEST_CASE("two regions that lack the same build together", "[gap]")
{
    MadeRows made = alongTheEquator({"AA", "BB", "CC"});
    made.need(1, "A", "v").bands = {QStringLiteral("4-5")};
    made.need(2, "A", "w");
    made.mapped(1, "A");
    made.mapped(2, "A");
    const gap::NeedResult need = made.judged(0, "v");
    CHECK(codesOf(need.advice) == "build-together");
    CHECK(need.togetherWith == std::vector<int>{1});
    CHECK(codesOf(made.judged(2, "w").advice) == "build");
}

TEST_CASE("demand is set against the largest known; the unknown take the median", "[gap]")
{
    MadeRows made;
    made.region("R1", "AA");
    made.mapped(0, "A");
    made.need(0, "A", "s").demand = 40;
    made.need(0, "A", "t").demand = 10;
    made.need(0, "A", "u").demand = 20;
    made.need(0, "A", "v").weight = 3;
    CHECK(made.judged(0, "s").demandFactor == 1);
    CHECK(made.judged(0, "t").demandFactor == 0.25);
    CHECK(made.judged(0, "v").demandFactor == 0.5);
    CHECK(made.judged(0, "v").g == 1.5);
    QStringList order;
    for (const gap::NeedResult &need : made.report().needs) {
        order.append(need.at.stage);
    }
    CHECK(order
        == QStringList{
            QStringLiteral("v"), QStringLiteral("s"), QStringLiteral("u"), QStringLiteral("t")});
    for (auto &need : made.rows.needs) {
        need.demand = snapshot::kUnknown;
    }
    CHECK(made.judged(0, "t").demandFactor == 1);
}
