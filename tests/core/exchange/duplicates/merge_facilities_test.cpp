// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/duplicates/merge_facilities.h"
#include "core/exchange/duplicates/project_duplicates.h"
#include "core/exchange/import.h"
#include "tests/core/exchange/project_fixture.h"

#include <catch2/catch.hpp>

using namespace trama;
using namespace trama::exchange;
using storage::Key;
using trama::tests::ProjectFixture;

namespace {

const domain::Entity &entity(const char *name)
{
    return *domain::findEntity(name);
}

/// Small questions to and edits of the project of a test.
class MergeLab : public ProjectFixture {
public:
    Key add(const char *name, const storage::Values &values)
    {
        Key key = 0;
        const auto step = project().edit(
            {QStringLiteral("step.test"), {}}, [&](storage::Writer &writer) {
                return writer.insert(entity(name), values).map([&key](Key added) { key = added; });
            });
        REQUIRE(step);
        return key;
    }

    Key facility(const char *name, storage::Values values = {})
    {
        values.insert(QStringLiteral("name"), QString::fromUtf8(name));
        return add("infrastructure", values);
    }

    void merge(const FacilityMerge &merge)
    {
        const auto step = project().edit({QStringLiteral("step.test"), {}},
            [&](storage::Writer &writer) { return mergeFacilities(project(), writer, merge); });
        REQUIRE(step);
    }

    QVariant value(Key facility, const char *field)
    {
        const auto record = project().record(entity("infrastructure"), facility);
        REQUIRE(record);
        REQUIRE(record->has_value());
        return (*record)->values.value(QString::fromLatin1(field));
    }

    Key keyOf(const char *name)
    {
        auto rows = project().rows(entity("infrastructure"), {QStringLiteral("name")});
        while (rows->next()) {
            if (rows->text(0) == QString::fromUtf8(name)) {
                return rows->key();
            }
        }
        return 0;
    }

    ImportReport take(const char *file, const QByteArray &bytes)
    {
        const auto report = importFile(project(), written(file, bytes));
        REQUIRE(report);
        return *report;
    }
};

storage::Values referring(std::initializer_list<std::pair<const char *, Key>> references,
    const storage::Values &values = {})
{
    storage::Values all = values;
    for (const auto &[field, key] : references) {
        all.insert(QString::fromLatin1(field), key);
    }
    return all;
}

} // namespace

TEST_CASE("what belonged to two facilities belongs to the one that is kept", "[duplicates]")
{
    MergeLab lab;
    const Key kept = lab.facility("Textile Lab");
    const Key gone = lab.facility("Laboratório Têxtil");
    const Key third = lab.facility("Third");
    const storage::Values testing{{QStringLiteral("type"), QStringLiteral("testing")}};
    const storage::Values supplies{{QStringLiteral("type"), QStringLiteral("supplies")}};
    lab.add("service", referring({{"infrastructure", kept}}, testing));
    lab.add("service", referring({{"infrastructure", gone}}, testing)); // says the same
    lab.add("service",
        referring(
            {{"infrastructure", gone}}, {{QStringLiteral("type"), QStringLiteral("training")}}));
    lab.add("equipment",
        referring({{"infrastructure", gone}}, {{QStringLiteral("name"), QStringLiteral("Loom")}}));
    storage::Values told = supplies;
    told.insert(QStringLiteral("evidence"), QStringLiteral("a letter"));
    lab.add(
        "link", referring({{"from_infrastructure", kept}, {"to_infrastructure", third}}, supplies));
    lab.add("link", referring({{"from_infrastructure", gone}, {"to_infrastructure", third}}, told));
    lab.add(
        "link", referring({{"from_infrastructure", kept}, {"to_infrastructure", gone}}, supplies));
    lab.add(
        "link", referring({{"from_infrastructure", third}, {"to_infrastructure", gone}}, supplies));
    const Key network
        = lab.add("network", {{QStringLiteral("name"), QStringLiteral("Fibrenamics")}});
    lab.add("membership", referring({{"network", network}, {"infrastructure", kept}}));
    lab.add("membership", referring({{"network", network}, {"infrastructure", gone}}));
    FacilityMerge merge;
    merge.kept = kept;
    merge.gone = gone;
    merge.values = {{QStringLiteral("website"), QStringLiteral("https://textil.pt")}};
    merge.point = storage::Point{-8.3, 41.4};
    lab.merge(merge);

    CHECK(lab.count("infrastructure") == 2);
    CHECK(lab.count("service") == 2);
    CHECK(lab.count("equipment") == 1);
    CHECK(lab.count("membership") == 1);
    CHECK(lab.count("link") == 2); // to the third and from it
    CHECK(lab.values("link", "evidence").contains(QStringLiteral("a letter")));
    for (const char *part : {"service", "equipment"}) {
        for (const QString &facility : lab.values(part, "infrastructure")) {
            CHECK(facility == QString::number(kept));
        }
    }
    CHECK(lab.value(kept, "website") == QStringLiteral("https://textil.pt"));
    CHECK(lab.value(kept, "keywords") == QString::fromUtf8("Laboratório Têxtil"));
    REQUIRE(lab.project().undo()); // one step
    CHECK(lab.count("infrastructure") == 3);
    CHECK(lab.count("service") == 3);
    CHECK(lab.count("link") == 4);
    CHECK(lab.value(kept, "keywords").isNull());
    CHECK(lab.project().settings().isEmpty());
}

TEST_CASE("a newer edition of the other list knows the facility that was kept", "[duplicates]")
{
    MergeLab lab;
    lab.take("one.csv", "id,name,website\n7,Textile Lab,https://one.pt\n");
    lab.take("two.csv", "id,name,host\nX1,Laboratorio Textil,\nX2,Another,\n");
    const Key kept = lab.keyOf("Textile Lab");
    FacilityMerge merge;
    merge.kept = kept;
    merge.gone = lab.keyOf("Laboratorio Textil");
    lab.merge(merge);

    const ImportReport newer = lab.take("two.csv",
        "id,name,website,host\nX1,Laboratorio Textil Novo,https://two.pt,INESC\nX2,Another,,\n");
    CHECK(newer.added == 0);
    CHECK(newer.updated == 2);
    CHECK(lab.count("infrastructure") == 2);
    CHECK(lab.value(kept, "name") == QStringLiteral("Textile Lab")); // what is stated stays
    CHECK(lab.value(kept, "website") == QStringLiteral("https://one.pt"));
    CHECK(lab.value(kept, "host") == QStringLiteral("INESC")); // what was empty is filled in
    CHECK(lab.value(kept, "list_id") == QStringLiteral("7"));
    lab.take("services.csv", "facility,service\nX1,testing\n"); // of the one that went
    CHECK(lab.values("service", "infrastructure") == QStringList{QString::number(kept)});
    CHECK(lab.take("one.csv", "id,name,website\n7,Textile Lab,https://new.pt\n").added == 0);
    CHECK(lab.value(kept, "website") == QStringLiteral("https://new.pt")); // its own list rules
}

TEST_CASE("lists without identifiers know the facility by what it was called", "[duplicates]")
{
    MergeLab lab;
    const QByteArray one = "name,lat,lon\nTextile Lab,41.4,-8.3\n";
    const QByteArray two = "name,lat,lon\nLaboratorio Textil,41.41,-8.31\n";
    lab.take("one.csv", one);
    lab.take("two.csv", two);
    const Key kept = lab.keyOf("Textile Lab");
    FacilityMerge merge;
    merge.kept = kept;
    merge.gone = lab.keyOf("Laboratorio Textil");
    merge.values = {{QStringLiteral("name"), QStringLiteral("Laboratorio Textil")}};
    merge.point = storage::Point{-8.31, 41.41};
    lab.merge(merge);
    CHECK(lab.take("two.csv", two).added == 0);
    CHECK(lab.take("one.csv", one).added == 0);
    CHECK(lab.count("infrastructure") == 1);
}

TEST_CASE("a merged facility that is merged again takes its past along", "[duplicates]")
{
    MergeLab lab;
    lab.take("one.csv", "id,name\n1,Alpha\n");
    lab.take("two.csv", "id,name\n2,Beta\n");
    lab.take("three.csv", "id,name\n3,Gamma\n");
    FacilityMerge first;
    first.kept = lab.keyOf("Beta");
    first.gone = lab.keyOf("Alpha");
    lab.merge(first);
    FacilityMerge second;
    second.kept = lab.keyOf("Gamma");
    second.gone = lab.keyOf("Beta");
    lab.merge(second);
    CHECK(lab.take("one.csv", "id,name\n1,Alpha\n").added == 0);
    CHECK(lab.take("two.csv", "id,name\n2,Beta\n").added == 0);
    CHECK(lab.count("infrastructure") == 1);
}

TEST_CASE("two that are not the same are not found again until that is undone", "[duplicates]")
{
    MergeLab lab;
    lab.facility("Centro de Nanotecnologia");
    lab.facility("Centro de Nanotecnologia");
    const auto found = projectDuplicates(lab.project());
    REQUIRE(found);
    REQUIRE(found->size() == 1);
    const ProjectPair pair = found->first();
    REQUIRE(lab.project().edit({QStringLiteral("step.test"), {}}, [&](storage::Writer &writer) {
        return keepBoth(writer, pair.secondUuid, pair.firstUuid);
    }));
    CHECK(projectDuplicates(lab.project())->isEmpty());
    REQUIRE(lab.project().undo());
    CHECK(projectDuplicates(lab.project())->size() == 1);
}

TEST_CASE(
    "what is not the same as the one that goes is not the same as the kept one", "[duplicates]")
{
    MergeLab lab;
    const Key kept = lab.facility("Centro de Nanotecnologia");
    const Key gone = lab.facility("Nanotechnology Centre");
    const Key other = lab.facility("Centro de Nanotecnologia");
    const auto uuidOf
        = [&lab](Key key) { return (*lab.project().record(entity("infrastructure"), key))->uuid; };
    const QUuid keptUuid = uuidOf(kept);
    const QUuid otherUuid = uuidOf(other);
    const QUuid goneUuid = uuidOf(gone);
    REQUIRE(lab.project().edit({QStringLiteral("step.test"), {}},
        [&](storage::Writer &writer) { return keepBoth(writer, goneUuid, otherUuid); }));
    FacilityMerge merge;
    merge.kept = kept;
    merge.gone = gone;
    lab.merge(merge);
    CHECK(notSameNames(lab.project()) == QSet<QString>{notSameName(otherUuid, keptUuid)});
    CHECK(projectDuplicates(lab.project())->isEmpty());
}

TEST_CASE("a facility is not merged with itself or with one that is not there", "[duplicates]")
{
    MergeLab lab;
    const Key kept = lab.facility("Alpha");
    for (const Key gone : {kept, kept + 1}) {
        FacilityMerge merge;
        merge.kept = kept;
        merge.gone = gone;
        const auto step = lab.project().edit({QStringLiteral("step.test"), {}},
            [&](storage::Writer &writer) { return mergeFacilities(lab.project(), writer, merge); });
        REQUIRE_FALSE(step);
        CHECK(step.error().code == ErrorCode::UnknownName);
    }
    CHECK(lab.count("infrastructure") == 1);
}
