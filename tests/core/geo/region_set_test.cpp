// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/basemap.h"
#include "core/geo/project_regions.h"
#include "core/geo/region_set.h"
#include "core/storage/project.h"
#include "tests/core/geo/user_folders.h"

#include <catch2/catch.hpp>

using namespace trama;
using namespace trama::geo;

namespace {

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

struct Fixture {
    tests::UserFolders folders;
    std::unique_ptr<storage::Project> project;

    Fixture()
    {
        auto made = storage::Project::create(folders.path(s("p.gpkg")));
        REQUIRE(made);
        project = std::move(*made);
    }

    void edit(const std::function<Result<void>(storage::Writer &)> &work)
    {
        const auto step = project->edit({s("step.test"), {}}, work);
        if (!step) {
            FAIL(step.error().arguments.join(s(" ")).toStdString());
        }
    }

    /// A set of the project, in the order given.
    void addSet(const char *name, const std::vector<storage::Key> &members, bool isDefault)
    {
        edit([&](storage::Writer &writer) -> Result<void> {
            const auto set = writer.insert(*domain::findEntity(s("region_set")),
                {{s("name"), s(name)}, {s("is_default"), isDefault ? s("yes") : QString()}});
            REQUIRE(set);
            qint64 position = 0;
            for (const storage::Key member : members) {
                REQUIRE(writer.insert(*domain::findEntity(s("region_set_member")),
                    {{s("region_set"), *set}, {s("region"), member}, {s("position"), position++}}));
            }
            return {};
        });
    }

    QVector<storage::Key> ensure(const QStringList &codes, const QString &version = {})
    {
        QVector<storage::Key> keys;
        edit([&](storage::Writer &writer) -> Result<void> {
            for (const QString &code : codes) {
                const Result<storage::Key> key = ensureRegion(writer, code, version);
                REQUIRE(key);
                keys.append(*key);
            }
            return {};
        });
        return keys;
    }
};

QStringList codesOf(const RegionSet &set)
{
    QStringList codes;
    for (const snapshot::RegionRow &region : set.regions) {
        codes.append(region.code);
    }
    return codes;
}

} // namespace

TEST_CASE("a project without regions is about the built-in countries", "[geo]")
{
    const Fixture f;
    const Result<RegionSet> set = resolveRegions(*f.project);
    REQUIRE(set);
    CHECK(set->regions.size() == 74);
    CHECK(set->notes == QStringList{s("regions.built-in-countries")});
    const int index = set->locate(-8.4292, 40.2056);
    REQUIRE(index >= 0);
    CHECK(set->regions[static_cast<std::size_t>(index)].code == QLatin1String("PT"));
}

TEST_CASE("of the built-in countries those that hold a facility are taken", "[geo]")
{
    Fixture f;
    f.edit([&](storage::Writer &writer) -> Result<void> {
        for (const storage::Point point :
            {storage::Point{-8.4292, 40.2056}, storage::Point{6.4792, 53.2736},
                storage::Point{-30, 45}}) { // Coimbra, Groningen, the ocean
            REQUIRE(writer.insert(
                *domain::findEntity(s("infrastructure")), {{s("name"), s("Lab")}}, point));
        }
        return {};
    });
    const Result<RegionSet> set = resolveRegions(*f.project);
    REQUIRE(set);
    CHECK(codesOf(*set) == QStringList{s("NL"), s("PT")});
    CHECK(set->locate(-8.4292, 40.2056) == 1);
    CHECK(set->locate(-30, 45) == -1);
    CHECK(set->credits.isEmpty());
}

TEST_CASE("the sample regions, levels mixed, are a set in its own order", "[geo]")
{
    Fixture f;
    QVector<storage::Key> keys;
    f.edit([&](storage::Writer &writer) {
        return addRegions(writer, sampleRegions()).map([&](const QVector<storage::Key> &added) {
            keys = added;
        });
    });
    REQUIRE(keys.size() == 7);
    CHECK(keys[5] == storage::hashedKey(s("region"), s("NUTS 2021"), s("NL11")));
    f.addSet("TraCS3", {keys[5], keys[0], keys[3], keys[4]}, true);
    const Result<RegionSet> set = resolveRegions(*f.project);
    REQUIRE(set);
    CHECK(set->name == QLatin1String("TraCS3"));
    CHECK(codesOf(*set) == QStringList{s("NL11"), s("BE25"), s("FI197"), s("LT0")});
    CHECK(set->regions[2].level == 3);
    CHECK(set->regions[3].level == 1);
    CHECK(set->regions[0].centroid.x() == Approx(6.735164).epsilon(1e-6));
    CHECK(set->locate(6.4792, 53.2736) == 0);
    CHECK(set->locate(26.0591, 46.7025) == -1); // RO21 is not of this set
    CHECK(set->notes.isEmpty());
    CHECK(areaKm2(*set->outlines[0]) == Approx(2389.374).epsilon(1e-6));

    const Result<RegionSet> named = resolveRegions(*f.project, {s("TraCS3"), {}, -1, {}});
    REQUIRE(named);
    CHECK(codesOf(*named) == codesOf(*set));
    const Result<RegionSet> unknown = resolveRegions(*f.project, {s("other"), {}, -1, {}});
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == ErrorCode::UnknownName);
}

TEST_CASE(
    "keys of regions below those of the set lead to them, keys above or beside do not", "[geo]")
{
    Fixture f;
    const auto keys = f.ensure({s("FI"), s("FI19"), s("FI197"), s("NL11"), s("NL112")});
    const auto other = f.ensure({s("FI197")}, s("2024"));
    const Result<RegionSet> set = resolveRegions(*f.project, {{}, {s("NL11"), s("FI19")}, -1, {}});
    REQUIRE(set);
    CHECK(codesOf(*set) == QStringList{s("FI19"), s("NL11")});
    CHECK_FALSE(set->indexOfKey.contains(keys[0]));
    CHECK(set->indexOfKey.value(keys[1], -1) == 0);
    CHECK(set->indexOfKey.value(keys[2], -1) == 0);
    CHECK(set->indexOfKey.value(keys[3], -1) == 1);
    CHECK(set->indexOfKey.value(keys[4], -1) == 1);
    CHECK_FALSE(set->indexOfKey.contains(other[0]));
}

TEST_CASE("regions that lie in one another are refused", "[geo]")
{
    const Fixture f;
    const Result<RegionSet> set = resolveRegions(*f.project, {{}, {s("FI197"), s("FI")}, -1, {}});
    REQUIRE_FALSE(set);
    CHECK(set.error().code == ErrorCode::BadSetting);
}

TEST_CASE("a code that is nowhere is named", "[geo]")
{
    const Fixture f;
    const Result<RegionSet> set = resolveRegions(*f.project, {{}, {s("NL11"), s("ZZ99")}, -1, {}});
    REQUIRE_FALSE(set);
    CHECK(set.error().code == ErrorCode::UnknownRegion);
    CHECK(set.error().arguments == QStringList{s("ZZ99")});
}

TEST_CASE("codes may be of no project and no NUTS", "[geo]")
{
    Fixture f;
    f.ensure({s("PT-valley")}, s("Own 1"));
    const Result<RegionSet> own = resolveRegions(*f.project, {{}, {s("PT-valley")}, -1, {}});
    REQUIRE(own);
    CHECK(own->regions[0].country == QLatin1String("PT"));
    CHECK(own->regions[0].level == -1);
    CHECK(own->outlines[0] == nullptr);
    CHECK(own->notes == QStringList{s("regions.no-outline")});
    const Result<RegionSet> maps = resolveRegions(*f.project, {{}, {s("NL11"), s("PT")}, -1, {}});
    REQUIRE(maps);
    CHECK(maps->version == QLatin1String("NUTS 2021"));
    CHECK(maps->regions[0].key == storage::hashedKey(s("region"), s("NUTS 2021"), s("NL11")));
}

TEST_CASE("without a default set the regions without parts are taken", "[geo]")
{
    Fixture f;
    f.ensure({s("FI"), s("FI19"), s("FI197"), s("NL")});
    const Result<RegionSet> set = resolveRegions(*f.project);
    REQUIRE(set);
    CHECK(codesOf(*set) == QStringList{s("FI197"), s("NL")});
}

TEST_CASE("a level without a layer is said in words", "[geo]")
{
    Fixture f;
    const Result<RegionSet> none = resolveRegions(*f.project, {{}, {}, 2, s("2021")});
    REQUIRE_FALSE(none);
    CHECK(none.error().code == ErrorCode::UnknownRegion);
    f.ensure({s("NL11")});
    const Result<RegionSet> some = resolveRegions(*f.project, {{}, {}, 2, s("2021")});
    REQUIRE(some);
    CHECK(codesOf(*some) == QStringList{s("NL11")});
    CHECK(some->notes == QStringList{s("regions.no-layer")});
    const Result<RegionSet> zero = resolveRegions(*f.project, {{}, {}, 0, s("2024")});
    REQUIRE(zero);
    CHECK(zero->regions.size() == 74);
    CHECK(zero->version == QLatin1String("NUTS 2024"));
}

TEST_CASE("a region is made once, with the name and outline that are known", "[geo]")
{
    Fixture f;
    const auto first = f.ensure({s("NL11"), s("XX77")});
    const auto second = f.ensure({s("NL11"), s("XX77")}, s("NUTS 2021"));
    CHECK(first == second);
    CHECK(*f.project->count(*domain::findEntity(s("region"))) == 2);
    const auto record = f.project->record(*domain::findEntity(s("region")), first[0]);
    REQUIRE(record);
    REQUIRE(record->has_value());
    CHECK((*record)->values.value(s("name")).toString() == QLatin1String("Groningen"));
    CHECK((*record)->values.value(s("parent")).toString() == QLatin1String("NL1"));
    CHECK((*record)->values.value(s("area_km2")).toDouble() == Approx(2389.374).epsilon(1e-6));
    const auto plain = f.project->record(*domain::findEntity(s("region")), first[1]);
    CHECK((*plain)->values.value(s("name")).toString() == QLatin1String("XX77"));
    CHECK((*plain)->values.value(s("outline")).isNull());
}
