// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema/geometry_blob.h"
#include "tests/core/storage/fixture.h"
#include "tests/support/cannot_run.h"

#include <QProcess>

#include <catch2/catch.hpp>

using namespace trama;
using namespace trama::storage;
using namespace trama::tests;

namespace {

struct Answer {
    int status = -1;
    QString text;
};

Answer run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    const bool isDone = process.waitForStarted() && process.waitForFinished(60'000);
    return {isDone ? process.exitCode() : -1, QString::fromUtf8(process.readAll())};
}

void fill(ProjectFile &file)
{
    const Key region = file.add("region",
        {{QStringLiteral("code"), QStringLiteral("PT11")},
            {QStringLiteral("version"), QStringLiteral("2021")}});
    const Key facility = file.add("infrastructure",
        {{QStringLiteral("name"), QStringLiteral("Laboratório")},
            {QStringLiteral("region"), region},
            {QStringLiteral("opens"), QStringLiteral("2020-01-31")},
            {QStringLiteral("capacity"), 2.5}, {QStringLiteral("country"), QStringLiteral("PT")}},
        Point{-8.5, 41.5});
    file.add(
        "service", {{QStringLiteral("infrastructure"), facility}, {QStringLiteral("trl_min"), 4}});
}

} // namespace

TEST_CASE("the validator of GeoPackage finds nothing in a project", "[storage]")
{
    if (!hasPythonModule(QStringLiteral("osgeo_utils"))) {
        return;
    }
    ProjectFile file;
    fill(file);
    file.close();
    const Answer answer = run(QStringLiteral("/usr/bin/python3"),
        {QStringLiteral("-m"), QStringLiteral("osgeo_utils.samples.validate_gpkg"),
            QStringLiteral("--extra"), file.path()});
    INFO(answer.text.toStdString());
    CHECK(answer.status == 0);
    CHECK_FALSE(answer.text.contains(QLatin1String("warning"), Qt::CaseInsensitive));
}

TEST_CASE("ogrinfo reads the rows of a project as they are", "[storage]")
{
    const QString ogrinfo = judge(QStringLiteral("ogrinfo"));
    if (ogrinfo.isEmpty()) {
        return;
    }
    ProjectFile file;
    fill(file);
    file.close();
    const Answer answer = run(ogrinfo,
        {QStringLiteral("-ro"), QStringLiteral("-al"), file.path(),
            QStringLiteral("infrastructure")});
    INFO(answer.text.toStdString());
    CHECK(answer.status == 0);
    CHECK(answer.text.contains(QStringLiteral("name (String) = Laboratório")));
    CHECK(answer.text.contains(QStringLiteral("opens (Date) = 2020/01/31")));
    CHECK(answer.text.contains(QStringLiteral("POINT (-8.5 41.5)")));
    CHECK(answer.text.contains(QStringLiteral("WGS 84")));
    CHECK_FALSE(answer.text.contains(QStringLiteral("Warning")));
}

TEST_CASE("the header says GeoPackage 1.3", "[storage]")
{
    ProjectFile file;
    file.close();
    CHECK(askSql(file.path(), "PRAGMA application_id").toInt() == 0x47504B47);
    CHECK(askSql(file.path(), "PRAGMA user_version") == QStringLiteral("10300"));
    CHECK(askSql(file.path(), "SELECT count(*) FROM gpkg_contents WHERE data_type = 'features'")
        == QStringLiteral("3"));
}

TEST_CASE("QGIS finds a default style for facilities and outlines", "[storage]")
{
    ProjectFile file;
    file.close();
    CHECK(askSql(file.path(),
              "SELECT count(*) FROM layer_styles WHERE f_table_catalog = '' AND f_table_schema = "
              "'' AND useAsDefault"
              " AND length(styleQML) > 100 AND length(styleSLD) > 100")
        == QStringLiteral("2"));
    CHECK(askSql(
        file.path(), "SELECT styleQML FROM layer_styles WHERE f_table_name = 'infrastructure'")
              .contains(QLatin1String("categorizedSymbol")));
}

TEST_CASE("code lists stand in the file as enumerations", "[storage]")
{
    ProjectFile file;
    file.close();
    CHECK(askSql(file.path(),
              "SELECT constraint_name FROM gpkg_data_columns WHERE table_name = 'infrastructure' "
              "AND column_name = 'type'")
        == QStringLiteral("facility_type"));
    CHECK(askSql(file.path(),
              "SELECT count(*) FROM gpkg_data_column_constraints WHERE constraint_name = "
              "'facility_type'")
              .toInt()
        > 5);
    CHECK(askSql(file.path(),
              "SELECT count(*) FROM gpkg_data_columns WHERE constraint_name IS NOT NULL AND "
              "constraint_name NOT IN"
              " (SELECT constraint_name FROM gpkg_data_column_constraints)")
        == QStringLiteral("0"));
}

TEST_CASE("a point is a GeoPackage blob of 29 bytes", "[storage]")
{
    // OGC 12-128r17, 2.1.3: GP, version 0, little endian, srs 4326 = 0x10e6; WKB point 1 2.
    const QByteArray expected = QByteArray::fromHex("47500001e6100000"
                                                    "0101000000"
                                                    "000000000000f03f"
                                                    "0000000000000040");
    CHECK(pointBlob({1, 2}) == expected);
    CHECK(pointOf(expected) == Point{1, 2});
}

TEST_CASE("points of other programs are read, and rubbish is no point", "[storage]")
{
    // Big endian throughout, with an envelope, and as a point with Z.
    CHECK(pointOf(QByteArray::fromHex("47500000000010e6"
                                      "0000000001"
                                      "3ff0000000000000"
                                      "4000000000000000"))
        == Point{1, 2});
    CHECK(pointOf(QByteArray::fromHex("47500003e6100000") + QByteArray(32, '\0')
              + QByteArray::fromHex("0101000000"
                                    "000000000000f03f"
                                    "0000000000000040"))
        == Point{1, 2});
    CHECK(pointOf(QByteArray::fromHex("47500001e6100000"
                                      "01e9030000"
                                      "000000000000f03f"
                                      "0000000000000040"
                                      "0000000000000840"))
        == Point{1, 2});
    CHECK_FALSE(pointOf(QByteArray::fromHex("47500001e6100000"
                                            "0101000000"
                                            "000000000000f03f")));
    CHECK_FALSE(pointOf(QByteArray::fromHex("47500001e6100000"
                                            "0101000000"
                                            "000000000000f87f"
                                            "000000000000f87f")));
    CHECK_FALSE(pointOf("GPxx"));
    CHECK_FALSE(pointOf({}));
    CHECK_FALSE(multiPolygonEnvelope(QByteArray::fromHex("0106000000ffffffff")));
}
