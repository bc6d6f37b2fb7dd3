// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import.h"
#include "core/exchange/preview.h"
#include "core/geo/project_regions.h"
#include "tests/core/exchange/project_fixture.h"
#include "tests/support/cannot_run.h"

#include <catch2/catch.hpp>

using namespace trama;
using namespace trama::exchange;
using trama::tests::ProjectFixture;

namespace {

ImportReport imported(ProjectFixture &fixture, const QString &path, const char *nuts = "")
{
    ImportOptions options;
    options.entity = QStringLiteral("indicator");
    options.nuts = QLatin1String(nuts);
    auto report = importFile(fixture.project(), path, options);
    REQUIRE(report);
    CHECK(report->entity == QStringLiteral("indicator"));
    CHECK(report->read == report->added + report->updated + report->skipped);
    return *std::move(report);
}

QVector<Issue> issuesOf(const ImportReport &report, const char *code)
{
    QVector<Issue> found;
    std::copy_if(report.issues.begin(), report.issues.end(), std::back_inserter(found),
        [code](const Issue &issue) { return issue.code == QLatin1String(code); });
    return found;
}

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// "AT11 gdp 2019 12.5 p" of every figure, in the order in which they were written.
QStringList figures(ProjectFixture &fixture)
{
    QHash<qint64, QString> codes;
    auto regions = fixture.project().rows(*domain::findEntity("region"), {QStringLiteral("code")});
    REQUIRE(regions);
    while (regions->next()) {
        codes.insert(regions->key(), regions->text(0));
    }
    auto rows = fixture.project().rows(*domain::findEntity("indicator"),
        {QStringLiteral("region"), QStringLiteral("code"), QStringLiteral("year"),
            QStringLiteral("value"), QStringLiteral("flag")});
    REQUIRE(rows);
    QStringList found;
    while (rows->next()) {
        QStringList parts{codes.value(rows->integer(0)), rows->text(1),
            QString::number(rows->integer(2)),
            rows->isNull(3) ? QStringLiteral("-") : QString::number(rows->real(3)), rows->text(4)};
        found.append(parts.join(QLatin1Char(' ')).trimmed());
    }
    found.sort();
    return found;
}

void addRegions(ProjectFixture &fixture, const char *codes, const char *version)
{
    REQUIRE(fixture.project().edit(
        {QStringLiteral("step.test"), {}}, [&](storage::Writer &writer) -> Result<void> {
            for (const QString &code : words(codes)) {
                const auto made = geo::ensureRegion(writer, code, QLatin1String(version));
                if (!made) {
                    return tl::unexpected(made.error());
                }
            }
            return {};
        }));
}

const char *const kTsv = "freq,unit,geo\\TIME_PERIOD\t2018 \t2019 \n"
                         "A,EUR_HAB,AT11\t27500 \t28400 p\n"
                         "A,EUR_HAB,AT12\t: \t: c\n"
                         "A,MIO_EUR,AT11\t8000.5 b\t: \n";

} // namespace

TEST_CASE("Eurostat's TSV gives a figure a cell, its flag and no figure for a colon",
    "[exchange][statistics]")
{
    ProjectFixture fixture;
    const ImportReport report = imported(fixture, fixture.written("nama_10r_2gdp.tsv", kTsv));
    CHECK(report.read == 4);
    CHECK(report.added == 4);
    CHECK(report.separator == QStringLiteral("\t"));
    CHECK(figures(fixture)
        == QStringList{QStringLiteral("AT11 nama_10r_2gdp-EUR_HAB 2018 27500"),
            QStringLiteral("AT11 nama_10r_2gdp-EUR_HAB 2019 28400 p"),
            QStringLiteral("AT11 nama_10r_2gdp-MIO_EUR 2018 8000.5 b"),
            QStringLiteral("AT12 nama_10r_2gdp-EUR_HAB 2019 - c")});
    CHECK(fixture.values("indicator", "unit").contains(QStringLiteral("MIO_EUR")));
}

TEST_CASE(
    "what only statistics look like is taken for them without being told", "[exchange][statistics]")
{
    ProjectFixture fixture;
    const auto report = importFile(fixture.project(), fixture.written("a.tsv", kTsv));
    REQUIRE(report);
    CHECK(report->entity == QStringLiteral("indicator"));
    const auto preview = previewList(fixture.path("a.tsv"));
    REQUIRE(preview);
    CHECK(preview->fields == words("region value value"));
}

TEST_CASE(
    "SDMX-CSV names the indicator by its data set and by what differs", "[exchange][statistics]")
{
    ProjectFixture fixture;
    const ImportReport report = imported(fixture,
        fixture.written("any.csv",
            "DATAFLOW,LAST UPDATE,freq,sex,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n"
            "ESTAT:LFST_R_LFU3RT(1.0),01/01/24,A,F,PC,PT11,2020,7.5,\n"
            "ESTAT:LFST_R_LFU3RT(1.0),01/01/24,A,M,PC,PT11,2020,6.5,b\n"
            "ESTAT:LFST_R_LFU3RT(1.0),01/01/24,A,M,PC,PT11,2021,,c\n"
            "ESTAT:LFST_R_LFU3RT(1.0),01/01/24,A,M,PC,PT11,2022-Q1,6.1,\n"));
    CHECK(report.read == 4);
    CHECK(report.skipped == 1); // a quarter is no year
    CHECK(issuesOf(report, "bad-year").value(0).row == 4);
    CHECK(figures(fixture)
        == QStringList{QStringLiteral("PT11 lfst_r_lfu3rt-F 2020 7.5"),
            QStringLiteral("PT11 lfst_r_lfu3rt-M 2020 6.5 b"),
            QStringLiteral("PT11 lfst_r_lfu3rt-M 2021 - c")});
}

TEST_CASE("a column an indicator, a column a year, or a row a figure say the same",
    "[exchange][statistics]")
{
    const QStringList expected{QStringLiteral("NL11 gdp 2019 31.5"),
        QStringLiteral("NL11 gdp 2020 30.5"), QStringLiteral("NL12 gdp 2019 1200")};
    struct Case {
        const char *file;
        const char *text;
    };
    for (const Case &wanted : {Case{"a.csv",
                                   "NUTS_ID,NUTS_NAME,gdp,year\nNL11,Groningen,31.5,2019\n"
                                   "NL11,Groningen,30.5,2020\nNL12,Friesland,1200,2019\n"},
             Case{"gdp.csv", "geo;2019;2020\nNL11;31,5;30,5\nNL12;1200;\n"},
             Case{"a.csv",
                 "region,indicator,year,value\nNL11,gdp,2019,31.5\n"
                 "NL11,gdp,2020,30.5\nNL12,gdp,2019,1200\n"}}) {
        ProjectFixture fixture;
        const ImportReport report = imported(fixture, fixture.written(wanted.file, wanted.text));
        INFO(wanted.text);
        CHECK(report.added == 3);
        CHECK(figures(fixture) == expected);
    }
}

TEST_CASE("a newer edition of the figures changes them and doubles none", "[exchange][statistics]")
{
    ProjectFixture fixture;
    imported(fixture, fixture.written("a.csv", "geo,year,gdp\nNL11,2019,1\nNL12,2019,2\n"));
    const ImportReport newer = imported(fixture,
        fixture.written("a.csv", "geo,year,gdp\nNL11,2019,1.5\nNL12,2019,2\nNL12,2020,3\n"));
    CHECK(newer.updated == 2);
    CHECK(newer.added == 1);
    CHECK(figures(fixture)
        == QStringList{QStringLiteral("NL11 gdp 2019 1.5"), QStringLiteral("NL12 gdp 2019 2"),
            QStringLiteral("NL12 gdp 2020 3")});
    const ImportReport twice
        = imported(fixture, fixture.written("b.csv", "geo,year,gdp\nNL11,2019,1\nNL11,2019,7\n"));
    CHECK(twice.added == 1); // another source
    CHECK(twice.skipped == 1);
    CHECK(issuesOf(twice, "duplicate").value(0).row == 2);
}

TEST_CASE(
    "the version of the codes is judged, said with its counts, or stated", "[exchange][statistics]")
{
    // PT16 is of 2016 and 2021, PT19 of 2024, NO01 of 2016 alone, XX11 of none.
    const char *const list = "geo,year,gdp\nPT11,2019,1\nPT16,2019,2\nNO01,2019,3\nXX11,2019,4\n";
    ProjectFixture judged;
    const ImportReport report = imported(judged, judged.written("a.csv", list));
    REQUIRE(issuesOf(report, "nuts-version").size() == 1);
    CHECK(issuesOf(report, "nuts-version").first().arguments
        == QStringList{QStringLiteral("NUTS 2016"), QStringLiteral("3"), QStringLiteral("4"),
            QStringLiteral("NUTS 2024: 1, NUTS 2021: 2")});
    CHECK(report.added == 3);
    CHECK(issuesOf(report, "unknown-code").value(0).row == 4);

    ProjectFixture stated;
    const ImportReport of2024 = imported(stated, stated.written("a.csv", list), "2024");
    CHECK(of2024.added == 1);
    CHECK(of2024.skipped == 3);
    QStringList others;
    for (const Issue &issue : issuesOf(of2024, "other-version")) {
        others.append(issue.value + QLatin1Char(' ') + issue.arguments.value(1));
    }
    CHECK(
        others == QStringList{QStringLiteral("PT16 NUTS 2021"), QStringLiteral("NO01 NUTS 2016")});
    CHECK(stated.values("region", "version") == QStringList{QStringLiteral("NUTS 2024")});

    ImportOptions options;
    options.entity = QStringLiteral("indicator");
    options.nuts = QStringLiteral("1999");
    const auto unknown = importFile(stated.project(), stated.path("a.csv"), options);
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == ErrorCode::BadSetting);
}

TEST_CASE("in a project that has regions no others are made, and what is left aside is counted",
    "[exchange][statistics]")
{
    ProjectFixture fixture;
    addRegions(fixture, "NL11 NO08", "NUTS 2021");
    const ImportReport report = imported(fixture,
        fixture.written("a.csv",
            "geo,year,gdp\nNL11,2019,1\nNL12,2019,2\nNL12,2020,2\nBE25,2019,2\nNO01,2019,3\n"));
    CHECK(report.added == 1);
    CHECK(report.skipped == 4);
    CHECK(fixture.count("region") == 2);
    CHECK(issuesOf(report, "regions-left-aside").value(0).arguments
        == QStringList{QStringLiteral("3"), QStringLiteral("2"), QStringLiteral("NL12, BE25")});
    CHECK(issuesOf(report, "other-version").value(0).arguments
        == QStringList{QStringLiteral("NO01"), QStringLiteral("NUTS 2016"),
            QStringLiteral("NUTS 2021"), QStringLiteral("1")});
}

TEST_CASE("cells that are no numbers and rows without a region are said", "[exchange][statistics]")
{
    ProjectFixture fixture;
    const ImportReport report = imported(fixture,
        fixture.written("a.csv",
            "region,year,value,unit\nNL11,2019,about 20,%\n,2019,3,%\nNL11,2018,-4.5,%\n"));
    CHECK(report.read == 3);
    CHECK(report.skipped == 2);
    CHECK(issuesOf(report, "bad-number").value(0).row == 1);
    CHECK(issuesOf(report, "required").value(0).row == 2);
    CHECK(figures(fixture) == QStringList{QStringLiteral("NL11 a 2018 -4.5")});
}

TEST_CASE("a dry run of figures writes nothing", "[exchange][statistics]")
{
    ProjectFixture fixture;
    ImportOptions options;
    options.isDryRun = true;
    const auto report = importFile(fixture.project(), fixture.written("a.tsv", kTsv), options);
    REQUIRE(report);
    CHECK(report->added == 4);
    CHECK(fixture.count("indicator") == 0);
    CHECK(fixture.count("region") == 0);
}

TEST_CASE("real statistics are matched with the versions that SOURCES.md tells",
    "[exchange][statistics][real]")
{
    const QString regions = tests::realData(QStringLiteral("regions_2012_2018.csv"));
    const QString income = tests::realData(QStringLiteral("household_income.csv"));
    if (regions.isEmpty() || income.isEmpty()) {
        return;
    }
    const std::pair<const char *, int> unmatched[]{{"2021", 5}, {"2024", 51}, {"2016", 0}};
    for (const auto &[version, codes] : unmatched) {
        ProjectFixture fixture;
        const ImportReport report = imported(fixture, regions, version);
        INFO(version);
        CHECK(issuesOf(report, "other-version").size() == codes);
        CHECK(issuesOf(report, "unknown-code").isEmpty());
        CHECK(fixture.count("region") == 332 - codes);
        CHECK(
            issuesOf(report, "nuts-version").value(0).arguments.value(2) == QStringLiteral("332"));
    }
    ProjectFixture fixture;
    const ImportReport report = imported(fixture, income);
    CHECK(report.read == 2723); // by another CSV reader
    CHECK(report.added == 2723);
    CHECK(issuesOf(report, "nuts-version").value(0).arguments.value(0)
        == QStringLiteral("NUTS 2021"));
    CHECK(fixture.values("indicator", "code").contains(QStringLiteral("household_income")));
}
