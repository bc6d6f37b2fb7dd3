// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/snapshot/random_rows.h"

#include <catch2/catch.hpp>

#include <map>

using namespace trama::snapshot;
using namespace trama::tests;

namespace {

/// What the rows should be: a map edited beside the snapshot.
struct Truth {
    std::map<Key, FacilityRow> facilities;
    std::map<Key, std::vector<ServiceRow>> services; ///< by facility

    Rows rows() const
    {
        Rows all;
        all.regions = threeRegions();
        for (const auto &[key, row] : facilities) {
            all.facilities.push_back(row);
        }
        for (const auto &[key, own] : services) {
            all.services.insert(all.services.end(), own.begin(), own.end());
        }
        std::ranges::sort(all.services, {}, &ServiceRow::key);
        return all;
    }
};

/// Random edits: most touch one facility, some many, some a whole stretch of keys.
class Edits {
public:
    explicit Edits(unsigned seed)
        : m_random(seed)
    {
    }

    /// Changes `truth` and says what a patch needs to know of it.
    std::pair<Rows, std::vector<Key>> next(Truth &truth)
    {
        Rows rows;
        std::vector<Key> touched;
        const int kind = m_random.below(100);
        const Key from = m_random.below(20'000);
        const int count = kind < 90 ? 1 : kind < 98 ? m_random.below(30) : m_random.below(3000);
        for (Key key = from; key < from + count; ++key) {
            touched.push_back(key);
            truth.facilities.erase(key);
            truth.services.erase(key);
            if (m_random.below(3) != 0) {
                put(key, truth, rows);
            }
        }
        return {rows, touched};
    }

private:
    void put(Key key, Truth &truth, Rows &rows)
    {
        truth.facilities[key] = m_random.facility(key);
        rows.facilities.push_back(truth.facilities[key]);
        for (int i = m_random.below(4); i > 0; --i) {
            rows.services.push_back(m_random.service(++m_lastService, key));
            truth.services[key].push_back(rows.services.back());
        }
    }

    RandomRows m_random;
    Key m_lastService = 0;
};

void checkSame(const Rows &a, const Rows &b)
{
    REQUIRE(a.facilities.size() == b.facilities.size());
    for (std::size_t i = 0; i < a.facilities.size(); ++i) {
        if (said(a.facilities[i]) != said(b.facilities[i])) {
            FAIL("facility " << a.facilities[i].key << " differs from " << b.facilities[i].key);
        }
    }
    REQUIRE(a.services.size() == b.services.size());
    for (std::size_t i = 0; i < a.services.size(); ++i) {
        if (said(a.services[i]) != said(b.services[i])) {
            FAIL("service " << a.services[i].key << " differs from " << b.services[i].key);
        }
    }
}

std::vector<qint32> regions(const Snapshot &snapshot)
{
    std::vector<qint32> all;
    for (const auto &chunk : snapshot.chunks()) {
        all.insert(all.end(), chunk->region.begin(), chunk->region.end());
    }
    return all;
}

} // namespace

TEST_CASE("After 2,000 random edits a patched snapshot equals one built anew", "[snapshot]")
{
    Truth truth;
    Edits edits(20);
    Snapshot snapshot = Snapshot::build(truth.rows(), stripes());
    std::size_t most = 0;
    for (int i = 1; i <= 2000; ++i) {
        const auto [rows, touched] = edits.next(truth);
        snapshot = snapshot.patched(rows, touched, stripes());
        REQUIRE(snapshot.facilityCount() == truth.facilities.size());
        most = std::max(most, snapshot.chunks().size());
        for (const auto &chunk : snapshot.chunks()) {
            REQUIRE(chunk->size() > 0);
            REQUIRE(chunk->size() <= kChunkRows);
        }
        if (i % 100 == 0) {
            const Rows wanted = truth.rows();
            checkSame(snapshot.rows(), wanted);
            CHECK(regions(snapshot) == regions(Snapshot::build(wanted, stripes())));
        }
    }
    CHECK(most >= 3); // else the test never split a chunk
}
