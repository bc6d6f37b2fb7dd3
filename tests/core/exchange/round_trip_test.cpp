// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export.h"
#include "core/exchange/import.h"
#include "core/sample/sample.h"
#include "core/storage/writer.h"
#include "tests/core/exchange/project_fixture.h"
#include "tests/core/exchange/record_dump.h"

#include <catch2/catch.hpp>

using namespace trama;
using namespace trama::exchange;
using trama::tests::differences;
using trama::tests::ProjectFixture;
using trama::tests::recordDump;

namespace {

/// What spreadsheets, text formats and XML are known to spoil.
const QStringList &nastyTexts()
{
    static const QStringList kTexts{QStringLiteral("=1+1"), QStringLiteral("'=kept"),
        QStringLiteral("''s"), QStringLiteral("@at"), QStringLiteral("-minus"),
        QStringLiteral("line one\nline two\n\nline four"), QStringLiteral("carriage\r\nreturn"),
        QStringLiteral("\"quoted\", and; semicolons | bars\ttab"), QStringLiteral("007"),
        QStringLiteral("1e5"), QStringLiteral("2024-05-31"), QStringLiteral("TRUE"),
        QStringLiteral("_x0041_ and _x000D_"), QStringLiteral("ok \U0001F9EA \u202Ertl\u202C é"),
        QStringLiteral("<b>&amp</b> ]]>"), QString(32'767, QLatin1Char('x'))};
    return kTexts;
}

void fillNasty(ProjectFixture &fixture)
{
    const domain::Entity &facility = *domain::findEntity("infrastructure");
    const auto step = fixture.project().edit(
        {QStringLiteral("step.import"), {}}, [&](storage::Writer &writer) -> Result<void> {
            int number = 0;
            for (const QString &text : nastyTexts()) {
                const auto key = writer.insert(facility,
                    {{QStringLiteral("list_id"),
                         QStringLiteral("%1").arg(++number, 3, 10, QLatin1Char('0'))},
                        {QStringLiteral("name"), text.left(200)},
                        {QStringLiteral("description"), text},
                        {QStringLiteral("type"), QStringLiteral("TI-PL")},
                        {QStringLiteral("sectors"), QStringLiteral("C10|Z9 own")},
                        {QStringLiteral("opens"), QStringLiteral("1895-02-03")},
                        {QStringLiteral("checked"), QStringLiteral("2024-02-29")},
                        {QStringLiteral("investment"), 1234567.89},
                        {QStringLiteral("staff_fte"), 0.125}},
                    storage::Point{-8.4196 + number / 100.0, 40.2056});
                if (!key) {
                    return tl::unexpected<Error>(key.error());
                }
                const auto kept = writer.update(facility, *key,
                    {{QStringLiteral("capacity"),
                        QVariant::fromValue(storage::Unread{QStringLiteral("-5 or so")})}});
                if (!kept) {
                    return kept;
                }
            }
            return {};
        });
    REQUIRE(step);
}

ExportOptions full(const char *entity = "")
{
    ExportOptions options;
    options.audience = Audience::Full;
    options.entity = QString::fromLatin1(entity);
    return options;
}

std::string lines(const QStringList &texts)
{
    return texts.join(QLatin1Char('\n')).toStdString();
}

/// What is other in the second project. Rows without a source get the file as theirs, and the file
/// is a source itself; who signs a plan leaves as little as persons do.
QStringList lost(
    const storage::Project &before, const storage::Project &after, const domain::Entity &entity)
{
    QStringList except{QStringLiteral("source")};
    if (QLatin1String(entity.name) == QLatin1String("action_plan")) {
        except += {QStringLiteral("contact"), QStringLiteral("email"), QStringLiteral("phone"),
            QStringLiteral("signatories")};
    }
    const auto given = recordDump(before, entity.name);
    auto taken = recordDump(after, entity.name);
    if (QLatin1String(entity.name) == QLatin1String("source")) {
        for (const QString &uuid : taken.keys()) {
            if (!given.contains(uuid)) {
                taken.remove(uuid);
            }
        }
    }
    return differences(given, taken, except);
}

QStringList lostInFile(ProjectFixture &from, const char *file, const ImportOptions &options = {})
{
    REQUIRE(exportTo(from.project(), from.path(file), full()));
    ProjectFixture other;
    const auto report = importFile(other.project(), from.path(file), options);
    REQUIRE(report);
    return differences(recordDump(from.project(), "infrastructure"),
        recordDump(other.project(), "infrastructure"), {QStringLiteral("source")});
}

} // namespace

TEST_CASE(
    "CSV and XLSX give back every nasty cell, texts that cannot be read included", "[exchange]")
{
    ProjectFixture fixture;
    fillNasty(fixture);
    CHECK(lines(lostInFile(fixture, "nasty.csv")) == "");
    CHECK(lines(lostInFile(fixture, "nasty.xlsx")) == "");
}

TEST_CASE("GeoJSON and GeoPackage give back all but texts that cannot be read", "[exchange]")
{
    ProjectFixture fixture;
    fillNasty(fixture);
    for (const char *file : {"nasty.geojson", "nasty.gpkg"}) {
        INFO(file);
        ImportOptions options;
        options.entity = QStringLiteral("infrastructure");
        options.layer = QLatin1String(file).endsWith(QLatin1String("gpkg"))
            ? QStringLiteral("infrastructure")
            : QString();
        QStringList lost = lostInFile(fixture, file, options);
        CHECK(lost.removeIf([](const QString &line) {
            return line.contains(QLatin1String("unread capacity"));
        }) == nastyTexts().size());
        CHECK(lines(lost) == "");
        const auto report = exportTo(fixture.project(), fixture.path(file), full());
        REQUIRE(report);
        REQUIRE(report->notes.size() == 1);
        CHECK(report->notes[0].key == QStringLiteral("export.note.unread"));
        CHECK(report->notes[0].count == nastyTexts().size());
    }
}

TEST_CASE("the whole sample goes out as one workbook and comes back in one step", "[exchange]")
{
    trama::tests::TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("sample.gpkg"));
    auto sample = sample::buildSample(path);
    REQUIRE(sample);
    const QString book = folder.path(QStringLiteral("all.xlsx"));
    const auto out = exportTo(**sample, book, full());
    REQUIRE(out);
    ProjectFixture other;
    ImportOptions options;
    options.isWhole = true;
    const auto in = importFile(other.project(), book, options);
    REQUIRE(in);
    CHECK(in->entity.isEmpty());
    CHECK(in->read == out->rows);
    CHECK(in->skipped == 0);
    for (const domain::Entity &entity : domain::entities()) {
        if (domain::isPersonal(entity)) {
            continue;
        }
        INFO(entity.name);
        CHECK(lines(lost(**sample, other.project(), entity)) == "");
    }
    REQUIRE(other.project().undo());
    CHECK(other.count("infrastructure") == 0);
}

TEST_CASE("every table of the sample goes out as CSV and comes back", "[exchange]")
{
    trama::tests::TemporaryFolder folder;
    auto sample = sample::buildSample(folder.path(QStringLiteral("sample.gpkg")));
    REQUIRE(sample);
    ProjectFixture other;
    for (const domain::Entity &entity : domain::entities()) {
        INFO(entity.name);
        const QString name = QString::fromLatin1(entity.name);
        const QString file = folder.path(name + QStringLiteral(".csv"));
        REQUIRE(exportTo(**sample, file, full(entity.name)));
        ImportOptions options;
        options.entity = name;
        const auto in = importFile(other.project(), file, options);
        REQUIRE((in || in.error().code == ErrorCode::EmptyFile));
        CHECK(lines(lost(**sample, other.project(), entity)) == "");
    }
}
