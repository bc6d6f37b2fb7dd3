// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export.h"
#include "core/exchange/export/xlsx/template_columns.h"
#include "core/exchange/export_template.h"
#include "core/exchange/import.h"
#include "core/exchange/import/columns/column_names.h"
#include "core/exchange/preview.h"
#include "core/exchange/reader_client.h"
#include "core/exchange/workbook.h"
#include "core/storage/writer.h"
#include "tests/core/exchange/project_fixture.h"
#include "tests/support/cannot_run.h"
#include "tests/support/run_trama.h"
#include "tests/support/unzipped.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>

using namespace trama;
using namespace trama::exchange;
using trama::tests::ProjectFixture;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

ReaderTable readSheet(const QString &path, const QString &sheet)
{
    ReaderOptions options;
    options.layer = sheet;
    auto read = readWithWorker(path, options);
    REQUIRE(read);
    return *std::move(read);
}

void addFacility(ProjectFixture &fixture, const QString &name, const QString &description)
{
    REQUIRE(
        fixture.project().edit({QStringLiteral("step.import"), {}}, [&](storage::Writer &writer) {
            return writer
                .insert(*domain::findEntity("infrastructure"),
                    {{QStringLiteral("name"), name}, {QStringLiteral("description"), description},
                        {QStringLiteral("checked"), QStringLiteral("2024-02-29")},
                        {QStringLiteral("tier"), QStringLiteral("public")}})
                .map([](storage::Key) {});
        }));
}

} // namespace

TEST_CASE(
    "a workbook has a bold header that stays in sight, filters, texts as strings and days as dates",
    "[exchange]")
{
    ProjectFixture fixture;
    addFacility(fixture, QStringLiteral("=1+1"), QStringLiteral("007"));
    const QString path = fixture.path("o.xlsx");
    ExportOptions options;
    options.entity = QStringLiteral("infrastructure");
    REQUIRE(exportTo(fixture.project(), path, options));
    const auto parts = tests::unzipped(path);
    const QByteArray sheet = parts.value(QStringLiteral("xl/worksheets/sheet1.xml"));
    CHECK(sheet.contains("state=\"frozen\""));
    CHECK(sheet.contains("<autoFilter"));
    CHECK(sheet.contains("t=\"inlineStr\"><is><t>=1+1</t>"));
    CHECK(sheet.contains("<t>007</t>"));
    CHECK_FALSE(sheet.contains("<f>"));
    CHECK(sheet.contains("<v>45351</v>")); // 29 February 2024 counted from 30 December 1899
    CHECK(parts.value(QStringLiteral("xl/styles.xml")).contains("<b/>"));
}

TEST_CASE("the same data gives the same workbook, byte for byte", "[exchange]")
{
    ProjectFixture fixture;
    addFacility(fixture, QStringLiteral("A"), QStringLiteral("b"));
    REQUIRE(exportTo(fixture.project(), fixture.path("a.xlsx"), {}));
    REQUIRE(exportTo(fixture.project(), fixture.path("b.xlsx"), {}));
    CHECK(bytesOf(fixture.path("a.xlsx")) == bytesOf(fixture.path("b.xlsx")));
}

TEST_CASE(
    "a text longer than a cell holds is refused with its place, and nothing is left", "[exchange]")
{
    ProjectFixture fixture;
    addFacility(fixture, QStringLiteral("A"), QString(32'768, QLatin1Char('x')));
    const auto report = exportTo(fixture.project(), fixture.path("o.xlsx"), {});
    REQUIRE_FALSE(report);
    CHECK(report.error().code == ErrorCode::CannotWrite);
    CHECK(report.error().row == 1);
    const QString sentence = text::Texts().error(report.error());
    CHECK(sentence.contains(QLatin1String("32,767")));
    CHECK(sentence.contains(QLatin1String("infrastructure")));
    CHECK(QDir(fixture.path("")).entryList({QStringLiteral("o.xlsx*")}).isEmpty());
}

TEST_CASE("a cancelled export leaves nothing", "[exchange]")
{
    ProjectFixture fixture;
    addFacility(fixture, QStringLiteral("A"), QStringLiteral("b"));
    const std::atomic<bool> cancelled{true};
    ExportOptions options;
    options.cancelled = &cancelled;
    for (const char *file : {"o.xlsx", "o.csv", "o.geojson", "o.gpkg", "o.graphml"}) {
        INFO(file);
        const auto report = exportTo(fixture.project(), fixture.path(file), options);
        REQUIRE_FALSE(report);
        CHECK(report.error().code == ErrorCode::Cancelled);
        CHECK(QDir(fixture.path("")).entryList({QStringLiteral("o.*")}).isEmpty());
    }
}

TEST_CASE("every column of the template is known to imports by its header, in both languages",
    "[exchange]")
{
    for (const auto language : {text::Language::English, text::Language::Portuguese}) {
        const QVector<TemplateSheet> sheets = templateSheets(text::Texts(language));
        CHECK(sheets.size() == 14); // the entities of CONTRACT.md that lists hold
        for (const TemplateSheet &sheet : sheets) {
            QStringList headers;
            for (const TemplateColumn &column : sheet.columns) {
                headers.append(column.header);
            }
            const auto uses = columnUses(headers, *sheet.entity, {});
            REQUIRE(uses);
            REQUIRE(uses->size() == headers.size());
            for (const ColumnUse &use : *uses) {
                const domain::Field *field = sheet.columns[use.column].field;
                const QString name
                    = field == nullptr ? headers[use.column] : QString::fromLatin1(field->name);
                INFO(sheet.entity->name << " " << use.header.toStdString());
                const bool isPlace
                    = use.field == QLatin1String("lat") || use.field == QLatin1String("lon");
                CHECK((isPlace ? field == nullptr : name.startsWith(use.field)));
            }
        }
    }
}

TEST_CASE(
    "an untouched template adds nothing: its example rows are left out and named", "[exchange]")
{
    for (const auto language : {text::Language::English, text::Language::Portuguese}) {
        ProjectFixture fixture;
        const QString path = fixture.path("template.xlsx");
        REQUIRE(writeTemplate(path, language));
        ImportOptions options;
        options.isWhole = true;
        const auto report = importFile(fixture.project(), path, options);
        REQUIRE(report);
        CHECK(report->read == 14);
        CHECK(report->skipped == 14);
        const auto examples = std::count_if(report->issues.begin(), report->issues.end(),
            [](const Issue &issue) { return issue.code == QLatin1String("example-row"); });
        CHECK(examples == 14);
        for (const domain::Entity &entity : domain::entities()) {
            INFO(entity.name);
            CHECK(fixture.count(entity.name) == 0);
        }
        // By its sheet alone too.
        options.isWhole = false;
        options.sheet = sheetName(*domain::findEntity("service"),
            language == text::Language::Portuguese, text::Texts(language));
        const auto one = importFile(fixture.project(), path, options);
        REQUIRE(one);
        CHECK(one->entity == QLatin1String("service"));
        CHECK(one->added == 0);
    }
}

TEST_CASE("a template filled in by another program imports without a mapping, references and all",
    "[exchange]")
{
    if (!tests::hasPythonModule(QStringLiteral("openpyxl"))) {
        return;
    }
    ProjectFixture fixture;
    const QString path = fixture.path("template.xlsx");
    REQUIRE(writeTemplate(path, text::Language::Portuguese));
    // openpyxl fills row 3 of two sheets by the headers of row 1, as a person would.
    const QByteArray script = R"py(
import sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
def fill(sheet, values):
    headers = [c.value for c in sheet[1]]
    for name, value in values.items():
        sheet.cell(row=3, column=headers.index(name) + 1, value=value)
fill(book["Organização"], {"Identificador na lista": "007", "Nome": "Universidade X"})
fill(book["Infraestrutura"], {"Identificador na lista": "L1", "Nome": "Laboratório Y",
    "Tipo principal": "Linha-piloto", "Proprietário": "007", "Latitude": 40.2, "Longitude": -8.4})
fill(book["Serviço"], {"Infraestrutura": "L1", "Serviço": "Demonstração"})
book.save(sys.argv[1])
)py";
    const tests::Run run = tests::runProgram(QStringLiteral("/usr/bin/python3"),
        {QStringLiteral("-c"), QString::fromUtf8(script), path});
    INFO(run.err.toStdString());
    REQUIRE(run.status == 0);
    ImportOptions options;
    options.isWhole = true;
    const auto report = importFile(fixture.project(), path, options);
    REQUIRE(report);
    CHECK(report->added == 3);
    CHECK(fixture.values("infrastructure", "type") == QStringList{QStringLiteral("TI-PL")});
    CHECK(fixture.values("organisation", "list_id") == QStringList{QStringLiteral("007")});
    CHECK_FALSE(fixture.values("infrastructure", "owner").first().isEmpty());
    CHECK(fixture.count("service") == 1);
    CHECK(fixture.points().first()->lat == 40.2);
}

TEST_CASE("the words a template offers are words that imports read as the codes they stand for",
    "[exchange]")
{
    ProjectFixture fixture;
    const QString path = fixture.path("template.xlsx");
    REQUIRE(writeTemplate(path, text::Language::English));
    const ReaderTable lists = readSheet(path, QString::fromUtf16(kListsSheet));
    const qsizetype types = lists.table.headers.indexOf(QStringLiteral("facility_type"));
    REQUIRE(types >= 0);
    CHECK(lists.table.text(0, std::size_t(types)) == QStringLiteral("Research infrastructure"));
    CHECK(lists.table.rowCount() > 100); // sectors: far over the 255 characters of a list in place
    const QByteArray sheet = tests::unzipped(path).value(
        QStringLiteral("xl/worksheets/sheet4.xml")); // after notes, region, …
    CHECK(sheet.contains("<dataValidation "));
    CHECK(sheet.contains("trama_lists!$"));
}

TEST_CASE("a sheet of a workbook of ours is known by its name, in previews too", "[exchange]")
{
    ProjectFixture fixture;
    addFacility(fixture, QStringLiteral("A"), QStringLiteral("b"));
    const QString path = fixture.path("all.xlsx");
    REQUIRE(exportTo(fixture.project(), path, {}));
    const auto preview = previewList(path);
    REQUIRE(preview);
    CHECK(preview->entity == QLatin1String("infrastructure"));
    CHECK(preview->rowCount == 1);
}
