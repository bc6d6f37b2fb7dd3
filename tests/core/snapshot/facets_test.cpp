// SPDX-License-Identifier: GPL-3.0-or-later
// The reference of a facet's count is the filter itself, set to that value alone and asked anew.
#include "core/snapshot/facets.h"

#include "tests/core/snapshot/random_rows.h"

#include <catch2/catch.hpp>

using namespace trama::snapshot;
using namespace trama::tests;

namespace {

const QDate kAsOf(2026, 3, 1);

int passing(const Snapshot &snapshot, const Filter &filter)
{
    return int(matching(snapshot, filter, kAsOf).size());
}

Snapshot randomSnapshot(unsigned seed)
{
    RandomRows random(seed);
    Rows rows;
    rows.regions = threeRegions();
    for (Key key = 1; key <= 300; ++key) {
        rows.facilities.push_back(random.facility(key));
        for (int i = random.below(4); i > 0; --i) {
            rows.services.push_back(random.service(key * 10 + i, key));
        }
    }
    return Snapshot::build(rows, stripes());
}

QString anyOf(const QHash<QString, int> &values, int at)
{
    QStringList keys = values.keys();
    keys.sort();
    return keys[at % keys.size()];
}

/// A filter with some parts set to values that the data has.
Filter randomFilter(const Snapshot &snapshot, unsigned seed)
{
    RandomRows random(seed);
    const Facets all = facetsOf(snapshot, {}, kAsOf);
    Filter filter;
    if (random.below(2) == 0) {
        filter.regions = {random.below(3), kUnplaced};
    }
    if (random.below(2) == 0) {
        filter.types = {anyOf(all.types, random.below(20)), anyOf(all.types, random.below(20))};
    }
    if (random.below(2) == 0) {
        filter.sectors = {anyOf(all.sectors, random.below(20))};
    }
    if (random.below(3) == 0) {
        filter.services = {anyOf(all.services, random.below(20))};
    }
    if (random.below(3) == 0) {
        filter.openToSmes = TriState::Yes;
    }
    if (random.below(3) == 0) {
        filter.statuses = {anyOf(all.statuses, random.below(20))};
    }
    if (random.below(3) == 0) {
        filter.tiers = {anyOf(all.tiers, random.below(20))};
    }
    if (random.below(3) == 0) {
        filter.lacking = Lacking(1 + random.below(kLackingCount - 1));
    }
    if (random.below(4) == 0) {
        filter.trlFrom = 4;
        filter.trlTo = 6;
    }
    return filter;
}

void checkCodes(const Snapshot &snapshot, const Filter &filter, const QHash<QString, int> &counts,
    QStringList Filter::*part)
{
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        Filter alone = filter;
        alone.*part = QStringList{it.key()};
        INFO(it.key().toStdString());
        CHECK(it.value() == passing(snapshot, alone));
    }
}

} // namespace

TEST_CASE("a facet's counts are what its values would let through", "[filter]")
{
    for (unsigned seed = 1; seed <= 25; ++seed) {
        const Snapshot snapshot = randomSnapshot(seed);
        const Filter filter = randomFilter(snapshot, seed + 100);
        const Facets facets = facetsOf(snapshot, filter, kAsOf);
        INFO("seed " << seed);
        CHECK(facets.passing == passing(snapshot, filter));
        checkCodes(snapshot, filter, facets.types, &Filter::types);
        checkCodes(snapshot, filter, facets.sectors, &Filter::sectors);
        checkCodes(snapshot, filter, facets.services, &Filter::services);
        checkCodes(snapshot, filter, facets.statuses, &Filter::statuses);
        checkCodes(snapshot, filter, facets.tiers, &Filter::tiers);
        for (int region = -1; region < 3; ++region) {
            Filter alone = filter;
            alone.regions = {region};
            CHECK(facets.regions[std::size_t(region < 0 ? 3 : region)] == passing(snapshot, alone));
        }
        for (int what = 1; what < kLackingCount; ++what) {
            Filter alone = filter;
            alone.lacking = Lacking(what);
            CHECK(facets.lacking[std::size_t(what)] == passing(snapshot, alone));
        }
        Filter open = filter;
        open.openToSmes = TriState::Yes;
        CHECK(facets.openToSmes == passing(snapshot, open));
        open.openToSmes = TriState::No;
        CHECK(facets.closedToSmes == passing(snapshot, open));
    }
}

TEST_CASE("readiness levels and dates filter by what services and checks say", "[filter]")
{
    Rows rows;
    for (const Key key : {1, 2, 3, 4}) {
        FacilityRow row;
        row.key = key;
        row.name = QStringLiteral("F%1").arg(key);
        row.checked = key == 4 ? QDate() : QDate(2025, 1, int(key));
        rows.facilities.push_back(row);
    }
    const auto addService = [&](Key key, Key of, int low, int high) {
        ServiceRow service;
        service.key = key;
        service.facility = of;
        service.trlMin = low;
        service.trlMax = high;
        rows.services.push_back(service);
    };
    addService(11, 1, 2, 4);
    addService(12, 2, 7, 9);
    addService(13, 3, 0, 5); // only the upper end is stated
    addService(14, 4, 0, 0); // nothing is
    const Snapshot snapshot = Snapshot::build(rows);
    const auto count = [&](int from, int to) {
        Filter filter;
        filter.trlFrom = from;
        filter.trlTo = to;
        return passing(snapshot, filter);
    };
    CHECK(count(4, 6) == 2); // 2-4 reaches 4, and 5
    CHECK(count(5, 0) == 2); // 7-9, and 5
    CHECK(count(0, 3) == 1);
    CHECK(count(1, 9) == 3);
    Filter since;
    since.checkedSince = QDate(2025, 1, 2);
    CHECK(passing(snapshot, since) == 2);
}
