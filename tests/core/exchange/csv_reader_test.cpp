// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csv_reader.h"
#include "tests/support/temporary.h"

#include <catch2/catch.hpp>

#include <QFile>

#include <ctime>

using namespace trama;
using namespace trama::exchange;

namespace {

QString written(
    const tests::TemporaryFolder &folder, const QByteArray &bytes, const char *name = "list.csv")
{
    const QString path = folder.path(QString::fromLatin1(name));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return path;
}

CsvTable readBytes(const QByteArray &bytes, const CsvOptions &options = {})
{
    const tests::TemporaryFolder folder;
    auto csv = readCsv(written(folder, bytes), options);
    REQUIRE(csv);
    return *std::move(csv);
}

ErrorCode failure(const QByteArray &bytes, const char *name = "list.csv")
{
    const tests::TemporaryFolder folder;
    const auto csv = readCsv(written(folder, bytes, name));
    REQUIRE_FALSE(csv);
    CHECK(csv.error().file.endsWith(QString::fromLatin1(name)));
    return csv.error().code;
}

QString cell(const CsvTable &csv, std::size_t row, std::size_t column)
{
    return csv.table.text(row, column);
}

} // namespace

TEST_CASE("a list in UTF-8 keeps its text as text", "[exchange]")
{
    const CsvTable csv = readBytes("\xEF\xBB\xBFid,name,lat\n007,Évora,38.5\n0012,\"A, B\",1\n");
    CHECK(csv.table.headers
        == QStringList{QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("lat")});
    CHECK(csv.table.rowCount() == 2);
    CHECK(cell(csv, 0, 0) == QStringLiteral("007"));
    CHECK(cell(csv, 0, 1) == QStringLiteral("Évora"));
    CHECK(cell(csv, 1, 1) == QStringLiteral("A, B"));
    CHECK(csv.encoding == QStringLiteral("UTF-8"));
    CHECK(csv.separator == QStringLiteral(","));
    CHECK(csv.issues.isEmpty());
}

TEST_CASE("Latin-1 and Windows-1252 lists give their accents, and the guess is said", "[exchange]")
{
    const CsvTable latin = readBytes("nome;concelho\nLaborat\xF3rio de \xC1gua;\xC9vora\n");
    CHECK(latin.encoding == QStringLiteral("ISO-8859-1"));
    CHECK(latin.separator == QStringLiteral(";"));
    CHECK(cell(latin, 0, 0) == QStringLiteral("Laboratório de Água"));
    REQUIRE(latin.issues.size() == 1);
    CHECK(latin.issues[0].code == QStringLiteral("encoding"));
    const CsvTable windows = readBytes("name,x\nCaf\xE9 \x93Ol\xE1\x94,5 \x80\n");
    CHECK(windows.encoding == QStringLiteral("windows-1252"));
    CHECK(cell(windows, 0, 0) == QStringLiteral("Café “Olá”"));
    CHECK(cell(windows, 0, 1) == QStringLiteral("5 €"));
}

TEST_CASE("Czech in ISO-8859-2 is not taken for Latin-1", "[exchange]")
{
    // "město;příroda" and more words with ě, ř, č, ů: bytes EC, F8, E8, F9 of ISO-8859-2.
    const CsvTable csv = readBytes("m\xECsto;p\xF8\xEDroda\n\xE8"
                                   "esk\xFD v\xFDzkum;d\xF9m v\xECtr\xF9\np\xF8"
                                   "ehled;ml\xE9ko\n");
    CHECK(csv.table.headers[0] == QStringLiteral("město"));
    CHECK(csv.table.headers[1] == QStringLiteral("příroda"));
}

TEST_CASE("UTF-16 is read with and without its mark", "[exchange]")
{
    const QString text = QStringLiteral("name\tcity\r\nLaboratório\tÉvora\r\n");
    const QByteArray little(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QByteArray big = little;
    for (qsizetype i = 0; i + 1 < big.size(); i += 2) {
        std::swap(big[i], big[i + 1]);
    }
    for (const auto &[bytes, name] : {std::pair(QByteArray("\xFF\xFE") + little, "UTF-16LE"),
             std::pair(little, "UTF-16LE"), std::pair(QByteArray("\xFE\xFF") + big, "UTF-16BE")}) {
        const CsvTable csv = readBytes(bytes);
        CHECK(csv.encoding == QString::fromLatin1(name));
        CHECK(csv.separator == QStringLiteral("\t"));
        CHECK(csv.table.headers[0] == QStringLiteral("name"));
        CHECK(cell(csv, 0, 1) == QStringLiteral("Évora"));
    }
}

TEST_CASE("a stated encoding overrides what is detected, an unknown one is refused", "[exchange]")
{
    const CsvTable csv = readBytes("name\n\xE8\xF9\n", {QStringLiteral("ISO-8859-2"), '\0'});
    CHECK(cell(csv, 0, 0) == QStringLiteral("čů"));
    const tests::TemporaryFolder folder;
    const auto bad = readCsv(written(folder, "name\nx\n"), {QStringLiteral("no-such"), '\0'});
    REQUIRE_FALSE(bad);
    CHECK(bad.error().code == ErrorCode::BadSetting);
}

TEST_CASE("the separator is that which cuts rows alike", "[exchange]")
{
    CHECK(readBytes("name;lat;lon\nA, B and C, D;38,7;-9,1\nE;1,5;2,5\n").separator
        == QStringLiteral(";"));
    CHECK(
        readBytes("name\tdescription\nA\tx, y, z\nB\tu; v; w\n").separator == QStringLiteral("\t"));
    CHECK(readBytes("name|sectors\nA|x,y\nB|z\n").separator == QStringLiteral("|"));
    CHECK(readBytes("name,sectors\nA,C10|C11\nB,C10|C12\n").separator == QStringLiteral(","));
    CHECK(readBytes("name\nA\nB\n").separator == QStringLiteral(","));
    const CsvTable named = readBytes("sep=;\r\na,b;c\r\n1;2\r\n");
    CHECK(named.separator == QStringLiteral(";"));
    CHECK(named.table.headers[0] == QStringLiteral("a,b"));
}

TEST_CASE("quotes hold separators, line breaks and doubled quotes", "[exchange]")
{
    const CsvTable csv = readBytes("name,text\n\"a \"\"b\"\"\",\"one\r\ntwo, three\"\n\"\",x\n");
    CHECK(csv.table.rowCount() == 2);
    CHECK(cell(csv, 0, 0) == QStringLiteral("a \"b\""));
    CHECK(cell(csv, 0, 1) == QStringLiteral("one\r\ntwo, three"));
    CHECK(cell(csv, 1, 0).isEmpty());
}

TEST_CASE("ragged rows are kept and named, blank lines are no rows", "[exchange]")
{
    const CsvTable csv = readBytes("a,b,c\n1,2,3\n\n4,5\n,,\n6,7,8,9\n10,11,12,,\n");
    REQUIRE(csv.table.rowCount() == 4);
    CHECK(cell(csv, 1, 1) == QStringLiteral("5"));
    CHECK(cell(csv, 1, 2).isEmpty());
    CHECK(cell(csv, 2, 3) == QStringLiteral("9"));
    REQUIRE(csv.issues.size() == 2);
    CHECK(csv.issues[0].row == 2);
    CHECK(csv.issues[1].row == 3);
    CHECK(csv.issues[1].code == QStringLiteral("ragged-row"));
}

TEST_CASE("a quote that is never closed costs its own row, not the rest of the list", "[exchange]")
{
    const CsvTable csv = readBytes("a,b\n\"open,2\n3,4\n5,6\n");
    REQUIRE(csv.table.rowCount() == 3);
    CHECK(cell(csv, 0, 0) == QStringLiteral("\"open"));
    CHECK(cell(csv, 2, 1) == QStringLiteral("6"));
    REQUIRE(csv.issues.size() == 1);
    CHECK(csv.issues[0].row == 1);
}

TEST_CASE("a cell of a megabyte and a NUL do no harm", "[exchange]")
{
    const QByteArray big(1024 * 1024, 'x');
    const CsvTable csv = readBytes("a,b\n\"" + big + "\",1\n" + QByteArray("n\0ul,2\n", 7));
    CHECK(csv.table.cell(0, 0).size() == 1024 * 1024);
    CHECK(cell(csv, 1, 0) == QStringLiteral("nul"));
    REQUIRE(csv.issues.size() == 1);
    CHECK(csv.issues[0].code == QStringLiteral("lost-letters"));
    CHECK(csv.issues[0].row == 2);
}

TEST_CASE("what is no list of text is refused with its reason", "[exchange]")
{
    CHECK(failure("\x89PNG\r\n\x1a\n....", "picture.csv") == ErrorCode::UnknownFormat);
    CHECK(failure(QByteArray("PK\x03\x04....", 8)) == ErrorCode::UnknownFormat);
    CHECK(
        failure(QByteArray("\x01\x02\x03\x04\x05\x06\x07\x10\x11", 9)) == ErrorCode::UnknownFormat);
    CHECK(failure("") == ErrorCode::EmptyFile);
    CHECK(failure("\n \n") == ErrorCode::EmptyFile);
    const tests::TemporaryFolder folder;
    CHECK(readCsv(folder.path()).error().code == ErrorCode::IsDirectory);
    CHECK(readCsv(folder.path(QStringLiteral("none.csv"))).error().code == ErrorCode::FileNotFound);
}

TEST_CASE("one hundred megabytes are cut in about a second", "[exchange][.bench]")
{
    QByteArray bytes("id,name,type,status,lon,lat\n");
    for (int i = 0; bytes.size() < 100 * 1024 * 1024; ++i) {
        bytes += "F" + QByteArray::number(i) + ",\"Some Centre, " + QByteArray::number(i % 997)
            + "\",RI,operational,5.123456,52.123456\n";
    }
    const tests::TemporaryFolder folder;
    const QString path = written(folder, bytes);
    const std::clock_t begin = std::clock();
    const auto csv = readCsv(path);
    const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    REQUIRE(csv);
    WARN(csv->table.rowCount() << " rows in " << seconds << " s of CPU");
    CHECK(seconds < 3);
}
