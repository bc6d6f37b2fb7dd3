// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reader_client.h"
#include "core/geo/outline.h"
#include "tests/support/temporary.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QtEndian>

#include <cmath>
#include <thread>

using namespace trama;
using namespace trama::exchange;

namespace {

QString dataFile(const char *name)
{
    return QStringLiteral(TRAMA_SOURCE_DIR "/tests/core/reader/data/") + QLatin1String(name);
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QPointF pointOf(const QByteArray &wkb)
{
    REQUIRE(wkb.size() == 21);
    return {qFromLittleEndian<double>(wkb.constData() + 5),
        qFromLittleEndian<double>(wkb.constData() + 13)};
}

ErrorCode codeFor(const QString &path, const ReaderOptions &options = {})
{
    const Result<ReaderTable> read = readWithWorker(path, options);
    REQUIRE_FALSE(read);
    CHECK(read.error().file == path);
    return read.error().code;
}

QByteArray featureCollection(const QByteArray &features)
{
    return R"({"type":"FeatureCollection","features":[)" + features + "]}";
}

} // namespace

TEST_CASE("GeoJSON comes as text, with lists, truth, dates and places", "[reader]")
{
    const tests::TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("a.geojson"));
    write(path,
        featureCollection(
            R"({"type":"Feature","properties":{"id":"0012","n":7,"x":0.1,"open":true,"when":"2024-03-05","sectors":["S01","S02"],"name":"Évora"},
            "geometry":{"type":"Point","coordinates":[-7.9135,38.571]}},
            {"type":"Feature","properties":{"id":"1.234,50"},"geometry":null})"));
    const Result<ReaderTable> read = readWithWorker(path);
    REQUIRE(read);
    CHECK(read->table.headers
        == QStringList{QStringLiteral("id"), QStringLiteral("n"), QStringLiteral("x"),
            QStringLiteral("open"), QStringLiteral("when"), QStringLiteral("sectors"),
            QStringLiteral("name")});
    REQUIRE(read->table.rowCount() == 2);
    const char *expected[] = {"0012", "7", "0.1", "true", "2024-03-05", "S01|S02", "Évora"};
    for (std::size_t i = 0; i < 7; ++i) {
        CHECK(read->table.cell(0, i) == expected[i]);
    }
    CHECK(read->table.cell(1, 0) == "1.234,50");
    CHECK(read->table.cell(1, 1).empty());
    CHECK(pointOf(read->wkb[0]) == QPointF(-7.9135, 38.571));
    CHECK(read->wkb[1].isEmpty());
    CHECK(read->crs == QLatin1String("EPSG:4326"));
    CHECK(read->layers == QStringList{QStringLiteral("a")});
}

TEST_CASE("a zipped shapefile in EPSG:3035 comes in degrees, longitude first", "[reader]")
{
    const Result<ReaderTable> read = readWithWorker(dataFile("places.zip"));
    REQUIRE(read);
    CHECK(read->crs == QLatin1String("EPSG:3035"));
    REQUIRE(read->table.rowCount() == 2);
    CHECK(read->table.cell(0, 0) == "007");
    CHECK(read->table.cell(0, 1) == "Laboratório de Évora");
    CHECK(read->table.cell(0, 2) == "2024-03-05");
    CHECK(std::abs(pointOf(read->wkb[0]).x() - 10) < 1e-7);
    CHECK(std::abs(pointOf(read->wkb[0]).y() - 52) < 1e-7);
    CHECK(std::abs(pointOf(read->wkb[1]).x() - 6.5665) < 1e-7);
    CHECK(std::abs(pointOf(read->wkb[1]).y() - 53.2194) < 1e-7);
}

TEST_CASE("spreadsheets keep leading zeros and headers, and name their sheets", "[reader]")
{
    const Result<ReaderTable> xlsx = readWithWorker(dataFile("list.xlsx"));
    REQUIRE(xlsx);
    CHECK(xlsx->layers == QStringList{QStringLiteral("list"), QStringLiteral("second")});
    CHECK(xlsx->table.headers.first() == QLatin1String("id"));
    CHECK(xlsx->table.cell(0, 0) == "0012");
    CHECK(xlsx->table.cell(0, 3) == "1.234,50");
    CHECK(xlsx->table.cell(1, 2) == "1000000");
    CHECK(xlsx->wkb[0].isEmpty());

    ReaderOptions second;
    second.layer = QStringLiteral("second");
    const Result<ReaderTable> sheet = readWithWorker(dataFile("list.xlsx"), second);
    REQUIRE(sheet);
    CHECK(sheet->table.cell(0, 0) == "x");
    second.layer = QStringLiteral("third");
    CHECK(codeFor(dataFile("list.xlsx"), second) == ErrorCode::UnknownName);

    const Result<ReaderTable> ods = readWithWorker(dataFile("list.ods"));
    REQUIRE(ods);
    CHECK(ods->table.cell(0, 0) == "0012");
    CHECK(ods->table.cell(0, 1) == "Évora");
}

TEST_CASE("KML comes zipped or plain", "[reader]")
{
    const Result<ReaderTable> read = readWithWorker(dataFile("places.kmz"));
    REQUIRE(read);
    CHECK(read->table.cell(0, 0) == "Évora");
    REQUIRE(read->wkb.size() == 1);
    CHECK(pointOf(read->wkb[0]) == QPointF(-7.9135, 38.571));

    const tests::TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("a.kml"));
    write(path,
        R"(<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark>
        <name>A</name><Point><coordinates>1,2</coordinates></Point></Placemark></Document></kml>)");
    const Result<ReaderTable> plain = readWithWorker(path);
    REQUIRE(plain);
    CHECK(plain->table.cell(0, 0) == "A");
    CHECK(pointOf(plain->wkb[0]) == QPointF(1, 2));
}

TEST_CASE("of KML only the columns that hold data are read", "[reader]")
{
    const tests::TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("a.kml"));
    write(path,
        R"(<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>
        <Schema name="l" id="l"><SimpleField name="Nome" type="string"/>
        <SimpleField name="Tipologia" type="string"/></Schema>
        <Placemark><visibility>1</visibility><ExtendedData><SchemaData schemaUrl="#l">
        <SimpleData name="Nome">Lab Um</SimpleData><SimpleData name="Tipologia">Pilot line</SimpleData>
        </SchemaData></ExtendedData><Point><coordinates>1,2</coordinates></Point></Placemark>
        </Document></kml>)");
    const Result<ReaderTable> read = readWithWorker(path);
    REQUIRE(read);
    CHECK(read->table.headers == QStringList{QStringLiteral("Nome"), QStringLiteral("Tipologia")});
    CHECK(read->table.cell(0, 0) == "Lab Um");
    CHECK(read->table.cell(0, 1) == "Pilot line");
}

TEST_CASE("TopoJSON arcs become outlines", "[reader]")
{
    const tests::TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("a.json"));
    write(path,
        R"({"type":"Topology","transform":{"scale":[0.5,0.5],"translate":[10,50]},
        "arcs":[[[0,0],[2,0],[0,2],[-2,0],[0,-2]]],
        "objects":{"r":{"type":"GeometryCollection","geometries":[
        {"type":"Polygon","id":"NL11","properties":{"na":"Groningen"},"arcs":[[0]]}]}}})");
    const Result<ReaderTable> read = readWithWorker(path);
    REQUIRE(read);
    const Result<geo::Outline> outline = geo::fromWkb(read->wkb[0]);
    REQUIRE(outline);
    CHECK(outline->polygons[0].rings[0]
        == geo::Ring{{10, 50}, {11, 50}, {11, 51}, {10, 51}, {10, 50}});
    CHECK(read->table.headers.contains(QStringLiteral("na")));
}

TEST_CASE("bytes that are not UTF-8 are taken for Latin-1 and counted", "[reader]")
{
    const tests::TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("a.geojson"));
    write(path,
        featureCollection("{\"type\":\"Feature\",\"geometry\":null,"
                          "\"properties\":{\"name\":\"\xc9vora\"}}"));
    const Result<ReaderTable> read = readWithWorker(path);
    REQUIRE(read);
    CHECK(read->table.cell(0, 0) == "Évora");
    CHECK(read->recoded == 1);
}

TEST_CASE("each kind of bad file has its own error", "[reader]")
{
    const tests::TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("a.geojson"));
    CHECK(codeFor(path) == ErrorCode::FileNotFound);
    CHECK(codeFor(folder.path()) == ErrorCode::IsDirectory);
    CHECK(codeFor(QStringLiteral("/vsizip/a.zip")) == ErrorCode::FileNotFound);
    write(path, {});
    CHECK(codeFor(path) == ErrorCode::EmptyFile);
    write(path, "\x89PNG\r\n\x1a\n rest");
    CHECK(codeFor(path) == ErrorCode::UnknownFormat);
    write(path, "<OGRVRTDataSource><OGRVRTLayer name='x'/></OGRVRTDataSource>");
    CHECK(codeFor(path) == ErrorCode::UnknownFormat);
    write(path, R"({"type":"FeatureCollection","features":[{"type":"Feature","prop)");
    CHECK(codeFor(path) == ErrorCode::ReaderFailed);
    write(path, "SQLite format 3" + QByteArray(1, '\0') + QByteArray(200, 'x'));
    CHECK(codeFor(path) == ErrorCode::UnknownFormat);
    write(path, "PK\3\4 not a whole archive");
    CHECK(codeFor(path) == ErrorCode::ReaderFailed);
}

TEST_CASE("a file that would blow up ends in an error within the limits", "[reader]")
{
    const tests::TemporaryFolder folder;
    const QString deep = folder.path(QStringLiteral("deep.geojson"));
    write(deep,
        featureCollection("{\"type\":\"Feature\",\"geometry\":null,\"properties\":{\"a\":"
            + QByteArray(1000000, '[') + QByteArray(1000000, ']') + "}}"));
    CHECK(codeFor(deep) == ErrorCode::ReaderFailed);

    QByteArray entities;
    for (int i = 1; i < 12; ++i) {
        entities += "<!ENTITY l" + QByteArray::number(i) + " \""
            + ("&l" + QByteArray::number(i - 1) + ";").repeated(10) + "\">";
    }
    const QString laughs = folder.path(QStringLiteral("laughs.kml"));
    write(laughs,
        "<!DOCTYPE kml [<!ENTITY l0 \"ha\">" + entities
            + "]><kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document><Placemark><name>&l11;"
              "</name></Placemark></Document></kml>");
    CHECK(codeFor(laughs) == ErrorCode::ReaderFailed);

    // More than the worker may send, and less time than it needs to start.
    ReaderOptions little;
    little.maxBytes = 10;
    const Result<ReaderTable> tooMuch = readWithWorker(dataFile("list.xlsx"), little);
    REQUIRE_FALSE(tooMuch);
    CHECK(tooMuch.error().arguments == QStringList{QStringLiteral("reader.too-much")});
    ReaderOptions noTime;
    noTime.seconds = 0;
    const Result<ReaderTable> late = readWithWorker(dataFile("list.xlsx"), noTime);
    REQUIRE_FALSE(late);
    CHECK(late.error().arguments == QStringList{QStringLiteral("reader.time")});
}

TEST_CASE("reading stops when it is cancelled", "[reader]")
{
    const std::atomic<bool> cancelled = true;
    ReaderOptions options;
    options.cancelled = &cancelled;
    CHECK(codeFor(dataFile("list.xlsx"), options) == ErrorCode::Cancelled);
}
