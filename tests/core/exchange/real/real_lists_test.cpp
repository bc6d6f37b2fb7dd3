// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csv_reader.h"
#include "core/exchange/import.h"
#include "core/exchange/reader_client.h"
#include "core/geo/region_library.h"
#include "tests/core/exchange/real/hand_rows.h"
#include "tests/core/geo/user_folders.h"
#include "tests/support/cannot_run.h"

#include <catch2/catch.hpp>

#include <sys/resource.h>

using namespace trama;
using namespace trama::exchange;
using trama::tests::ProjectFixture;

namespace {

const QString kTable = QStringLiteral(TRAMA_SOURCE_DIR "/docs/real-lists.md");
const QString kDifferences
    = QStringLiteral(TRAMA_SOURCE_DIR "/tests/core/exchange/expected/differences.txt");

/// A real list and how it is taken.
struct RealList {
    const char *file;
    const char *entity; ///< "" = as the columns tell
    QHash<QString, QString> map;
    QString nuts;
};

double cpuSeconds()
{
    double seconds = 0;
    for (const auto who : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
        rusage usage{};
        getrusage(who, &usage);
        seconds += double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
            + double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
    }
    return seconds;
}

std::optional<ImportReport> taken(ProjectFixture &fixture, const RealList &list)
{
    const QString path = tests::realData(QString::fromLatin1(list.file));
    if (path.isEmpty()) {
        return {};
    }
    ImportOptions options;
    options.entity = QString::fromLatin1(list.entity);
    options.map = list.map;
    options.nuts = list.nuts;
    auto report = importFile(fixture.project(), path, options);
    REQUIRE(report);
    CHECK(report->read == report->added + report->updated + report->skipped);
    return *std::move(report);
}

QString issueCounts(const ImportReport &report)
{
    QMap<QString, int> counts;
    for (const Issue &issue : report.issues) {
        ++counts[issue.code];
    }
    QStringList parts;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        parts.append(QStringLiteral("%1 %2").arg(it.value()).arg(it.key()));
    }
    return parts.join(QStringLiteral(", "));
}

/// The line of the table, but for the seconds at its end.
QString tableLine(const ImportReport &report)
{
    return QStringLiteral("| %1 | %2 | %3 | %4 | %5 | %6 | %7 |")
        .arg(report.file, report.entity)
        .arg(report.read)
        .arg(report.added + report.updated)
        .arg(report.skipped)
        .arg(report.located)
        .arg(issueCounts(report));
}

QStringList namesIn(const RealList &list)
{
    const QString path = tests::realData(QString::fromLatin1(list.file));
    QStringList names;
    const auto collect = [&](const TextTable &table) {
        const auto column = std::size_t(table.headers.indexOf(QStringLiteral("name")));
        for (std::size_t row = 0; row < table.rowCount(); ++row) {
            names.append(table.text(row, column).trimmed());
        }
    };
    if (path.endsWith(QStringLiteral(".csv"))) {
        collect(readCsv(path)->table);
    } else {
        collect(readWithWorker(path)->table);
    }
    return names;
}

const QVector<RealList> &facilityLists()
{
    static const QVector<RealList> lists{{"research_infrastructures.csv", "", {}, {}},
        {"research_infrastructures_2.geojson", "", {}, {}}, {"esfri.csv", "", {}, {}},
        {"rd_performers_cz.csv", "", {}, {}}};
    return lists;
}

const QVector<RealList> &otherLists()
{
    static const QVector<RealList> lists{
        {"s3_domains_cz.json", "priority",
            {{QStringLiteral("kraje"), QStringLiteral("region")},
                {QStringLiteral("nazev"), QStringLiteral("name")},
                {QStringLiteral("popis"), QStringLiteral("description")},
                {QStringLiteral("cz_nace"), QStringLiteral("sectors")}},
            {}},
        {"nuts2024_20M.gpkg", "region", {}, {}},
        {"regions_2012_2018.csv", "indicator", {}, QStringLiteral("2021")},
        {"household_income.csv", "indicator", {}, {}}};
    return lists;
}

/// Names of regions come from the outlines at hand: the same for everyone who runs this.
void installNames()
{
    const QString outlines = tests::realData(QStringLiteral("nuts2024_20M.gpkg"));
    CHECK((outlines.isEmpty() || geo::installOutlines(outlines)));
}

} // namespace

TEST_CASE("every real list gives what docs/real-lists.md says", "[exchange][real]")
{
    const tests::UserFolders folders;
    installNames();
    const QStringList lines = tests::linesOf(kTable);
    for (const RealList &list : facilityLists() + otherLists()) {
        ProjectFixture fixture;
        const double before = cpuSeconds();
        const auto report = taken(fixture, list);
        if (!report) {
            continue;
        }
        const QString line = tableLine(*report);
        INFO(line.toStdString() << ' ' << cpuSeconds() - before << " |");
        CHECK(std::any_of(lines.begin(), lines.end(),
            [&](const QString &known) { return known.startsWith(line); }));
    }
}

TEST_CASE(
    "rows looked at by hand are taken as expected, but for what is listed", "[exchange][real]")
{
    const tests::UserFolders folders;
    installNames();
    const QStringList known = tests::linesOf(kDifferences);
    QStringList seen;
    const auto note = [&](const RealList &list, const QStringList &differences) {
        for (const QString &difference : differences) {
            seen.append(QString::fromLatin1(list.file) + QLatin1Char(' ') + difference);
        }
    };
    for (const RealList &list : facilityLists()) {
        ProjectFixture fixture;
        const auto report = taken(fixture, list);
        if (!report) {
            return;
        }
        const QString name = QString::fromLatin1(list.file).section(QLatin1Char('.'), 0, 0);
        note(list,
            tests::facilityDifferences(fixture, *report, tests::expectedRows(name), namesIn(list)));
    }
    for (RealList list : otherLists()) {
        if (QByteArray(list.entity) != "indicator") {
            continue;
        }
        ProjectFixture fixture;
        list.nuts.clear(); // judged, as by a person who looks at the codes
        if (!taken(fixture, list)) {
            return;
        }
        const QString name = QString::fromLatin1(list.file).section(QLatin1Char('.'), 0, 0);
        note(list, tests::figureDifferences(fixture, tests::expectedRows(name)));
    }
    for (const QString &difference : seen) {
        INFO("new: " << difference.toStdString());
        CHECK(known.contains(difference));
    }
    for (const QString &difference : known) {
        INFO("mended, to be taken off the list: " << difference.toStdString());
        CHECK(seen.contains(difference));
    }
}

TEST_CASE("a real list taken twice adds nothing", "[exchange][real]")
{
    for (const RealList &list : facilityLists()) {
        ProjectFixture fixture;
        const auto first = taken(fixture, list);
        if (!first) {
            continue;
        }
        const qint64 count = fixture.count("infrastructure");
        const auto again = taken(fixture, list);
        CHECK(again->added == 0);
        CHECK(fixture.count("infrastructure") == count);
    }
}
