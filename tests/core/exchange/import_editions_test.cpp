// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping.h"
#include "core/exchange/preview.h"
#include "tests/core/exchange/import_support.h"

#include <catch2/catch.hpp>

#include <QJsonDocument>

using namespace trama;
using namespace trama::exchange;
using namespace trama::tests;

TEST_CASE("rows above the names of the columns are told and can be overruled", "[exchange]")
{
    const QByteArray list = "Inventory of laboratories;;;\n"
                            "Spring edition;;;\n"
                            ";;;\n"
                            "id;nome;concelho;email\n"
                            "001;A;Porto;a@x.pt\n"
                            "002;B;Faro;b@x.pt\n";
    ProjectFixture fixture;
    const ImportReport report = imported(fixture, "titled.csv", list);
    CHECK(report.read == 2);
    CHECK(fixture.values("infrastructure", "municipality")
        == QStringList{QStringLiteral("Porto"), QStringLiteral("Faro")});
    CHECK(codesOfRow(report, 0).contains(QStringLiteral("header-row")));
    const auto preview = previewList(fixture.path("titled.csv"));
    REQUIRE(preview);
    CHECK(preview->headerRow == 3); // the blank row is no row

    ImportOptions options;
    options.headerRow = 1;
    const auto overruled = previewList(fixture.path("titled.csv"), options);
    REQUIRE(overruled);
    CHECK(overruled->headers.first() == QStringLiteral("Inventory of laboratories"));
    CHECK(overruled->rowCount == 4);
}

TEST_CASE("a ragged row makes no other row the one that names the columns", "[exchange]")
{
    ProjectFixture fixture;
    const ImportReport report = imported(
        fixture, "ragged.csv", "id,name,type\n1,A,Pilot line,x,y,z,w\n2,B,Pilot line\n3,C,\n");
    CHECK(report.read == 3);
    CHECK(countOf(report, "ragged-row") == 1);
    CHECK(countOf(report, "header-row") == 0);
    // One line of data under two titles.
    const auto preview = previewList(
        fixture.written("one.csv", "List;;;\nOf May;;;\nid;name;type;email\n1;A;Lab;a@x.pt\n"));
    REQUIRE(preview);
    CHECK(preview->headerRow == 3);
}

TEST_CASE("columns without a telling name are taken by what stands in them, and that is said",
    "[exchange]")
{
    ProjectFixture fixture;
    const auto preview = previewList(fixture.written("content.csv",
        "name,A,B,C,D,E\n"
        "One,https://one.example,41.1; -8.6,Portugal,PT11,one@x.pt\n"
        "Two,www.two.example,38.7; -9.1,Espanha,ES51,two@x.es\n"
        "Three,http://three.example,40.4; -3.7,FR,FR10,word\n"));
    REQUIRE(preview);
    CHECK(preview->fields
        == QStringList{QStringLiteral("name"), QStringLiteral("website"),
            QStringLiteral("coordinates"), QStringLiteral("country"), QStringLiteral("region"),
            QString()}); // 2 of 3 are mails
    CHECK(preview->reasons[0] == ColumnReason::Name);
    CHECK(preview->reasons[1] == ColumnReason::Content);
}

TEST_CASE("the parts of nested records are told by their last name", "[exchange]")
{
    ProjectFixture fixture;
    const auto preview = previewList(
        fixture.written("nested.csv", "lab.name,location.lat,location.lon\nA,41.1,-8.6\n"));
    REQUIRE(preview);
    CHECK(preview->fields
        == QStringList{QStringLiteral("name"), QStringLiteral("lat"), QStringLiteral("lon")});
}

TEST_CASE("the separator and a column's decimal sign can be said", "[exchange]")
{
    ProjectFixture fixture;
    ImportOptions options;
    options.separator = QStringLiteral(";");
    options.decimals.insert(QStringLiteral("investment"), QStringLiteral(","));
    const ImportReport report
        = imported(fixture, "signs.csv", "name;investment\nA, B and C;1.234\nD;2.500\n", options);
    CHECK(report.read == 2);
    CHECK(fixture.values("infrastructure", "name").first() == QStringLiteral("A, B and C"));
    CHECK(fixture.values("infrastructure", "investment")
        == QStringList{QStringLiteral("1234"), QStringLiteral("2500")});
}

TEST_CASE("mixed-up letters are put right where asked", "[exchange]")
{
    ProjectFixture fixture;
    ImportOptions options;
    options.repairsText = true;
    const ImportReport report = imported(fixture, "letters.csv",
        "name,description\nBÃ¢timent Ã‰cole,fine\nBâtiment,a â€œ mark\n", options);
    CHECK(fixture.values("infrastructure", "name").first() == QStringLiteral("Bâtiment École"));
    CHECK(fixture.values("infrastructure", "description")[1] == QStringLiteral("a “ mark"));
    CHECK(countOf(report, "mojibake") == 0);
    CHECK(countOf(report, "repaired") >= 1);
}

TEST_CASE("a newer edition under another name updates, adds and tells what vanished", "[exchange]")
{
    ProjectFixture fixture;
    imported(fixture, "labs_2024.csv", "id,name\n1,A\n2,B\n3,C\n");
    ImportOptions options;
    options.source = QStringLiteral("labs_2024.csv");
    const ImportReport report
        = imported(fixture, "labs_2025.csv", "id,name\n1,A new\n3,C\n4,D\n", options);
    CHECK(report.added == 1);
    CHECK(report.updated == 2);
    CHECK(report.vanished == 1);
    CHECK(countOf(report, "vanished") == 1);
    CHECK(fixture.values("infrastructure", "name")
        == QStringList{QStringLiteral("A new"), QStringLiteral("B"), QStringLiteral("C"),
            QStringLiteral("D")});
    CHECK(fixture.count("source") == 1);
    // Known by its own name from now on.
    CHECK(imported(fixture, "labs_2025.csv", "id,name\n1,A new\n3,C\n4,D\n").added == 0);

    options.source = QStringLiteral("never seen.csv");
    const auto refused
        = importFile(fixture.project(), fixture.written("x.csv", "id,name\n1,A\n"), options);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::UnknownName);
}

TEST_CASE(
    "a row said to be a facility that is there fills it, and takes the fields chosen", "[exchange]")
{
    ProjectFixture fixture;
    imported(fixture, "first.csv", "id,name,website,lat,lon\n1,Lab A,,41.1,-8.6\n");
    const auto uuids
        = fixture.project().rows(*domain::findEntity("infrastructure"), {QStringLiteral("name")});
    REQUIRE(uuids);
    auto rows
        = fixture.project().rows(*domain::findEntity("infrastructure"), {QStringLiteral("name")});
    REQUIRE((rows && rows->next()));
    ImportOptions options;
    options.same.insert(1, SameAs{{rows->uuid(), 0}, {}, {}});
    options.same.insert(
        3, SameAs{{{}, 2}, {{QStringLiteral("name"), QStringLiteral("Lab B (new name)")}}, {}});
    const ImportReport report = imported(fixture, "second.csv",
        "id,name,acronym,website,lat,lon,service,sectors\n"
        "x1,Laboratory A,LA,https://a.example,50,5,,S01\n"
        "x2,Lab B,,,,,,\n"
        "x3,Lab B (new name),LB,,38.7,-9.1,,\n",
        options);
    CHECK(report.added == 1);
    CHECK(report.updated == 2);
    CHECK(report.merged == 2);
    CHECK(fixture.values("infrastructure", "name")
        == QStringList{QStringLiteral("Lab A"), QStringLiteral("Lab B (new name)")});
    CHECK(fixture.values("infrastructure", "acronym")
        == QStringList{QStringLiteral("LA"), QStringLiteral("LB")});
    CHECK(
        fixture.values("infrastructure", "website").first() == QStringLiteral("https://a.example"));
    CHECK(fixture.points()[0]->lat == Approx(41.1)); // stated before, not chosen
    CHECK(fixture.points()[1]->lat == Approx(38.7));
    CHECK(fixture.count("service") == 1);
    // The next edition does not bring them back.
    const ImportReport next = imported(fixture, "second.csv",
        "id,name,acronym\nx1,Laboratory A,LX\nx2,Lab B,\nx3,Lab B (new name),LB\n");
    CHECK(next.added == 0);
    CHECK(fixture.values("infrastructure", "acronym").first() == QStringLiteral("LA"));
    REQUIRE(fixture.project().undo());
    REQUIRE(fixture.project().undo());
    CHECK(fixture.count("infrastructure") == 1);
    CHECK(fixture.values("infrastructure", "acronym") == QStringList{QString()});
}

TEST_CASE(
    "a mapping is kept with the import, known by its columns and goes through a file", "[exchange]")
{
    ProjectFixture fixture;
    ImportOptions options;
    options.map = {{QStringLiteral("Bezeichnung"), QStringLiteral("name")},
        {QStringLiteral("Art"), QStringLiteral("type")}, {QStringLiteral("Notiz"), QString()}};
    options.words[QStringLiteral("facility_type")].insert(
        QStringLiteral("Prüffeld"), QStringLiteral("TI-TB"));
    options.keepsMapping = true;
    const QByteArray list = "Art,Bezeichnung,Notiz\nPrüffeld,A,n\n";
    imported(fixture, "list.csv", list, options);

    const QStringList turned{
        QStringLiteral("Notiz"), QStringLiteral("Bezeichnung"), QStringLiteral("Art")};
    const auto kept = mappingFor(fixture.project(), turned);
    REQUIRE(kept);
    CHECK(kept->list == QStringLiteral("list.csv"));
    CHECK_FALSE(mappingFor(fixture.project(), {QStringLiteral("Art")}));
    imported(fixture, "later.csv", "Notiz,Bezeichnung,Art\nn,B,Prüffeld\n", withMapping({}, *kept));
    CHECK(fixture.values("infrastructure", "type")
        == QStringList{QStringLiteral("TI-TB"), QStringLiteral("TI-TB")});
    CHECK(fixture.values("infrastructure", "name")
        == QStringList{QStringLiteral("A"), QStringLiteral("B")});

    const QByteArray json = QJsonDocument(toJson(*kept)).toJson();
    const auto read = mappingFromJson(json, QStringLiteral("m.json"));
    REQUIRE(read);
    CHECK(toJson(*read) == toJson(*kept));
    const auto bare = mappingFromJson("{\"Nome\": \"name\"}", QStringLiteral("m.json"));
    REQUIRE(bare);
    CHECK(bare->options.map.value(QStringLiteral("Nome")) == QStringLiteral("name"));
    const auto broken = mappingFromJson("{\"Nome\"", QStringLiteral("m.json"));
    REQUIRE_FALSE(broken);
    CHECK(broken.error().code == ErrorCode::BadTable);
}

TEST_CASE("rows that seem to be there already are told, and may be said to be two", "[exchange]")
{
    ProjectFixture fixture;
    imported(fixture, "first.csv",
        "id,name,country,lat,lon\n1,Centre for Composite Materials,PT,41.15,-8.61\n");
    const QByteArray list = "id,name,country,lat,lon\n"
                            "a,Center for Composite Materials,PT,41.1501,-8.6101\n"
                            "b,Institute of Marine Biology,PT,37.02,-7.93\n"
                            "c,Institute of Marine Biology,PT,37.02,-7.93\n";
    ImportOptions options;
    options.findsDuplicates = true;
    options.isDryRun = true;
    const ImportReport report = imported(fixture, "second.csv", list, options);
    REQUIRE(report.duplicates.size() == 2);
    const bool isFirst = report.duplicates[0].row == 1;
    const ListDuplicate &there = report.duplicates[isFirst ? 0 : 1];
    const ListDuplicate &twice = report.duplicates[isFirst ? 1 : 0];
    CHECK(there.row == 1);
    CHECK_FALSE(there.other.uuid.isNull());
    CHECK(there.mine.values.value(QStringLiteral("list_id")) == QStringLiteral("a"));
    CHECK(there.theirs.values.value(QStringLiteral("list_id")) == QStringLiteral("1"));
    CHECK(twice.row == 3);
    CHECK(twice.other == ListedFacility{{}, 2});
    CHECK(fixture.count("infrastructure") == 1); // a dry run

    ImportOptions settled;
    settled.findsDuplicates = true;
    settled.same.insert(1, SameAs{there.other, {}, {}});
    settled.apart.insert(3, twice.other);
    const ImportReport taken = imported(fixture, "second.csv", list, settled);
    CHECK(taken.added == 2);
    CHECK(taken.merged == 1);
    CHECK(taken.duplicates.isEmpty());
    CHECK(fixture.count("infrastructure") == 3);
}
