// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analysis.h"
#include "app/cli/output.h"
#include "core/compare/complement.h"
#include "core/compare/profile.h"
#include "core/snapshot/filter.h"

#include <QJsonObject>

#include <algorithm>
#include <numeric>

namespace trama::cli {

namespace {

QString unitOf(const compare::Fact &fact)
{
    if (!fact.measure.isEmpty()) {
        return fact.measure;
    }
    switch (fact.unit) {
    case compare::Unit::Count:
        return QStringLiteral("count");
    case compare::Unit::Share:
        return QStringLiteral("share");
    case compare::Unit::Number:
        break;
    }
    return QStringLiteral("number");
}

/// The regions as they were named; those of a set in its order.
std::vector<int> orderOf(const Analysis &analysis, const AnalysisOptions &options)
{
    const auto &rows = analysis.snapshot.regions();
    std::vector<int> order(rows.size());
    std::iota(order.begin(), order.end(), 0);
    const QStringList named = fromStd(options.regions).split(QLatin1Char(','));
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        return named.indexOf(rows[static_cast<std::size_t>(a)].code)
            < named.indexOf(rows[static_cast<std::size_t>(b)].code);
    });
    return order;
}

Result<std::vector<compare::Fact>> factsOf(
    const Analysis &analysis, const std::vector<int> &regions)
{
    const auto &rows = analysis.snapshot.regions();
    QHash<snapshot::Key, int> indexOfKey;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        indexOfKey.insert(rows[i].key, static_cast<int>(i));
    }
    auto statistics = compare::readStatistics(*analysis.project, indexOfKey);
    if (!statistics) {
        return tl::unexpected<Error>(statistics.error());
    }
    const std::vector<snapshot::Snapshot::Position> all = snapshot::matching(
        analysis.snapshot, {}, analysis.report.settings.asOf, analysis.report.settings.staleMonths);
    return compare::profile(
        {analysis.snapshot, analysis.report, regions, all, *std::move(statistics)});
}

QJsonObject factJson(
    const compare::Fact &fact, const std::vector<int> &regions, const Analysis &analysis)
{
    QJsonArray values;
    QJsonArray years;
    QJsonArray versions;
    for (std::size_t i = 0; i < fact.values.size(); ++i) {
        const compare::Value &value = fact.values[i];
        values.append(number(value.value));
        years.append(value.year > 0 ? QJsonValue(value.year) : QJsonValue());
        versions.append(analysis.snapshot.regions()[static_cast<std::size_t>(regions[i])].version);
    }
    return {{QStringLiteral("fact"), fact.id}, {QStringLiteral("unit"), unitOf(fact)},
        {QStringLiteral("values"), values}, {QStringLiteral("years"), years},
        {QStringLiteral("versions"), versions}};
}

QJsonArray loansJson(
    const Analysis &analysis, const std::vector<int> &regions, const text::Texts &texts)
{
    const auto code = [&analysis](int region) {
        return analysis.snapshot.regions()[static_cast<std::size_t>(region)].code;
    };
    QJsonArray loans;
    for (const compare::Loan &loan : compare::complementarities(analysis.report, regions).loans) {
        const gap::NeedResult &need = analysis.report.needs[loan.need];
        loans.append(QJsonObject{{QStringLiteral("from"), code(loan.lender.region)},
            {QStringLiteral("to"), code(need.at.region)},
            {QStringLiteral("need"), coordinatesText(need, analysis.snapshot)},
            {QStringLiteral("borrow"), number(loan.lender.borrow)},
            {QStringLiteral("text"),
                compare::sentence(loan, analysis.report, analysis.shown, texts)}});
    }
    return loans;
}

QJsonArray sharedJson(const Analysis &analysis, const std::vector<int> &regions)
{
    const std::vector<gap::Rollup> &rollups = analysis.report.rollups;
    QJsonArray shared;
    for (const int region : regions) {
        const auto rollup = std::find_if(rollups.begin(), rollups.end(),
            [region](const gap::Rollup &other) { return other.region == region; });
        const double own = rollup == rollups.end() ? snapshot::kUnknown : rollup->cov;
        const double together = rollup == rollups.end() ? snapshot::kUnknown : rollup->shared;
        shared.append(
            QJsonObject{{QStringLiteral("region"),
                            analysis.snapshot.regions()[static_cast<std::size_t>(region)].code},
                {QStringLiteral("own"), number(own)}, {QStringLiteral("shared"), number(together)},
                {QStringLiteral("gain"), number(together - own)}});
    }
    return shared;
}

/// A line a fact, a column a region.
Rows factRows(const std::vector<compare::Fact> &facts, const QStringList &codes)
{
    Rows rows;
    rows.header = QStringList{QStringLiteral("fact"), QStringLiteral("unit")} + codes;
    for (const compare::Fact &fact : facts) {
        QList<QJsonValue> line{fact.id, unitOf(fact)};
        for (const compare::Value &value : fact.values) {
            line.append(number(value.value));
        }
        rows.rows.push_back(line);
    }
    return rows;
}

void compareRegions(Context &context, const AnalysisOptions &options)
{
    const Result<Analysis> analysis = analyse(context, options);
    if (!analysis) {
        return context.report(analysis.error());
    }
    const std::vector<int> regions = orderOf(*analysis, options);
    const auto facts = factsOf(*analysis, regions);
    if (!facts) {
        return context.report(facts.error());
    }
    QStringList codes;
    for (const int region : regions) {
        codes.append(analysis->snapshot.regions()[static_cast<std::size_t>(region)].code);
    }
    QJsonArray factArray;
    for (const compare::Fact &fact : *facts) {
        factArray.append(factJson(fact, regions, *analysis));
    }
    print(context,
        {{QStringLiteral("regions"), array(codes)}, {QStringLiteral("facts"), factArray},
            {QStringLiteral("complementarity"), loansJson(*analysis, regions, context.texts())},
            {QStringLiteral("shared"), sharedJson(*analysis, regions)}},
        factRows(*facts, codes));
}

} // namespace

void addCompare(Command &app, Context &context)
{
    const auto options = std::make_shared<AnalysisOptions>();
    Command *command = app.addCommand("compare",
        "Set regions side by side: facts, who could lend what to whom, what sharing gains");
    addAnalysisOptions(*command, *options);
    addCommonOptions(*command, context);
    addAudienceOption(*command, context);
    command->onRun([&context, options] { compareRegions(context, *options); });
}

} // namespace trama::cli
