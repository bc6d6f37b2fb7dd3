// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gap/cube.h"
#include "tests/core/snapshot/random_rows.h"

#include <catch2/catch.hpp>

#include <map>
#include <set>
#include <tuple>

using namespace trama::gap;
using namespace trama::snapshot;
using namespace trama::tests;

namespace {

FacilityRow facility(Key key, Key region, LifeCycle status = LifeCycle::Operational)
{
    FacilityRow row;
    row.key = key;
    row.statedRegion = region;
    row.status = status;
    return row;
}

ServiceRow service(
    Key facility, const QStringList &sectors, const QStringList &stages, TriState openToSmes)
{
    static Key s_last = 0;
    ServiceRow row;
    row.key = ++s_last;
    row.facility = facility;
    row.sectors = sectors;
    row.stages = stages;
    row.openToSmes = openToSmes;
    return row;
}

const QStringList kA{QStringLiteral("A")};
const QStringList kB{QStringLiteral("B")};
const QStringList kAB{QStringLiteral("A"), QStringLiteral("B")};
const QStringList kLab{QStringLiteral("lab")};
const QStringList kPilot{QStringLiteral("pilot")};

/// W8 of the methods, the supply side: F1 and F2 in region 1, F3 and F4 in region 2.
Rows w8()
{
    Rows rows;
    rows.regions = threeRegions();
    rows.facilities
        = {facility(1, 1), facility(2, 1), facility(3, 2), facility(4, 2, LifeCycle::Planned)};
    rows.services
        = {service(1, kA, {QStringLiteral("lab"), QStringLiteral("pilot")}, TriState::Yes),
            service(2, kA, kPilot, TriState::No), service(3, kAB, kLab, TriState::Yes),
            service(4, kB, kPilot, TriState::Yes)};
    rows.services[0].trlMin = 3;
    rows.services[0].trlMax = 6;
    return rows;
}

} // namespace

TEST_CASE("The cube counts the supply of the worked example W8", "[cube]")
{
    const DenseCube cube = denseCube(Snapshot::build(w8()), {}, false);
    REQUIRE(cube.sectors == kAB);
    REQUIRE(cube.stages == QStringList({QStringLiteral("lab"), QStringLiteral("pilot")}));
    REQUIRE(cube.regions == 3);
    CHECK(cube.n[cube.at(0, 0, 0)] == 1); // F1
    CHECK(cube.n[cube.at(0, 0, 1)] == 2); // F1, F2
    CHECK(cube.nOpen[cube.at(0, 0, 1)] == 1); // F2 says no
    CHECK(cube.n[cube.at(1, 0, 0)] == 1); // F3
    CHECK(cube.n[cube.at(1, 1, 0)] == 1);
    CHECK(cube.n[cube.at(1, 1, 1)] == 0); // F4 is planned
    CHECK(cube.total() == 5);
}

TEST_CASE(
    "With a TRL axis a facility stands at each level it states, and nowhere without one", "[cube]")
{
    const DenseCube cube = denseCube(Snapshot::build(w8()), {}, true);
    REQUIRE(cube.trl == 9);
    for (int level = 0; level < 9; ++level) {
        CHECK(cube.n[cube.at(0, 0, 0, level)] == (level >= 2 && level <= 5 ? 1 : 0));
        CHECK(cube.n[cube.at(1, 0, 0, level)] == 0);
    }
    CHECK(cube.total() == 8); // F1: two stages at four levels
}

TEST_CASE(
    "A facility with several services counts once in a cell, open where one of them is", "[cube]")
{
    Rows rows;
    rows.regions = threeRegions();
    rows.facilities = {facility(1, 1, LifeCycle::Upgrading), facility(2, 0)};
    rows.services = {service(1, kA, kLab, TriState::No), service(1, kAB, kLab, TriState::Yes),
        service(1, kA, kLab, TriState::No), service(2, kA, kLab, TriState::Yes)};
    const DenseCube cube = denseCube(Snapshot::build(rows), {}, false);
    CHECK(cube.n[cube.at(0, 0, 0)] == 1);
    CHECK(cube.nOpen[cube.at(0, 0, 0)] == 1);
    CHECK(cube.total() == 2); // facility 2 is in no region
}

TEST_CASE("Access not stated for a service is that of its facility", "[cube]")
{
    Rows rows;
    rows.regions = threeRegions();
    rows.facilities = {facility(1, 1), facility(2, 1), facility(3, 1)};
    rows.facilities[0].openToSmes = TriState::Yes;
    rows.facilities[1].openToSmes = TriState::Yes;
    rows.facilities[1].users = {QStringLiteral("sme"), QStringLiteral("university")};
    rows.services = {service(1, kA, kLab, TriState::Unknown), service(2, kA, kLab, TriState::No),
        service(3, kA, kLab, TriState::Unknown)};
    rows.services[2].users = {QStringLiteral("university")};
    const Snapshot snapshot = Snapshot::build(rows);
    CHECK(denseCube(snapshot, {}, false).nOpen[0] == 1); // facility 1
    GapSettings settings;
    settings.users = QStringLiteral("university");
    CHECK(denseCube(snapshot, settings, false).nOpen[0] == 2); // facilities 2 and 3
    settings.users = QStringLiteral("student");
    CHECK(denseCube(snapshot, settings, false).nOpen[0] == 0);
}

TEST_CASE("An empty snapshot gives an empty cube", "[cube]")
{
    CHECK(denseCube(Snapshot(), {}, true).total() == 0);
}

TEST_CASE("The cube of random rows equals a count by sets", "[cube]")
{
    RandomRows random(5);
    Rows rows;
    rows.regions = threeRegions();
    Key lastService = 0;
    for (Key key = 1; key <= 3000; ++key) {
        rows.facilities.push_back(random.facility(key));
        for (int i = random.below(4); i > 0; --i) {
            rows.services.push_back(random.service(++lastService, key));
        }
    }
    const DenseCube cube
        = denseCube(Snapshot::build(rows), {}, true); // without points: regions as stated

    using Cell = std::tuple<Key, QString, QString, int>;
    std::map<Cell, std::set<Key>> all;
    std::map<Cell, std::set<Key>> open;
    for (const ServiceRow &row : rows.services) {
        const FacilityRow &of = rows.facilities[static_cast<std::size_t>(row.facility - 1)];
        const bool isLive = of.status == LifeCycle::Operational || of.status == LifeCycle::Upgrading
            || of.status
                == LifeCycle::Unknown; // a list that states no status speaks of what stands
        const TriState access
            = row.openToSmes == TriState::Unknown ? of.openToSmes : row.openToSmes;
        const int trlMin = row.trlMin == 0 ? row.trlMax : row.trlMin;
        const int trlMax = row.trlMax == 0 ? row.trlMin : row.trlMax;
        const int from = std::min(trlMin, trlMax);
        const int to = std::max(trlMin, trlMax);
        for (int trl = std::max(1, from);
             isLive && of.statedRegion >= 1 && of.statedRegion <= 3 && trl <= to; ++trl) {
            for (const QString &sector : row.sectors) {
                for (const QString &stage : row.stages) {
                    const Cell cell(of.statedRegion, sector, stage, trl);
                    all[cell].insert(of.key);
                    if (access == TriState::Yes) {
                        open[cell].insert(of.key);
                    }
                }
            }
        }
    }
    qint64 sum = 0;
    qint64 wrong = 0;
    for (const auto &[cell, facilities] : all) {
        const auto &[region, sector, stage, trl] = cell;
        const std::size_t at
            = cube.at(static_cast<int>(region - 1), static_cast<int>(cube.sectors.indexOf(sector)),
                static_cast<int>(cube.stages.indexOf(stage)), trl - 1);
        sum += static_cast<qint64>(facilities.size());
        wrong += cube.n[at] != static_cast<int>(facilities.size());
        wrong += cube.nOpen[at] != static_cast<int>(open[cell].size());
    }
    CHECK(sum > 1000);
    CHECK(wrong == 0);
    CHECK(cube.total() == sum);
}
