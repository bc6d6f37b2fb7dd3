// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import.h"
#include "tests/core/exchange/project_fixture.h"
#include "tests/support/cannot_run.h"
#include "tests/support/run_trama.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QStringEncoder>

#include <cmath>

using namespace trama;
using namespace trama::exchange;
using trama::tests::ProjectFixture;

namespace {

const QStringList kNames{QStringLiteral("Laboratório de Évora"), QStringLiteral("Ústav čistoty"),
    QStringLiteral("Groningen, \"Noord\"")};
const storage::Point kPlaces[]{{-7.9135, 38.571}, {14.42, 50.08}, {6.5665, 53.2194}};

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '));
}

QStringList parts(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char('/'));
}

ImportReport imported(ProjectFixture &fixture, const QString &path, ImportOptions options = {})
{
    options.entity = options.entity.isEmpty() ? QStringLiteral("infrastructure") : options.entity;
    auto report = importFile(fixture.project(), path, options);
    INFO(path.toStdString());
    if (!report) {
        FAIL(report.error().arguments.join(QLatin1Char(' ')).toStdString());
    }
    CHECK(report->read == report->added + report->updated + report->skipped);
    return *std::move(report);
}

bool hasIssue(const ImportReport &report, const char *code)
{
    return std::any_of(report.issues.begin(), report.issues.end(),
        [code](const Issue &issue) { return issue.code == QLatin1String(code); });
}

/// Three facilities with their own identifiers, names and places; in text the columns are named.
QString listText(QChar separator, QChar decimal, const QString &lineEnd = QStringLiteral("\n"))
{
    const QStringList ids{
        QStringLiteral("007"), QStringLiteral("0012"), QStringLiteral("1.234,50")};
    QString text = QStringLiteral("id|name|lat|lon").replace(QLatin1Char('|'), separator) + lineEnd;
    for (int i = 0; i < 3; ++i) {
        QString name = kNames[i];
        name.replace(QLatin1String("\""), QLatin1String("\"\""));
        QStringList cells{QLatin1Char('"') + ids[i] + QLatin1Char('"'),
            QLatin1Char('"') + name + QLatin1Char('"'),
            QString::number(kPlaces[i].lat, 'f', 4).replace(QLatin1Char('.'), decimal),
            QString::number(kPlaces[i].lon, 'f', 4).replace(QLatin1Char('.'), decimal)};
        if (separator == decimal) {
            cells[2] = QLatin1Char('"') + cells[2] + QLatin1Char('"');
            cells[3] = QLatin1Char('"') + cells[3] + QLatin1Char('"');
        }
        text += cells.join(separator) + lineEnd;
    }
    return text;
}

void checkList(ProjectFixture &fixture, const ImportReport &report, double tolerance = 1e-6)
{
    CHECK(report.read == 3);
    CHECK(report.added == 3);
    CHECK(report.located == 3);
    QMap<QString, int> known;
    const QStringList names = fixture.values("infrastructure", "name");
    const QStringList ids = fixture.values("infrastructure", "list_id");
    const auto points = fixture.points();
    REQUIRE(names.size() == 3);
    for (int i = 0; i < 3; ++i) {
        const auto at = names.indexOf(kNames[i]);
        INFO(kNames[i].toStdString() << " in " << names.join(QLatin1Char('|')).toStdString());
        REQUIRE(at >= 0);
        CHECK(ids[at] == words("007 0012 1.234,50").at(i));
        REQUIRE(points[at]);
        CHECK(std::abs(points[at]->lon - kPlaces[i].lon) < tolerance);
        CHECK(std::abs(points[at]->lat - kPlaces[i].lat) < tolerance);
    }
}

QString geoJson(ProjectFixture &fixture)
{
    const QByteArray ids[]{"007", "0012", "1.234,50"};
    QByteArray features;
    for (int i = 0; i < 3; ++i) {
        QString name = kNames[i];
        name.replace(QLatin1String("\""), QLatin1String("\\\""));
        features += (i > 0 ? "," : "") + QByteArray(R"({"type":"Feature","properties":{"id":")")
            + ids[i] + R"(","name":")" + name.toUtf8()
            + R"("},"geometry":{"type":"Point","coordinates":[)"
            + QByteArray::number(kPlaces[i].lon) + ',' + QByteArray::number(kPlaces[i].lat) + "]}}";
    }
    return fixture.written(
        "list.geojson", R"({"type":"FeatureCollection","features":[)" + features + "]}");
}

/// The list in another format, made by ogr2ogr; empty where that is not installed.
QString converted(ProjectFixture &fixture, const char *name, const QStringList &options)
{
    const QString ogr2ogr = tests::judge(QStringLiteral("ogr2ogr"));
    if (ogr2ogr.isEmpty()) {
        return {};
    }
    const QString path = fixture.path(name);
    const tests::Run run
        = tests::runProgram(ogr2ogr, options + QStringList{path, geoJson(fixture)});
    INFO(run.err.toStdString());
    REQUIRE(run.status == 0);
    return path;
}

} // namespace

TEST_CASE("a list in text comes in alike in every encoding", "[exchange][ways-in]")
{
    struct Case {
        const char *encoding;
        const char *told;
        QByteArray mark;
    };
    const Case cases[]{{"UTF-8", "UTF-8", {}}, {"UTF-8", "UTF-8", "\xEF\xBB\xBF"},
        {"UTF-16LE", "UTF-16LE", {}}, {"UTF-16LE", "UTF-16LE", "\xFF\xFE"},
        {"UTF-16BE", "UTF-16BE", {}}, {"UTF-16BE", "UTF-16BE", "\xFE\xFF"}};
    for (const Case &wanted : cases) {
        ProjectFixture fixture;
        QStringEncoder encoder(wanted.encoding, QStringConverter::Flag::Default);
        const QByteArray bytes
            = wanted.mark + QByteArray(encoder(listText(QLatin1Char(';'), QLatin1Char(','))));
        INFO(wanted.encoding << " with a mark of " << wanted.mark.size());
        const ImportReport report = imported(fixture, fixture.written("list.csv", bytes));
        checkList(fixture, report);
        CHECK(report.encoding == QLatin1String(wanted.told));
        CHECK(report.separator == QStringLiteral(";"));
        CHECK(report.decimal == QStringLiteral(","));
    }
}

TEST_CASE("western encodings of one byte are told apart by their quotes", "[exchange][ways-in]")
{
    for (const char *encoding : {"ISO-8859-1", "windows-1252"}) {
        ProjectFixture fixture;
        const bool isWindows = QByteArray(encoding).startsWith("windows");
        const QString name
            = isWindows ? QStringLiteral("“Évora” – açúcar") : QStringLiteral("Évora açúcar São");
        QStringEncoder encoder(encoding);
        const QByteArray bytes
            = encoder(QStringLiteral("id,name,lat,lon\n1,%1,38.5,-7.9\n").arg(name));
        const ImportReport report = imported(fixture, fixture.written("list.csv", bytes));
        CHECK(report.encoding == QLatin1String(encoding));
        CHECK(fixture.values("infrastructure", "name") == QStringList{name});
        CHECK(hasIssue(report, "encoding"));
    }
}

TEST_CASE("separators and signs of decimals are told from the rows", "[exchange][ways-in]")
{
    struct Case {
        const char *file;
        char separator;
        char decimal;
    };
    for (const Case &wanted :
        {Case{"a.csv", ',', '.'}, Case{"a.csv", ',', ','}, Case{"a.csv", ';', ','},
            Case{"a.csv", '\t', '.'}, Case{"a.tsv", '\t', ','}, Case{"a.txt", '|', '.'}}) {
        ProjectFixture fixture;
        const QString text = listText(
            QLatin1Char(wanted.separator), QLatin1Char(wanted.decimal), QStringLiteral("\r\n"));
        INFO(text.toStdString());
        const ImportReport report = imported(fixture, fixture.written(wanted.file, text.toUtf8()));
        checkList(fixture, report);
        CHECK(report.separator == QString(QLatin1Char(wanted.separator)));
    }
}

TEST_CASE("line breaks in quotes, short and long rows, NUL and a megabyte lose nothing",
    "[exchange][ways-in]")
{
    ProjectFixture fixture;
    const QByteArray large(1 << 20, 'x');
    const ImportReport report = imported(fixture,
        fixture.written("list.csv",
            QByteArray("id,name,description,lat,lon\n1,\"Two\nlines\",a,1,2\n2,Short\n"
                       "3,Long,b,3,4,one,two\n4,Nu")
                + '\0' + "l,c,5,6\n5,Large," + large + ",7,8\n1,Again,d,9,9\n"));
    CHECK(report.read == 6);
    CHECK(report.added == 5);
    CHECK(report.skipped == 1);
    CHECK(report.located == 4);
    CHECK(fixture.values("infrastructure", "name") == parts("Two\nlines/Short/Long/Nul/Large"));
    CHECK(fixture.values("infrastructure", "description").last().size() == large.size());
    QVector<std::pair<QString, qint64>> said;
    for (const Issue &issue : report.issues) {
        if (issue.row > 0) {
            said.append({issue.code, issue.row});
        }
    }
    CHECK(said.contains({QStringLiteral("ragged-row"), 2}));
    CHECK(said.contains({QStringLiteral("ragged-row"), 3}));
    CHECK(said.contains({QStringLiteral("lost-letters"), 4}));
    CHECK(said.contains({QStringLiteral("duplicate"), 6}));
}

TEST_CASE("sheets, maps and databases give the same rows and places", "[exchange][ways-in]")
{
    struct Case {
        const char *file;
        QStringList options;
    };
    const QStringList coordinates{QStringLiteral("-dialect"), QStringLiteral("SQLITE"),
        QStringLiteral("-sql"),
        QStringLiteral("select id, name, ST_Y(geometry) lat, ST_X(geometry) lon from list")};
    const QStringList shapefile
        = QStringList{QStringLiteral("-f"), QStringLiteral("ESRI Shapefile")}
        + words("-lco ENCODING=UTF-8");
    const Case cases[]{{"a.xlsx", words("-f XLSX") + coordinates},
        {"a.ods", words("-f ODS") + coordinates}, {"a.gpkg", words("-f GPKG")},
        {"a.kml", words("-f LIBKML")}, {"a.kmz", words("-f LIBKML")}, {"a.shp", shapefile},
        {"a.shp.zip", shapefile}, {"a.json", words("-f GeoJSON -lco RFC7946=YES")}};
    for (const Case &wanted : cases) {
        ProjectFixture fixture;
        const QString path = converted(fixture, wanted.file, wanted.options);
        if (path.isEmpty()) {
            return;
        }
        checkList(fixture, imported(fixture, path));
    }
}

TEST_CASE("any reference system becomes longitude and latitude", "[exchange][ways-in]")
{
    for (const char *crs : {"EPSG:3035", "EPSG:3763", "EPSG:5514", "EPSG:3857", "EPSG:25832"}) {
        for (const char *file : {"a.gpkg", "a.shp"}) {
            ProjectFixture fixture;
            const QString path = converted(fixture, file,
                {QStringLiteral("-t_srs"), QLatin1String(crs), QStringLiteral("-lco"),
                    QByteArray(file) == "a.shp" ? QStringLiteral("ENCODING=UTF-8")
                                                : QStringLiteral("SPATIAL_INDEX=NO")});
            if (path.isEmpty()) {
                return;
            }
            INFO(crs);
            checkList(fixture, imported(fixture, path), 2e-6);
        }
    }
}

TEST_CASE("a shapefile without a .cpg tells its letters, or is told them", "[exchange][ways-in]")
{
    struct Case {
        const char *written;
        const char *stated; ///< on the way in; null = nothing
    };
    for (const Case &wanted :
        {Case{"UTF-8", nullptr}, Case{"ISO-8859-1", nullptr}, Case{"CP1250", "CP1250"}}) {
        ProjectFixture fixture;
        const bool isLatin = QByteArray(wanted.written) == "ISO-8859-1";
        const QString path = converted(fixture, "a.shp",
            {QStringLiteral("-lco"), QStringLiteral("ENCODING=") + QLatin1String(wanted.written),
                QStringLiteral("-where"),
                isLatin ? QStringLiteral("id='007'") : QStringLiteral("1=1")});
        if (path.isEmpty()) {
            return;
        }
        QFile::remove(fixture.path("a.cpg"));
        ImportOptions options;
        options.encoding = QLatin1String(wanted.stated);
        INFO(wanted.written);
        const ImportReport report = imported(fixture, path, options);
        if (isLatin) {
            CHECK(fixture.values("infrastructure", "name") == QStringList{kNames[0]});
            CHECK(hasIssue(report, "encoding"));
        } else {
            checkList(fixture, report);
        }
    }
}

TEST_CASE("a list in JSON comes in from an array or from inside a document", "[exchange][ways-in]")
{
    const QByteArray rows
        = R"([{"id":"007","name":"Lab A","lat":53.2,"lon":6.5,"owner":{"country":"NL"},"keywords":["a","b"]},
             {"id":"0012","name":"Lab B","lat":53.1,"lon":6.6,"open":true},null])";
    for (const QByteArray &document :
        {rows, "{\"count\":2,\"data\":" + rows + "}", "\xEF\xBB\xBF{\"a\":{\"b\":" + rows + "}}"}) {
        ProjectFixture fixture;
        const ImportReport report = imported(fixture, fixture.written("list.json", document));
        CHECK(report.read == 2);
        CHECK(report.located == 2);
        CHECK(fixture.values("infrastructure", "list_id") == words("007 0012"));
        CHECK(fixture.values("infrastructure", "keywords").first() == QStringLiteral("a|b"));
        CHECK_FALSE(hasIssue(report, "one-of-lists"));
    }
}

TEST_CASE("lists kept by name in JSON become one, the name a column", "[exchange][ways-in]")
{
    const QByteArray document = R"({"meta":{"made":"2024"},"regions":{
            "Norte":{"code":"PT11","labs":[{"title":"A","at":{"city":"Porto"}},{"title":"B"}]},
            "Algarve":{"code":"PT15","labs":[{"title":"C"}]}},
            "totals":{"Norte":{"n":2},"Algarve":{"n":1}}})";
    ProjectFixture fixture;
    ImportOptions options;
    options.map = {{QStringLiteral("regions"), QStringLiteral("municipality")},
        {QStringLiteral("title"), QStringLiteral("name")},
        {QStringLiteral("regions.code"), QStringLiteral("list_id")},
        {QStringLiteral("at.city"), QStringLiteral("address")}};
    const ImportReport report = imported(fixture, fixture.written("list.json", document), options);
    CHECK(fixture.values("infrastructure", "name").contains(QStringLiteral("A")));
    CHECK(fixture.values("infrastructure", "municipality").contains(QStringLiteral("Algarve")));
    CHECK(fixture.values("infrastructure", "address").first() == QStringLiteral("Porto"));
    CHECK(report.read == 3);
    CHECK(hasIssue(report, "one-of-lists")); // "totals" is a list by name too
    options.layer = QStringLiteral("totals.*");
    options.map = {{QStringLiteral("totals"), QStringLiteral("name")}};
    ProjectFixture other;
    CHECK(imported(other, other.written("list.json", document), options).read == 2);
}

TEST_CASE("a file is read as what it holds where its name says otherwise", "[exchange][ways-in]")
{
    ProjectFixture fixture;
    const QString json = fixture.written("list.csv", R"([{"id":"1","name":"A"}])");
    const ImportReport report = imported(fixture, json);
    CHECK(report.added == 1);
    CHECK(hasIssue(report, "other-kind"));
}

TEST_CASE("a cancelled reading looks at no row after the flag is set", "[exchange][ways-in]")
{
    ProjectFixture fixture;
    QByteArray rows = "id,name\n";
    for (int i = 0; i < 20000; ++i) {
        rows += QByteArray::number(i) + ",A\n";
    }
    std::atomic<bool> cancelled = false;
    qint64 seen = 0;
    ImportOptions options;
    options.cancelled = &cancelled;
    options.progress = [&](qint64 done, qint64) {
        seen = done;
        cancelled = done >= 2000;
    };
    const auto report = importFile(fixture.project(), fixture.written("a.csv", rows), options);
    REQUIRE_FALSE(report);
    CHECK(report.error().code == ErrorCode::Cancelled);
    CHECK(seen < 2000 + 1024); // the flag is looked at every 512 rows
    CHECK(fixture.count("infrastructure") == 0);
    CHECK(fixture.count("source") == 0);
    CHECK(fixture.project().history()->isEmpty());
}
