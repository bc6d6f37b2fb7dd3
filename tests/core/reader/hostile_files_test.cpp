// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reader_client.h"
#include "tests/support/run_trama.h"
#include "tests/support/temporary.h"
#include "tests/support/unzipped.h"

#include <catch2/catch.hpp>

#include <QFile>

#include <zip.h>

using namespace trama;
using namespace trama::exchange;
using trama::tests::writeFile;

namespace {

const QString kSheet = QStringLiteral("xl/worksheets/sheet1.xml");
const QByteArray kSheetBegin
    = "<?xml version=\"1.0\"?><worksheet "
      "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
      "<sheetData>";
const QByteArray kSheetEnd = "</sheetData></worksheet>";

/// The small workbook of these tests with another sheet in it.
QString workbookWith(const tests::TemporaryFolder &folder, const QByteArray &sheet)
{
    const QString path = folder.path(QStringLiteral("a.xlsx"));
    auto parts = tests::unzipped(
        QStringLiteral(TRAMA_SOURCE_DIR "/tests/core/reader/data/list.xlsx"), nullptr);
    REQUIRE(parts.contains(kSheet));
    parts[kSheet] = sheet;
    zip_t *archive
        = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    REQUIRE(archive != nullptr);
    for (auto it = parts.cbegin(); it != parts.cend(); ++it) {
        zip_source_t *source
            = zip_source_buffer(archive, it->constData(), static_cast<zip_uint64_t>(it->size()), 0);
        REQUIRE(zip_file_add(archive, it.key().toUtf8().constData(), source, 0) >= 0);
    }
    REQUIRE(zip_close(archive) == 0);
    return path;
}

/// The reason why the file is not read, which is not that time or memory ran out.
QString reasonFor(const QString &path)
{
    ReaderOptions options;
    options.seconds = 10;
    const Result<ReaderTable> read = readWithWorker(path, options);
    INFO(path.toStdString());
    REQUIRE_FALSE(read);
    if (read.error().code == ErrorCode::UnknownFormat) {
        return QStringLiteral("unknown");
    }
    REQUIRE(read.error().code == ErrorCode::ReaderFailed);
    const QString reason = read.error().arguments.value(0);
    for (const char *limit : {"reader.time", "reader.memory", "reader.crashed"}) {
        CHECK(reason != QLatin1String(limit));
    }
    return reason;
}

QByteArray laughs(const QByteArray &root)
{
    QByteArray entities;
    for (int i = 1; i < 12; ++i) {
        entities += "<!ENTITY l" + QByteArray::number(i) + " \""
            + ("&l" + QByteArray::number(i - 1) + ";").repeated(10) + "\">";
    }
    return "<!DOCTYPE " + root + " [<!ENTITY l0 \"ha\">" + entities + "]>";
}

} // namespace

TEST_CASE("an archive that would swell a thousandfold is refused before it is opened", "[reader]")
{
    const tests::TemporaryFolder folder;
    const QString path = workbookWith(folder, kSheetBegin + QByteArray(200 << 20, ' '));
    CHECK(QFile(path).size() < 1 << 20);
    CHECK(reasonFor(path) == QStringLiteral("reader.too-much"));
}

TEST_CASE("workbooks that pretend to be vast end in a reason", "[reader]")
{
    const tests::TemporaryFolder folder;
    const QByteArray far = R"(<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>)";
    CHECK(
        reasonFor(workbookWith(folder,
                      kSheetBegin + R"(<row r="1"><c r="A1"><v>1</v></c></row>)" + far + kSheetEnd))
            .contains(QStringLiteral("gap")));
    CHECK(reasonFor(workbookWith(folder,
                        kSheetBegin + R"(<row r="1"><c r="XFD1"><v>1</v></c></row>)" + kSheetEnd))
              .contains(QStringLiteral("2000")));
    const QByteArray laughing = "<?xml version=\"1.0\"?>" + laughs("x")
        + kSheetBegin.mid(kSheetBegin.indexOf("<worksheet"))
        + R"(<row r="1"><c r="A1" t="inlineStr"><is><t>&l11;</t></is></c></row>)" + kSheetEnd;
    CHECK(reasonFor(workbookWith(folder, laughing)).contains(QStringLiteral("laugh")));
    const QByteArray brokenOff = kSheetBegin + R"(<row r="1"><c r="A1"><v>1</v>)";
    CHECK(reasonFor(workbookWith(folder, brokenOff)).contains(QStringLiteral("XML")));
    QFile list(QStringLiteral(TRAMA_SOURCE_DIR "/tests/core/reader/data/list.xlsx"));
    REQUIRE(list.open(QIODevice::ReadOnly));
    CHECK(reasonFor(writeFile(folder.path(QStringLiteral("b.xlsx")), list.read(list.size() / 2)))
        == QStringLiteral("reader.damaged"));
}

TEST_CASE("hostile KML opens no other file and ends in a reason", "[reader]")
{
    const tests::TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("a.kml"));
    const QByteArray begin = "<kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document>";
    writeFile(path,
        begin + QByteArray("<Folder>").repeated(200000) + QByteArray("</Folder>").repeated(200000)
            + "</Document></kml>");
    CHECK(reasonFor(path).contains(QStringLiteral("kml")));
    writeFile(path,
        "<!DOCTYPE kml [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + begin
            + "<Placemark><name>&x;</name></Placemark></Document></kml>");
    CHECK(reasonFor(path).contains(QStringLiteral("kml")));
}

TEST_CASE("JSON that is deep, broken off, too wide or no list ends in a reason", "[reader]")
{
    const tests::TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("a.json"));
    const auto reason = [&](const QByteArray &bytes) { return reasonFor(writeFile(path, bytes)); };
    CHECK(reason(QByteArray(1000000, '[') + QByteArray(1000000, ']'))
              .contains(QStringLiteral("deep")));
    CHECK(reason(QByteArray("{\"a\":").repeated(500000) + "1" + QByteArray(500000, '}'))
              .contains(QStringLiteral("deep")));
    CHECK(reason(R"([{"id":"1"},{"id":)") == QStringLiteral("reader.damaged"));
    CHECK(reason(R"([{"id":"1"}] and more)") == QStringLiteral("reader.damaged"));
    CHECK(reason(R"([1,2,3])") == QStringLiteral("reader.no-records"));
    CHECK(reason(R"({"a":1})") == QStringLiteral("reader.no-records"));
    CHECK(reason("[" + QByteArray("[],").repeated(1000000) + "[]]")
        == QStringLiteral("reader.no-records"));
    QByteArray wide = "[{\"a\":1}";
    for (int i = 0; i < 20000; ++i) {
        wide += ",{\"b" + QByteArray::number(i) + "\":1}";
    }
    CHECK(reason(wide + "]") == QStringLiteral("reader.too-much"));
}

TEST_CASE("a JSON text of objects one a line is a list", "[reader]")
{
    const tests::TemporaryFolder folder;
    const Result<ReaderTable> read = readWithWorker(writeFile(folder.path(QStringLiteral("a.json")),
        "{\"id\":\"1\",\"n\":{\"x\":0.10}}\n{\"id\":\"2\"}\n"));
    REQUIRE(read);
    CHECK(read->table.headers == QStringList{QStringLiteral("id"), QStringLiteral("n.x")});
    REQUIRE(read->table.rowCount() == 2);
    CHECK(read->table.cell(0, 1) == "0.10");
    CHECK(read->table.cell(1, 0) == "2");
}
