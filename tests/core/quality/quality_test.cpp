// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/quality.h"

#include "core/overview/summary.h"
#include "core/snapshot/load.h"
#include "core/storage/writer.h"
#include "tests/core/storage/fixture.h"

#include <catch2/catch.hpp>

using namespace trama;
using namespace trama::tests;
using snapshot::Lacking;
using storage::Key;
using storage::Writer;

namespace {

const QDate kAsOf(2026, 3, 1);

Key insert(Writer &writer, const char *name,
    std::initializer_list<std::pair<const char *, QVariant>> fields)
{
    storage::Values values;
    for (const auto &[field, value] : fields) {
        values.insert(QString::fromLatin1(field), value);
    }
    const auto key = writer.insert(*domain::findEntity(name), values);
    REQUIRE(key.has_value());
    return *key;
}

struct Keys {
    Key whole = 0;
    Key bare = 0;
    Key old = 0;
    Key mapping = 0;
};

/// Three facilities: one that states all ten things, one nothing but its name, one with a region of
/// an older code version.
Keys fill(storage::Project &project)
{
    Keys keys;
    const auto done = project.edit(named(), [&](Writer &writer) -> Result<void> {
        const auto text = [](const char *utf8) { return QVariant(QString::fromUtf8(utf8)); };
        const Key region = insert(writer, "region",
            {{"code", text("NL11")}, {"version", text("NUTS 2021")}, {"name", text("Groningen")}});
        const Key older
            = insert(writer, "region", {{"code", text("PT16")}, {"version", text("NUTS 2016")}});
        const Key source = insert(writer, "source", {{"name", text("Survey")}});
        keys.whole = insert(writer, "infrastructure",
            {{"name", text("Whole")}, {"type", text("TI-PL")}, {"status", text("operational")},
                {"region", region}, {"sectors", text("AGRO")}, {"source", source},
                {"open_to_smes", text("yes")}, {"tier", text("public")},
                {"checked", text("2026-01-01")}});
        insert(writer, "service",
            {{"infrastructure", keys.whole}, {"type", text("S-TEST")}, {"stages", text("x/y")},
                {"trl_min", 4}, {"capacity", 10.0}, {"used", 5.0}});
        keys.bare = insert(writer, "infrastructure", {{"name", text("Bare")}});
        keys.old = insert(writer, "infrastructure", {{"name", text("Old")}, {"region", older}});
        insert(writer, "indicator", {{"region", older}, {"code", text("gdp")}, {"value", 1.0}});
        insert(writer, "mapping",
            {{"region", region}, {"sector", text("AGRO")}, {"status", text("partial")},
                {"date", text("2024-01-01")}});
        keys.mapping = insert(writer, "mapping",
            {{"region", region}, {"sector", text("AGRO")}, {"status", text("complete")},
                {"date", text("2025-01-01")}});
        insert(writer, "need", {{"region", region}, {"sector", text("BIO")}});
        return {};
    });
    REQUIRE(done.has_value());
    return keys;
}

} // namespace

TEST_CASE("quality counts what records lack, and every count has its rows", "[quality]")
{
    ProjectFile file;
    const Keys keys = fill(file.project());
    geo::RegionChoice choice;
    choice.codes = {QStringLiteral("NL11")};
    const auto regions = geo::resolveRegions(file.project(), choice);
    REQUIRE(regions.has_value());
    REQUIRE(regions->version == QStringLiteral("NUTS 2021"));
    const auto snapshot = snapshot::load(file.project(), *regions);
    REQUIRE(snapshot.has_value());
    const auto report = quality::report(file.project(), *snapshot, *regions, kAsOf);
    REQUIRE(report.has_value());
    CHECK(report->facilities == 3);
    const auto lacking = [&](Lacking what) { return report->lacking[std::size_t(what)]; };
    CHECK(lacking(Lacking::Place) == 3); // none has a point
    CHECK(lacking(Lacking::Region) == 2); // the whole one states its region
    CHECK(lacking(Lacking::Type) == 2);
    CHECK(lacking(Lacking::Stage) == 2);
    CHECK(lacking(Lacking::UseFigures) == 2);
    CHECK(lacking(Lacking::RecentCheck) == 2);
    CHECK(report->stating[10] == QSet<Key>{keys.whole});
    CHECK(report->stating[0] == QSet<Key>{keys.bare, keys.old});
    CHECK(report->tiers.value(QStringLiteral("public")) == 1);
    CHECK(report->tiers.value(QStringLiteral("partner")) == 2); // what is not stated is that
    CHECK(report->oldCodes == QSet<Key>{keys.old});
    CHECK(report->oldIndicators.size() == 1);
    CHECK(report->indicators >= 1);
    REQUIRE(report->sectors == QStringList{QStringLiteral("AGRO"), QStringLiteral("BIO")});
    REQUIRE(report->mapping.size() == 1);
    CHECK(report->mapping[0][0].key == keys.mapping); // the newest counts
    CHECK(report->mapping[0][0].status == snapshot::MappingStatus::Complete);
    CHECK(report->mapping[0][1].key == 0);
    CHECK(report->mapping[0][1].status == snapshot::MappingStatus::NotStarted);
}
