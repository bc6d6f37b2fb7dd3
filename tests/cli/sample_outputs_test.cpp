// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cannot_run.h"
#include "tests/support/run_trama.h"
#include "tests/support/temporary.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QJsonArray>

using namespace trama::tests;

namespace {

const char *const kNotice = "Sample data: invented";

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

struct Sample {
    TemporaryFolder folder;
    QString project = folder.path(QStringLiteral("sample.gpkg"));
    Sample()
    {
        REQUIRE(runTrama({QStringLiteral("new"), project, QStringLiteral("--sample")}).status == 0);
    }

    QByteArray exported(const char *name) const
    {
        const QString path = folder.path(QString::fromLatin1(name));
        REQUIRE(runTrama({QStringLiteral("export"), project, path}).status == 0);
        return bytesOf(path);
    }
};

} // namespace

TEST_CASE("what is exported of the sample says that it is invented")
{
    const Sample sample;
    const QByteArray csv = sample.exported("a.csv");
    CHECK(csv.left(csv.indexOf('\r')).endsWith(",notice"));
    CHECK(csv.count(QByteArray(kNotice) + "\r\n") == csv.count("\r\n") - 1);
    const QJsonObject json = QJsonDocument::fromJson(sample.exported("a.geojson")).object();
    CHECK(json[QLatin1String("type")] == QLatin1String("FeatureCollection"));
    CHECK(json[QLatin1String("notice")] == QLatin1String(kNotice));
    CHECK(json[QLatin1String("features")].toArray().size() > 50);
    CHECK(sample.exported("a.gpkg").contains(kNotice));
}

TEST_CASE("what is exported of a project of one's own says nothing of the kind")
{
    const TemporaryFolder folder;
    const QString project = folder.path(QStringLiteral("p.gpkg"));
    const QString out = folder.path(QStringLiteral("a.csv"));
    REQUIRE(runTrama({QStringLiteral("new"), project}).status == 0);
    REQUIRE(runTrama({QStringLiteral("export"), project, out}).status == 0);
    CHECK_FALSE(bytesOf(out).contains("notice"));
}

TEST_CASE("the gap table of the sample says in every form that it is invented")
{
    const Sample sample;
    const Run json = runTrama({QStringLiteral("gaps"), sample.project, QStringLiteral("--format"),
        QStringLiteral("json")});
    CHECK(json.json()[QLatin1String("notices")] == QJsonArray{QLatin1String(kNotice)});
    const Run csv = runTrama({QStringLiteral("gaps"), sample.project, QStringLiteral("--format"),
        QStringLiteral("csv")});
    CHECK(csv.out.left(csv.out.indexOf('\r')).endsWith(",notice"));
    CHECK(csv.out.contains(kNotice));
    CHECK(runTrama({QStringLiteral("gaps"), sample.project}).err.contains(QLatin1String(kNotice)));
}

TEST_CASE("a list exported from the sample is imported again without its notice")
{
    const Sample sample;
    const QString csv = sample.folder.path(QStringLiteral("a.csv"));
    sample.exported("a.csv");
    const QString project = sample.folder.path(QStringLiteral("own.gpkg"));
    REQUIRE(runTrama({QStringLiteral("new"), project}).status == 0);
    const Run run = runTrama({QStringLiteral("import"), project, csv, QStringLiteral("--format"),
        QStringLiteral("json")});
    CHECK(run.status == 0);
    CHECK(run.json()[QLatin1String("added")].toInt() > 50);
}

TEST_CASE("without a name the sample's plan is that of Groningen, whose gap is the largest")
{
    const Sample sample;
    const QString out = sample.folder.path(QStringLiteral("plan.md"));
    REQUIRE(runTrama({QStringLiteral("plan"), sample.project, QStringLiteral("--out"), out}).status
        == 0);
    CHECK(bytesOf(out).contains("title: \"Action plan Groningen"));
    CHECK(bytesOf(out).contains(kNotice));
    CHECK_FALSE(bytesOf(out).contains("EuroGeographics")); // its outlines are Natural Earth's
}
