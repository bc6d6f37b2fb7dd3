// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import.h"
#include "tests/core/exchange/project_fixture.h"

#include <catch2/catch.hpp>

#include <map>

using namespace trama;
using namespace trama::exchange;
using trama::tests::ProjectFixture;

namespace {

std::optional<ImportReport> realImport(ProjectFixture &fixture, const char *name)
{
    const QString path = tests::realData(name);
    if (path.isEmpty()) {
        WARN("not run: " << name << " is not there");
        return {};
    }
    auto report = importFile(fixture.project(), path);
    REQUIRE(report);
    CHECK(report->read == report->added + report->updated + report->skipped);
    return *std::move(report);
}

std::map<QString, int> countsOf(const ImportReport &report)
{
    std::map<QString, int> counts;
    for (const Issue &issue : report.issues) {
        ++counts[issue.code];
    }
    return counts;
}

} // namespace

TEST_CASE("the list of research infrastructures comes in whole", "[exchange][real]")
{
    ProjectFixture fixture;
    const auto report = realImport(fixture, "research_infrastructures.csv");
    if (!report) {
        return;
    }
    CHECK(report->read == 577);
    CHECK(report->added == 577);
    CHECK(report->located == 570);
    CHECK(report->encoding == QStringLiteral("UTF-8"));
    CHECK(report->separator == QStringLiteral(","));
    auto counts = countsOf(*report);
    CHECK(counts[QStringLiteral("no-coordinates")] == 7);
    QVector<qint64> without;
    for (const Issue &issue : report->issues) {
        if (issue.code == QStringLiteral("no-coordinates")) {
            without.append(issue.row);
        }
    }
    CHECK(without == QVector<qint64>{84, 185, 209, 246, 257, 397, 457}); // by another CSV reader
    const auto again = realImport(fixture, "research_infrastructures.csv");
    CHECK(again->added == 0);
    CHECK(again->updated == 577);
    CHECK(fixture.count("infrastructure") == 577);
}

TEST_CASE("other real lists come in without failing", "[exchange][real]")
{
    ProjectFixture fixture;
    if (const auto performers = realImport(fixture, "rd_performers_cz.csv")) {
        CHECK(performers->read == 7113); // by another CSV reader
        CHECK(fixture.values("infrastructure", "list_id").contains(QStringLiteral("00216208")));
    }
    if (const auto esfri = realImport(fixture, "esfri.csv")) {
        CHECK(esfri->read == 49);
    }
    if (const auto geojson = realImport(fixture, "research_infrastructures_2.geojson")) {
        CHECK(geojson->read == 529);
        CHECK(geojson->located == 529);
    }
}
