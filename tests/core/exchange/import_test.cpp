// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import.h"
#include "core/storage/unread.h"
#include "tests/core/exchange/import_support.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace trama;
using namespace trama::exchange;
using namespace trama::tests;

namespace {

const char *const kFlat = "id,name,type,status,lat,lon,country,sectors,stage,service,trl\n"
                          "007,Pilot Line A,Pilot line,operational,53.2,6.56,NL,S01|S02,V1,K1,4-6\n"
                          "0012,Lab B,test bed,planned,53.1,6.6,NL,S01,V2,K2,3\n";

} // namespace

TEST_CASE("a flat list makes facilities with one service each, ids kept as text", "[exchange]")
{
    ProjectFixture fixture;
    const ImportReport report = imported(fixture, "flat.csv", kFlat);
    CHECK(report.entity == QStringLiteral("infrastructure"));
    CHECK(report.added == 2);
    CHECK(report.located == 2);
    CHECK(fixture.values("infrastructure", "list_id")
        == QStringList{QStringLiteral("007"), QStringLiteral("0012")});
    CHECK(fixture.values("infrastructure", "type")
        == QStringList{QStringLiteral("TI-PL"), QStringLiteral("TI-TB")});
    CHECK(fixture.values("service", "sectors")
        == QStringList{QStringLiteral("S01|S02"), QStringLiteral("S01")});
    CHECK(fixture.values("service", "trl_min")
        == QStringList{QStringLiteral("4"), QStringLiteral("3")});
    CHECK(fixture.values("service", "trl_max")
        == QStringList{QStringLiteral("6"), QStringLiteral("3")});
    CHECK(countOf(report, "unknown-code") == 6); // S01, S02, V1, V2, K1, K2: once each
}

TEST_CASE("the same list twice adds nothing, a newer edition changes what it states", "[exchange]")
{
    ProjectFixture fixture;
    imported(fixture, "flat.csv", kFlat);
    const ImportReport again = imported(fixture, "flat.csv", kFlat);
    CHECK(again.added == 0);
    CHECK(again.updated == 2);
    CHECK(fixture.count("infrastructure") == 2);
    CHECK(fixture.count("service") == 2);
    imported(fixture, "flat.csv", "id,name,type\n007,Pilot Line One,\n");
    CHECK(fixture.values("infrastructure", "name").first() == QStringLiteral("Pilot Line One"));
    CHECK(fixture.values("infrastructure", "type").first() == QStringLiteral("TI-PL"));
    CHECK(imported(fixture, "other.csv", kFlat).added == 2); // another source, other rows
}

TEST_CASE("a list without ids is known again by name and place", "[exchange]")
{
    ProjectFixture fixture;
    const QByteArray list
        = "nome;latitude;longitude\nLaboratório;38,72;-9,14\nLaboratório;41,15;-8,61\n";
    const ImportReport first = imported(fixture, "pt.csv", list);
    CHECK(first.added == 2);
    CHECK(first.separator == QStringLiteral(";"));
    CHECK(first.decimal == QStringLiteral(","));
    CHECK(imported(fixture, "pt.csv", list).added == 0);
    CHECK(fixture.count("infrastructure") == 2);
}

TEST_CASE("an id twice in a file is said and the second row left out", "[exchange]")
{
    ProjectFixture fixture;
    const ImportReport report = imported(fixture, "twice.csv", "id,name\n1,A\n1,B\n");
    CHECK(report.added == 1);
    CHECK(report.skipped == 1);
    CHECK(codesOfRow(report, 2) == QStringList{QStringLiteral("duplicate")});
}

TEST_CASE("doubtful places are named and only proven ones corrected", "[exchange]")
{
    ProjectFixture fixture;
    const ImportReport report = imported(fixture, "places.csv",
        "name,lat,lon,country\n"
        "Good,48.2,16.37,Austria\n"
        "None,None,None,Austria\n"
        "Word,north,16.37,Austria\n"
        "Far,95,200,\n"
        "Swapped,16.37,48.2,Austria\n"
        "Elsewhere,48.85,2.35,Austria\n"
        "Sea,45,-35,\n"
        "Zero,0,0,Austria\n");
    CHECK(report.read == 8);
    CHECK(report.added == 8);
    CHECK(report.located == 4); // Good, Swapped, Elsewhere, Sea
    CHECK(codesOfRow(report, 1).isEmpty());
    CHECK(codesOfRow(report, 2) == QStringList{QStringLiteral("no-coordinates")});
    CHECK(codesOfRow(report, 3) == QStringList{QStringLiteral("bad-coordinates")});
    CHECK(codesOfRow(report, 4) == QStringList{QStringLiteral("bad-coordinates")});
    CHECK(codesOfRow(report, 5) == QStringList{QStringLiteral("swapped-coordinates")});
    CHECK(codesOfRow(report, 6) == QStringList{QStringLiteral("other-country")});
    CHECK(codesOfRow(report, 7) == QStringList{QStringLiteral("outside-regions")});
    CHECK(codesOfRow(report, 8) == QStringList{QStringLiteral("bad-coordinates")});
    const auto points = fixture.points();
    REQUIRE(points[4]);
    CHECK(points[4]->lat == Approx(48.2));
}

TEST_CASE("mixed-up letters are kept and said, HTML entities are turned into letters", "[exchange]")
{
    ProjectFixture fixture;
    const ImportReport report = imported(fixture, "text.csv",
        "name,description\nBÃ¢timent,R&amp;D\nBâtiment,caf&eacute;\nLaborat?rio,see "
        "http://x.y/?a=b\n");
    CHECK(codesOfRow(report, 1).contains(QStringLiteral("mojibake")));
    CHECK_FALSE(codesOfRow(report, 2).contains(QStringLiteral("mojibake")));
    CHECK(codesOfRow(report, 3) == QStringList{QStringLiteral("lost-letters")});
    CHECK(fixture.values("infrastructure", "name").first() == QStringLiteral("BÃ¢timent"));
    CHECK(fixture.values("infrastructure", "description")[0] == QStringLiteral("R&D"));
    CHECK(fixture.values("infrastructure", "description")[1] == QStringLiteral("café"));
    CHECK(countOf(report, "entities") == 1);
}

TEST_CASE("services find their facilities and numbers follow the decimal sign of their column",
    "[exchange]")
{
    ProjectFixture fixture;
    imported(fixture, "f.csv", "id,name\n01,Lab\n");
    const ImportReport report = imported(fixture, "s.csv",
        "facility;service;sectors;stage;trl_min;trl_max;capacity;used;open_to_smes\n"
        "01;K1;S01;V1;4;6;1.234,50;10;sim\nLab;K2;S02;V1;1;12;5;x;não\n99;K1;S01;V1;1;2;;;\n");
    CHECK(report.entity == QStringLiteral("service"));
    CHECK(report.decimal == QStringLiteral(","));
    CHECK(report.added == 2);
    CHECK(report.skipped == 1);
    CHECK(fixture.values("service", "capacity").first() == QStringLiteral("1234.5"));
    CHECK(fixture.values("service", "open_to_smes")
        == QStringList{QStringLiteral("yes"), QStringLiteral("no")});
    CHECK(codesOfRow(report, 2).count(QStringLiteral("bad-number")) == 2);
    const auto unread
        = storage::unreadCells(fixture.project(), *domain::findEntity("service")).values();
    REQUIRE(unread.size() == 1); // what could not be read is kept, to be corrected
    CHECK(unread.first().value(QStringLiteral("used")) == QStringLiteral("x"));
    CHECK(codesOfRow(report, 3).contains(QStringLiteral("unknown-code")));
}

TEST_CASE("needs below zero are refused, regions of the map are made on the way", "[exchange]")
{
    ProjectFixture fixture;
    const ImportReport report = imported(fixture, "needs.csv",
        "region,sector,stage,service,bands,target,weight\nNL,S01,V1,K1,4-5|6-7,2,1\nNL,S02,,,,-1,"
        "1\n");
    CHECK(report.entity == QStringLiteral("need"));
    CHECK(report.added == 1);
    CHECK(report.skipped == 1);
    CHECK(codesOfRow(report, 2).contains(QStringLiteral("bad-number")));
    CHECK(fixture.values("region", "code") == QStringList{QStringLiteral("NL")});
    CHECK(fixture.values("need", "bands") == QStringList{QStringLiteral("4-5|6-7")});
}

TEST_CASE("links, stages, priorities and mappings find what they name", "[exchange]")
{
    ProjectFixture fixture;
    imported(fixture, "f.csv", "id,name\nF1,A\nF2,B\n");
    CHECK(imported(fixture, "l.csv", "src,dst,type\nF1,F2,supplies\nF1,F9,uses\n").added == 1);
    ImportOptions options;
    options.entity = QStringLiteral("stage");
    CHECK(
        imported(fixture, "st.csv", "chain,code,name,position\nC1,V1,First,1\nC1,V2,,2\n", options)
            .added
        == 2);
    CHECK(fixture.count("value_chain") == 1);
    options.entity = QStringLiteral("priority");
    CHECK(imported(
              fixture, "p.csv", "region,name,sectors,weight,chain\nNL,Hydrogen,S01,2,C1\n", options)
              .added
        == 1);
    CHECK(fixture.count("value_chain") == 1);
    CHECK(
        imported(fixture, "m.csv", "region,sector,status,date\nNL,S01,complete,2024-05-01\n").entity
        == QStringLiteral("mapping"));
    CHECK(fixture.values("mapping", "status") == QStringList{QStringLiteral("complete")});
}

TEST_CASE(
    "a dry run reports the same and writes nothing; an import is undone in one step", "[exchange]")
{
    ProjectFixture fixture;
    ImportOptions options;
    options.isDryRun = true;
    const ImportReport dry = imported(fixture, "flat.csv", kFlat, options);
    CHECK(dry.added == 2);
    CHECK(fixture.count("infrastructure") == 0);
    CHECK(fixture.count("source") == 0);
    const ImportReport real = imported(fixture, "flat.csv", kFlat);
    CHECK(dry.issues.size() == real.issues.size());
    REQUIRE(fixture.project().undo());
    CHECK(fixture.count("infrastructure") == 0);
    CHECK(fixture.count("service") == 0);
    CHECK(fixture.count("source") == 0);
}

TEST_CASE("a cancelled import leaves nothing", "[exchange]")
{
    ProjectFixture fixture;
    const std::atomic<bool> cancelled = true;
    ImportOptions options;
    options.cancelled = &cancelled;
    const auto report = importFile(fixture.project(), fixture.written("flat.csv", kFlat), options);
    REQUIRE_FALSE(report);
    CHECK(report.error().code == ErrorCode::Cancelled);
    CHECK(fixture.count("infrastructure") == 0);
}

TEST_CASE("columns are mapped by hand over what their names propose", "[exchange]")
{
    ProjectFixture fixture;
    ImportOptions options;
    options.map = {{QStringLiteral("Bezeichnung"), QStringLiteral("name")},
        {QStringLiteral("url"), QString()}};
    imported(fixture, "de.csv", "Bezeichnung,url\nLabor,http://a\n", options);
    CHECK(fixture.values("infrastructure", "name") == QStringList{QStringLiteral("Labor")});
    CHECK(fixture.values("infrastructure", "website") == QStringList{QString()});
    options.map = {{QStringLiteral("none"), QStringLiteral("name")}};
    CHECK(importFile(fixture.project(), fixture.written("x.csv", "name\nA\n"), options).error().code
        == ErrorCode::UnknownName);
    options.map = {{QStringLiteral("name"), QStringLiteral("no-field")}};
    CHECK(importFile(fixture.project(), fixture.written("x.csv", "name\nA\n"), options).error().code
        == ErrorCode::UnknownField);
}

TEST_CASE("coordinates that are no place are kept beside the facility", "[exchange]")
{
    ProjectFixture fixture;
    const ImportReport report = imported(
        fixture, "odd.csv", "name,type,country,lat,lon\nA,TI-PL,NL,400,6.5\nB,TI-PL,NL,53.2,6.5\n");
    CHECK(report.added == 2);
    CHECK(codesOfRow(report, 1).contains(QStringLiteral("bad-coordinates")));
    const auto unread
        = storage::unreadCells(fixture.project(), *domain::findEntity("infrastructure")).values();
    REQUIRE(unread.size() == 1);
    CHECK(unread.first().value(QStringLiteral("lat")) == QStringLiteral("400"));
    CHECK(unread.first().value(QStringLiteral("lon")) == QStringLiteral("6.5"));
}

TEST_CASE("a service of which nothing can be read is kept with what was written", "[exchange]")
{
    ProjectFixture fixture;
    const ImportReport report
        = imported(fixture, "odd.csv", "name,type,country,capacity,trl\nA,TI-PL,NL,about 20,12\n");
    CHECK(report.added == 1);
    CHECK(fixture.count("service") == 1);
    const auto unread
        = storage::unreadCells(fixture.project(), *domain::findEntity("service")).values();
    REQUIRE(unread.size() == 1);
    CHECK(unread.first().value(QStringLiteral("capacity")) == QStringLiteral("about 20"));
    CHECK(unread.first().value(QStringLiteral("trl_min")) == QStringLiteral("12"));
}
