// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/facility_names.h"

#include <catch2/catch.hpp>

using namespace trama;
using namespace trama::ui;

namespace {

constexpr std::size_t kMany = 5'000; // more than a chunk holds

/// Facilities of those names with keys 1, 2, …; types T1 and T2 in turn, all in Bremen.
snapshot::Snapshot snapshotOf(const QStringList &names)
{
    snapshot::Rows rows;
    rows.regions.push_back({7, QStringLiteral("DE5"), {}, QStringLiteral("Bremen"), {}, 2, {}});
    for (const QString &name : names) {
        snapshot::FacilityRow row;
        row.key = snapshot::Key(rows.facilities.size()) + 1;
        row.name = name;
        row.type = row.key % 2 == 1 ? QStringLiteral("T1") : QStringLiteral("T2");
        row.statedRegion = 7;
        rows.facilities.push_back(row);
    }
    return snapshot::Snapshot::build(rows);
}

QString termOf(const QString &type)
{
    return type == QLatin1String("T1") ? QStringLiteral("Test bed") : QStringLiteral("Laboratory");
}

std::vector<snapshot::Key> keys(const snapshot::Snapshot &of, const FacilityNames::Found &found)
{
    std::vector<snapshot::Key> keys;
    for (const auto &at : found.best) {
        keys.push_back(of.chunks()[std::size_t(at.chunk)]->key[at.row]);
    }
    return keys;
}

std::vector<snapshot::Key> found(const QStringList &names, const char *typed)
{
    const snapshot::Snapshot snapshot = snapshotOf(names);
    const FacilityNames folded = FacilityNames::of(snapshot, {});
    return keys(snapshot, folded.find(Pattern(QString::fromUtf8(typed)), 40, termOf));
}

using Keys = std::vector<snapshot::Key>;

} // namespace

TEST_CASE("facilities are found by words of their names, beginnings first", "[palette]")
{
    const QStringList names{QStringLiteral("Collaboration house"), QStringLiteral("Wood Lab"),
        QStringLiteral("Lab of Évora"), QStringLiteral("Straße 5"), QStringLiteral("Mill")};
    CHECK(found(names, "lab") == Keys{3, 2, 1});
    CHECK(found(names, "EVORA lab") == Keys{3});
    CHECK(found(names, "strasse") == Keys{4});
    CHECK(found(names, "lab mill").empty());
    CHECK(found(names, "5 mill").empty()); // no name goes over into the next
    CHECK(found(names, "").empty());
}

TEST_CASE("a word more may be the type's or the region's", "[palette]")
{
    const QStringList names{
        QStringLiteral("Wood A"), QStringLiteral("Wood B"), QStringLiteral("C")};
    CHECK(found(names, "wood bed") == Keys{1});
    CHECK(found(names, "laboratory wood") == Keys{2});
    CHECK(found(names, "wood bremen") == Keys{1, 2});
    CHECK(found(names, "bremen").empty()); // that is the region's own entry
    CHECK(found(names, "bremen bed").empty());
}

TEST_CASE("all that match are counted, of several chunks, and the best are given", "[palette]")
{
    QStringList names;
    for (std::size_t i = 0; i < kMany; ++i) {
        names << (i % 10 == 0 ? QStringLiteral("Pilot %1").arg(i) : QStringLiteral("Shop"));
    }
    names << QStringLiteral("Pilot");
    const snapshot::Snapshot snapshot = snapshotOf(names);
    const auto found
        = FacilityNames::of(snapshot, {}).find(Pattern(QStringLiteral("pilot")), 3, termOf);
    CHECK(found.count == int(kMany / 10) + 1);
    CHECK(keys(snapshot, found) == Keys{1, 5001, 11});
}

TEST_CASE("letters in their order are found where words are not", "[palette]")
{
    const snapshot::Snapshot snapshot
        = snapshotOf({QStringLiteral("Mill"), QStringLiteral("Groningen hub")});
    const auto found
        = FacilityNames::of(snapshot, {}).findLoosely(Pattern(QStringLiteral("grnngn")), 9);
    CHECK(keys(snapshot, found) == Keys{2});
}

TEST_CASE("names are of one snapshot and follow a change of it", "[palette]")
{
    const snapshot::Snapshot before = snapshotOf({QStringLiteral("Mill"), QStringLiteral("Hub")});
    const FacilityNames names = FacilityNames::of(before, {});
    CHECK(names.areOf(before));
    snapshot::Rows rows = before.rows();
    rows.facilities = {rows.facilities[1]};
    rows.facilities[0].name = QStringLiteral("Loom");
    const snapshot::Snapshot after = before.patched(rows, {2});
    CHECK_FALSE(names.areOf(after));
    const FacilityNames now = FacilityNames::of(after, names);
    CHECK(now.areOf(after));
    CHECK(keys(after, now.find(Pattern(QStringLiteral("loom")), 9, termOf)) == Keys{2});
    CHECK(now.find(Pattern(QStringLiteral("hub")), 9, termOf).count == 0);
}
