// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/snapshot.h"
#include "tests/core/gap_reference/random_project.h"
#include "tests/core/gap_reference/reference.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <set>

using namespace trama;
using namespace trama::tests;

namespace {

bool isSame(double a, double b)
{
    return (std::isnan(a) && std::isnan(b)) || std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b));
}

QString where(const gap::Coordinates &at)
{
    return QStringLiteral("region %1 sector '%2' stage '%3' service '%4' bands '%5'")
        .arg(at.region)
        .arg(at.sector, at.stage, at.service, at.bands.join(QLatin1Char('|')));
}

template <typename T> QString codes(const std::vector<T> &values)
{
    QStringList list;
    for (const T value : values) {
        list << gap::code(value);
    }
    return list.join(QLatin1Char(' '));
}

QStringList differences(const gap::NeedResult &got, const Reference::Judged &want)
{
    QStringList out;
    const auto number = [&](const char *name, double a, double b) {
        if (!isSame(a, b)) {
            out << QStringLiteral("%1: engine %2, reference %3")
                       .arg(QLatin1String(name))
                       .arg(a)
                       .arg(b);
        }
    };
    const auto text = [&](const char *name, const QString &a, const QString &b) {
        if (a != b) {
            out << QStringLiteral("%1: engine %2, reference %3").arg(QLatin1String(name), a, b);
        }
    };
    number("target", got.target, want.target);
    number("weight", got.weight, want.weight);
    number("demand", got.demand, want.demand);
    number("n", got.supply.n, want.supply.n);
    number("n_open", got.supply.nOpen, want.supply.nOpen);
    number("n_unknown", got.supply.nUnknown, want.supply.nUnknown);
    number("n_coming", got.supply.nComing, want.supply.nComing);
    number("n_inferred", got.supply.nInferred, want.supply.nInferred);
    number("use", got.supply.use, want.supply.use);
    number("cov", got.cov, want.cov);
    number("reach", got.reach, want.reach);
    number("loss", got.loss, want.loss);
    number("borrow", got.bestBorrow(), want.borrow);
    number("partner", got.lenders.empty() ? -1 : got.lenders.front().region, want.bestPartner);
    number("g", got.g, want.g);
    number("g_left", got.gLeft, want.gLeft);
    number("shared", got.sharedCov, want.shared);
    text("class", gap::code(got.gapClass), gap::code(want.conditions.front()));
    text("conditions", codes(got.conditions), codes(want.conditions));
    text("marks", codes(got.marks), codes(want.marks));
    text("advice", codes(got.advice), codes(want.advice));
    if (got.facilities != want.facilities) {
        out << QStringLiteral("facilities differ: %1 and %2")
                   .arg(got.facilities.size())
                   .arg(want.facilities.size());
    }
    return out;
}

QStringList compareNeeds(const gap::GapReport &report, const Reference &reference)
{
    QStringList out;
    if (report.needs.size() != reference.needs().size()) {
        out << QStringLiteral("needs: engine %1, reference %2")
                   .arg(report.needs.size())
                   .arg(reference.needs().size());
    }
    for (const Reference::Judged &want : reference.needs()) {
        const auto got = std::find_if(report.needs.begin(), report.needs.end(),
            [&](const gap::NeedResult &need) { return need.at == want.at; });
        if (got == report.needs.end()) {
            out << QStringLiteral("missing ") + where(want.at);
            continue;
        }
        for (const QString &difference : differences(*got, want)) {
            out << where(want.at) + QStringLiteral(": ") + difference;
        }
    }
    return out;
}

QStringList compareCells(
    const gap::GapReport &report, const gap::GapOptions &options, const Reference &reference)
{
    QStringList out;
    for (const gap::Cell &cell : report.cells) {
        QHash<int, QString> at;
        if (!cell.row.isEmpty()) {
            at.insert(static_cast<int>(*options.rows), cell.row);
        }
        if (!cell.column.isEmpty()) {
            at.insert(static_cast<int>(*options.columns), cell.column);
        }
        const auto [n, nOpen] = reference.count(at);
        if (cell.supply.n != n || cell.supply.nOpen != nOpen) {
            out << QStringLiteral("cell '%1' '%2': engine %3/%4, reference %5/%6")
                       .arg(cell.row, cell.column)
                       .arg(cell.supply.nOpen)
                       .arg(cell.supply.n)
                       .arg(nOpen)
                       .arg(n);
        }
    }
    return out;
}

/// What differs in project number `seed`; empty where engine and reference agree in everything.
QStringList differencesOf(unsigned seed)
{
    std::mt19937 random(seed);
    const snapshot::Rows rows = randomProject(random);
    const gap::GapSettings settings = randomSettings(random);
    const int regions = static_cast<int>(rows.regions.size());
    const auto locate
        = [regions](double lon, double lat) { return locateInBoxes(lon, lat, regions); };
    gap::GapOptions options;
    options.rows = static_cast<gap::Axis>(random() % gap::kAxisCount);
    do {
        options.columns = static_cast<gap::Axis>(random() % gap::kAxisCount);
    } while (options.columns == options.rows);

    const snapshot::Snapshot snapshot = snapshot::Snapshot::build(rows, {locate, {}});
    const auto report = gap::report(snapshot, settings, options);
    if (!report) {
        return {QStringLiteral("the engine refused the project")};
    }
    const Reference reference(rows, settings, locate);
    QStringList out = compareNeeds(*report, reference) + compareCells(*report, options, reference);
    if (report->needsFrom != reference.needsFrom()) {
        out << QStringLiteral("needs_from: engine %1, reference %2")
                   .arg(gap::code(report->needsFrom), gap::code(reference.needsFrom()));
    }
    for (const gap::Rollup &rollup : report->rollups) {
        if (!isSame(rollup.cov, reference.coverageOf(rollup.region))) {
            out << QStringLiteral("rollup %1: engine %2, reference %3")
                       .arg(rollup.region)
                       .arg(rollup.cov)
                       .arg(reference.coverageOf(rollup.region));
        }
    }
    return out;
}

void compareProjects(unsigned first, unsigned count)
{
    for (unsigned seed = first; seed < first + count; ++seed) {
        const QStringList found = differencesOf(seed);
        INFO("project " << seed << ":\n" << found.join(QLatin1Char('\n')).toStdString());
        REQUIRE(found.isEmpty());
    }
}

} // namespace

TEST_CASE("the cube equals the plain reference on 10,000 random projects", "[gap][reference]")
{
    compareProjects(1, 10000);
}

TEST_CASE("the random projects hold every class, mark and advice", "[gap][reference]")
{
    std::set<QString> seen;
    for (unsigned seed = 1; seed <= 600; ++seed) {
        std::mt19937 random(seed);
        const snapshot::Rows rows = randomProject(random);
        const int regions = static_cast<int>(rows.regions.size());
        const Reference reference(rows, randomSettings(random),
            [regions](double lon, double lat) { return locateInBoxes(lon, lat, regions); });
        for (const Reference::Judged &need : reference.needs()) {
            seen.insert(gap::code(need.conditions.front()));
            for (const gap::Mark mark : need.marks) {
                seen.insert(gap::code(mark));
            }
            for (const gap::Advice advice : need.advice) {
                seen.insert(gap::code(advice));
            }
        }
    }
    CHECK(seen.size() == 11 + 4 + 12);
}
