// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export.h"
#include "core/exchange/export/csv_writer.h"
#include "core/exchange/import.h"
#include "core/storage/writer.h"
#include "tests/core/exchange/project_fixture.h"
#include "tests/support/logical_dump.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace trama;
using namespace trama::exchange;
using trama::tests::ProjectFixture;

namespace {

const char *const kList
    = "id,name,tier,lat,lon,country,website,description\n"
      "001,Open Lab,public,52.5,13.4,DE,http://a.eu,\"=SUM(A1), \"\"quoted\"\"\n second line\"\n"
      "002,Partner Lab,partner,52.6,13.5,DE,,-minus\n"
      "003,Secretlab,confidential,52.7,13.6,DE,,@at\n"
      "004,Plain Lab,,52.8,13.7,DE,,'=kept\n";

void fill(ProjectFixture &fixture)
{
    REQUIRE(importFile(fixture.project(), fixture.written("list.csv", kList)));
    REQUIRE(importFile(fixture.project(),
        fixture.written("services.csv",
            "facility,service,sectors,stage,tier\n001,K1,S01,V1,public\n001,K2,S01,V1,"
            "confidential\n003,SecretKind,S01,V1,public\n")));
    REQUIRE(importFile(fixture.project(),
        fixture.written(
            "links.csv", "from,to,type,tier\n001,003,supplies,public\n001,001,uses,public\n")));
    ImportOptions persons;
    persons.entity = QStringLiteral("person");
    REQUIRE(importFile(fixture.project(),
        fixture.written("persons.csv", "name,email,role\nAda Byron,ada@x.eu,chair\n"), persons));
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

ExportReport exported(ProjectFixture &fixture, const char *file, const ExportOptions &options)
{
    const auto report = exportTo(fixture.project(), fixture.path(file), options);
    REQUIRE(report);
    return *report;
}

ExportOptions forAudience(Audience audience, const char *entity = "")
{
    ExportOptions options;
    options.entity = QString::fromLatin1(entity);
    options.audience = audience;
    return options;
}

} // namespace

TEST_CASE("an empty tier counts as partner, an unknown one as confidential", "[exchange]")
{
    CHECK(isVisible(QStringLiteral("public"), Audience::Public));
    CHECK_FALSE(isVisible(QString(), Audience::Public));
    CHECK(isVisible(QString(), Audience::Partner));
    CHECK_FALSE(isVisible(QStringLiteral("confidential"), Audience::Partner));
    CHECK_FALSE(isVisible(QStringLiteral("odd"), Audience::Partner));
    CHECK(isVisible(QStringLiteral("odd"), Audience::Full));
    CHECK(audienceFromCode(QStringLiteral("partner")) == Audience::Partner);
    CHECK_FALSE(audienceFromCode(QStringLiteral("all")));
}

TEST_CASE("formulas are guarded and everything else left alone", "[exchange]")
{
    CHECK(guardedText(QStringLiteral("=1+1")) == QStringLiteral("'=1+1"));
    CHECK(guardedText(QStringLiteral("-a")) == QStringLiteral("'-a"));
    CHECK(guardedText(QStringLiteral("'=a")) == QStringLiteral("''=a"));
    CHECK(guardedText(QStringLiteral("'s-Hertogenbosch")) == QStringLiteral("'s-Hertogenbosch"));
    CHECK(guardedText(QStringLiteral("a=b")) == QStringLiteral("a=b"));
}

TEST_CASE("each audience gets its tiers, and what belongs to a withheld facility is withheld too",
    "[exchange]")
{
    ProjectFixture fixture;
    fill(fixture);
    const ExportReport open = exported(fixture, "open.csv", forAudience(Audience::Public));
    CHECK(open.rows == 1);
    CHECK(open.withheld == 3);
    CHECK(exported(fixture, "partner.csv", forAudience(Audience::Partner)).rows == 3);
    CHECK(exported(fixture, "full.csv", forAudience(Audience::Full)).rows == 4);
    const ExportReport services
        = exported(fixture, "s.csv", forAudience(Audience::Public, "service"));
    CHECK(services.rows == 1);
    CHECK(services.withheld == 2);
    CHECK(exported(fixture, "l.csv", forAudience(Audience::Public, "link")).rows == 1);
    CHECK(exported(fixture, "l2.csv", forAudience(Audience::Full, "link")).rows == 2);
}

TEST_CASE("persons leave only when asked for by name for the full audience", "[exchange]")
{
    ProjectFixture fixture;
    fill(fixture);
    CHECK(exported(fixture, "p.csv", forAudience(Audience::Partner, "person")).rows == 0);
    CHECK_FALSE(bytesOf(fixture.path("p.csv")).contains("Ada"));
    CHECK(exported(fixture, "q.csv", forAudience(Audience::Full, "person")).rows == 1);
    CHECK(bytesOf(fixture.path("q.csv")).contains("Ada Byron"));
}

TEST_CASE("a CSV goes out and comes back exactly", "[exchange]")
{
    ProjectFixture fixture;
    fill(fixture);
    exported(fixture, "out.csv", forAudience(Audience::Full));
    const QByteArray out = bytesOf(fixture.path("out.csv"));
    CHECK(out.contains("'=SUM"));
    CHECK(out.contains("001"));
    ProjectFixture other;
    REQUIRE(importFile(other.project(), fixture.path("out.csv")));
    for (const char *field :
        {"list_id", "name", "tier", "country", "website", "description", "precision"}) {
        CHECK(other.values("infrastructure", field) == fixture.values("infrastructure", field));
    }
    CHECK(other.points() == fixture.points());
    const auto again = importFile(fixture.project(), fixture.path("out.csv")); // by uuid
    REQUIRE(again);
    CHECK(again->added == 0);
    exported(other, "out.csv", forAudience(Audience::Full));
    CHECK(bytesOf(other.path("out.csv")) == out);
}

TEST_CASE("for people in Portuguese: a mark, semicolons, decimal commas, names", "[exchange]")
{
    ProjectFixture fixture;
    fill(fixture);
    ExportOptions options = forAudience(Audience::Public);
    options.isForPeople = true;
    options.language = text::Language::Portuguese;
    exported(fixture, "people.csv", options);
    const QByteArray bytes = bytesOf(fixture.path("people.csv"));
    CHECK(bytes.startsWith("\xEF\xBB\xBF"));
    CHECK(bytes.contains("52,5;13,4"));
    CHECK(bytes.contains("Público"));
}

TEST_CASE("GeoJSON has longitude first and seven decimals", "[exchange]")
{
    ProjectFixture fixture;
    fill(fixture);
    CHECK(exported(fixture, "o.geojson", forAudience(Audience::Public)).rows == 1);
    const QJsonObject root = QJsonDocument::fromJson(bytesOf(fixture.path("o.geojson"))).object();
    const QJsonArray features = root[QLatin1String("features")].toArray();
    REQUIRE(features.size() == 1);
    const QJsonArray at
        = features[0][QLatin1String("geometry")][QLatin1String("coordinates")].toArray();
    CHECK(at[0].toDouble() == 13.4);
    CHECK(at[1].toDouble() == 52.5);
    CHECK(features[0][QLatin1String("properties")][QLatin1String("id")].toString()
        == QStringLiteral("001"));
}

TEST_CASE("a GeoPackage for others holds no byte of what is withheld and passes the validator",
    "[exchange]")
{
    ProjectFixture fixture;
    fill(fixture);
    exported(fixture, "o.gpkg", forAudience(Audience::Public));
    const QByteArray bytes = bytesOf(fixture.path("o.gpkg"));
    CHECK(bytes.contains("Open Lab"));
    for (const char *word : {"Secretlab", "SecretKind", "Partner Lab", "Plain Lab", "Ada Byron",
             "trama_step", "step.import"}) {
        INFO(word);
        CHECK_FALSE(bytes.contains(word));
    }
    CHECK(bytes.contains("rtree_infrastructure_geom"));
    CHECK(QDir(fixture.path("")).entryList({QStringLiteral("*.part*")}).isEmpty());
    QProcess validator;
    validator.start(QStringLiteral("/usr/bin/python3"),
        {QStringLiteral("-m"), QStringLiteral("osgeo_utils.samples.validate_gpkg"),
            QStringLiteral("--extra"), fixture.path("o.gpkg")});
    if (!validator.waitForStarted() || !validator.waitForFinished(60'000)) {
        WARN("not run: the validator of GDAL is not there");
        return;
    }
    const QByteArray errors = validator.readAllStandardError();
    if (errors.contains("No module named")) {
        WARN("not run: the validator of GDAL is not there");
        return;
    }
    INFO(validator.readAllStandardOutput().toStdString() << errors.toStdString());
    CHECK(validator.exitCode() == 0);
}

TEST_CASE("an export never takes the place of the project it comes from", "[exchange]")
{
    ProjectFixture fixture;
    fill(fixture);
    for (const char *format : {"gpkg", "csv", "xlsx"}) {
        ExportOptions options = forAudience(Audience::Public);
        options.format = QString::fromLatin1(format);
        const auto report = exportTo(fixture.project(), fixture.project().path(), options);
        REQUIRE_FALSE(report);
        CHECK(text::Texts().error(report.error()).contains(QLatin1String("the project itself")));
    }
    CHECK(fixture.count("infrastructure") == 4);
}

TEST_CASE("an export that cannot be written says why and leaves nothing", "[exchange]")
{
    ProjectFixture fixture;
    fill(fixture);
    CHECK(exportTo(fixture.project(), fixture.path("no-folder/o.csv")).error().code
        == ErrorCode::FileNotFound);
    CHECK(exportTo(fixture.project(), fixture.path("o.xyz")).error().code
        == ErrorCode::UnknownFormat);
    CHECK(exportTo(fixture.project(), fixture.path(""), forAudience(Audience::Public, "nothing"))
              .error()
              .code
        != ErrorCode::Internal);
}

TEST_CASE(
    "a GeoPackage for others carries the symbols of the design tokens, the frequent types first",
    "[exchange]")
{
    ProjectFixture fixture;
    REQUIRE(importFile(fixture.project(),
        fixture.written("list.csv",
            "id,name,type,tier,lat,lon\n1,A,INC,public,52.5,13.4\n2,B,TI-PL,public,52.6,13.5\n"
            "3,C,TI-PL,public,52.7,13.6\n4,D,RI,confidential,52.8,13.6\n")));
    ExportOptions options = forAudience(Audience::Public);
    options.language = text::Language::Portuguese;
    exported(fixture, "o.gpkg", options);
    const QString style = tests::askSql(fixture.path("o.gpkg"),
        "SELECT styleQML FROM layer_styles WHERE f_table_name = 'infrastructure'");
    CHECK(style.contains(QLatin1String("value=\"TI-PL\" label=\"Linha-piloto\" symbol=\"0\"")));
    CHECK(style.contains(QLatin1String("value=\"INC\" label=\"Incubadora\" symbol=\"1\"")));
    CHECK_FALSE(style.contains(QLatin1String("\"RI\""))); // nothing of what is withheld
    const QJsonArray tokens = QJsonDocument::fromJson(
        bytesOf(QStringLiteral(TRAMA_SOURCE_DIR "/resources/tokens.json")))
                                  .object()[QLatin1String("data")][QLatin1String("categorical")]
                                  .toArray();
    for (int i = 0; i < 2; ++i) {
        const QString hex = tokens[i][QLatin1String("light")].toString().mid(1);
        const QString rgba = QStringLiteral("%1,%2,%3,255")
                                 .arg(hex.mid(0, 2).toInt(nullptr, 16))
                                 .arg(hex.mid(2, 2).toInt(nullptr, 16))
                                 .arg(hex.mid(4, 2).toInt(nullptr, 16));
        const QString symbol = style.mid(style.indexOf(QStringLiteral("name=\"%1\"").arg(i)), 700);
        INFO(symbol.toStdString());
        CHECK(symbol.contains(rgba));
        CHECK(symbol.contains(tokens[i][QLatin1String("shape")].toString()));
    }
}
