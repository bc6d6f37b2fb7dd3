// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/snapshot/random_rows.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace trama::snapshot;
using namespace trama::tests;

namespace {

Rows facilities(Key first, Key count)
{
    Rows rows;
    rows.regions = threeRegions();
    for (Key key = first; key < first + count; ++key) {
        FacilityRow row;
        row.key = key;
        row.name = QString::number(key);
        rows.facilities.push_back(row);
    }
    return rows;
}

/// Chunks of `a` that are not chunks of `b`.
int madeAnew(const Snapshot &a, const Snapshot &b)
{
    return static_cast<int>(std::ranges::count_if(a.chunks(), [&](const auto &chunk) {
        return std::ranges::find(b.chunks(), chunk) == b.chunks().end();
    }));
}

qint32 regionOf(FacilityRow row)
{
    Rows rows;
    rows.regions = threeRegions();
    row.key = 9;
    rows.facilities = {row};
    return Snapshot::build(rows, stripes()).chunks().front()->region.front();
}

} // namespace

TEST_CASE("An empty snapshot has nothing and finds nothing", "[snapshot]")
{
    const Snapshot empty;
    CHECK(empty.facilityCount() == 0);
    CHECK(empty.regions().empty());
    CHECK(empty.tables().needs.empty());
    CHECK(empty.find(1).chunk == -1);
    CHECK(Snapshot::build({}).rows().facilities.empty());
}

TEST_CASE("A snapshot gives its rows back in order of key", "[snapshot]")
{
    RandomRows random(1);
    Rows rows;
    rows.regions = threeRegions();
    for (const Key key : {30, 10, 20}) {
        rows.facilities.push_back(random.facility(key));
        rows.services.push_back(random.service(100 - key, key));
        rows.services.push_back(random.service(200 - key, key));
    }
    const Rows back = Snapshot::build(rows).rows();
    REQUIRE(back.facilities.size() == 3);
    CHECK(said(back.facilities[0]) == said(rows.facilities[1]));
    CHECK(said(back.facilities[1]) == said(rows.facilities[2]));
    CHECK(said(back.facilities[2]) == said(rows.facilities[0]));
    REQUIRE(back.services.size() == 6);
    CHECK(said(back.services[0]) == said(rows.services[0])); // key 70
    CHECK(said(back.services[5]) == said(rows.services[3])); // key 190
    CHECK(back.regions[2].code == QStringLiteral("BB1"));
}

TEST_CASE("A facility is found by its key", "[snapshot]")
{
    const Snapshot snapshot = Snapshot::build(facilities(10, 9000));
    REQUIRE(snapshot.chunks().size() == 3);
    for (const Key key : {10, 4000, 9009}) {
        const Snapshot::Position at = snapshot.find(key);
        REQUIRE(at.chunk >= 0);
        CHECK(snapshot.chunks()[static_cast<std::size_t>(at.chunk)]->name(at.row)
            == QString::number(key));
    }
    CHECK(snapshot.find(9).chunk == -1);
    CHECK(snapshot.find(9010).chunk == -1);
}

TEST_CASE("An exact point decides the region, a rough one only where none is stated", "[snapshot]")
{
    FacilityRow row;
    row.lon = 1.5; // in AA2
    row.lat = 0.5;
    row.statedRegion = 3; // BB1
    for (const Precision precision : {Precision::Exact, Precision::Address, Precision::Unknown}) {
        row.precision = precision;
        CHECK(regionOf(row) == 1);
    }
    for (const Precision precision : {Precision::Municipality, Precision::Approximate}) {
        row.precision = precision;
        CHECK(regionOf(row) == 2);
        row.statedRegion = 0;
        CHECK(regionOf(row) == 1);
        row.statedRegion = 3;
    }
}

TEST_CASE(
    "A point outside the set leaves the stated region, and neither leaves a facility unplaced",
    "[snapshot]")
{
    FacilityRow row;
    CHECK(regionOf(row) == kUnplaced);
    row.statedRegion = 2;
    CHECK(regionOf(row) == 1);
    row.lon = 3.5;
    row.lat = 0.5;
    CHECK(regionOf(row) == 1);
    row.statedRegion = 77;
    CHECK(regionOf(row) == kUnplaced);
}

TEST_CASE("A patch makes anew only the chunks its keys live in", "[snapshot]")
{
    const Snapshot before = Snapshot::build(facilities(1, 40'000));
    Rows changed = facilities(20'000, 1);
    changed.facilities.front().name = QStringLiteral("another");
    const Snapshot after = before.patched(changed, {20'000});
    CHECK(after.chunks().size() == before.chunks().size());
    CHECK(madeAnew(after, before) == 1);
    CHECK(&after.dictionary() == &before.dictionary());
    CHECK(&after.regions() == &before.regions());
    const Snapshot::Position at = after.find(20'000);
    CHECK(after.chunks()[static_cast<std::size_t>(at.chunk)]->name(at.row)
        == QStringLiteral("another"));
    CHECK(before.chunks()[static_cast<std::size_t>(at.chunk)]->name(at.row)
        == QStringLiteral("20000"));
}

TEST_CASE("A new word copies the dictionary and leaves the old codes as they are", "[snapshot]")
{
    Rows rows = facilities(1, 10);
    rows.facilities.front().type = QStringLiteral("old");
    const Snapshot before = Snapshot::build(rows);
    Rows changed = facilities(5, 1);
    changed.facilities.front().type = QStringLiteral("new");
    const Snapshot after = before.patched(changed, {5});
    CHECK(before.dictionary().find(QStringLiteral("new")) == 0);
    CHECK(after.dictionary().find(QStringLiteral("new")) != 0);
    CHECK(after.dictionary().find(QStringLiteral("old"))
        == before.dictionary().find(QStringLiteral("old")));
}

TEST_CASE("A chunk that grows too long is split, an emptied one dropped, small neighbours joined",
    "[snapshot]")
{
    const Snapshot base = Snapshot::build(facilities(1, 4096));
    REQUIRE(base.chunks().size() == 1);
    const Snapshot longer = base.patched(facilities(5000, 5000), {});
    REQUIRE(longer.chunks().size() == 3);
    CHECK(longer.facilityCount() == 9096);

    std::vector<Key> gone;
    for (const Key key : longer.chunks()[1]->key) {
        gone.push_back(key);
    }
    const Snapshot dropped = longer.patched({}, gone);
    CHECK(dropped.chunks().size() == 2);
    CHECK(madeAnew(dropped, longer) == 0);

    gone.assign(dropped.chunks()[0]->key.begin() + 10, dropped.chunks()[0]->key.end());
    gone.insert(gone.end(), dropped.chunks()[1]->key.begin() + 10, dropped.chunks()[1]->key.end());
    const Snapshot joined = dropped.patched({}, gone);
    REQUIRE(joined.chunks().size() == 1);
    CHECK(joined.chunks().front()->size() == 20);
    const std::vector<Key> rest = joined.chunks().front()->key;
    CHECK(joined.patched({}, rest).chunks().empty());
}

TEST_CASE(
    "Other tables and other regions leave the facilities shared or only placed anew", "[snapshot]")
{
    Rows rows = facilities(1, 3);
    rows.facilities[0].statedRegion = 3;
    const Snapshot before = Snapshot::build(rows);
    Rows tables;
    FirmRow firm;
    firm.lon = 2.5;
    firm.lat = 0.5;
    tables.firms = {firm};
    NeedRow need;
    need.region = 2;
    tables.needs = {need};
    const Snapshot with = before.withTables(tables, stripes());
    CHECK(madeAnew(with, before) == 0);
    CHECK(with.tables().firmRegion == std::vector<qint32>{2});
    CHECK(with.tables().needRegion == std::vector<qint32>{1});
    CHECK(before.tables().firms.empty());

    Placing placing;
    placing.ofKey = [](Key region) { return region == 3 ? 0 : kUnplaced; };
    const Snapshot other = with.withRegions({threeRegions()[1]}, placing);
    CHECK(other.regions().size() == 1);
    CHECK(other.chunks().front()->region == std::vector<qint32>{0, kUnplaced, kUnplaced});
    CHECK(other.tables().firmRegion == std::vector<qint32>{kUnplaced});
    CHECK(with.chunks().front()->region.front() == 2);
}
