// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/methods/families.h"

#include "core/methods/access.h"
#include "core/methods/composite.h"
#include "core/methods/similarity.h"
#include "core/methods/table_file.h"

#include <algorithm>
#include <cmath>

namespace trama::methods {

namespace {

const double kHalfInThirty = std::log(2) / 30; ///< supply counts half after 30 minutes

/// The amounts of the named rows, from a list of one column.
Result<std::vector<double>> amountsOf(const QString &path, const QStringList &names)
{
    const auto table = readAmounts(path);
    if (!table) {
        return tl::unexpected<Error>(table.error());
    }
    std::vector<double> amounts;
    for (const QString &name : names) {
        const qsizetype row = table->rows.indexOf(name);
        if (row < 0 || table->columnCount() != 1) {
            return fail(ErrorCode::BadTable,
                {row < 0 ? QStringLiteral("method.row-missing")
                         : QStringLiteral("method.one-column"),
                    name},
                path);
        }
        amounts.push_back(table->at(static_cast<std::size_t>(row), 0));
    }
    return amounts;
}

Result<std::vector<Band>> bandsOf(const QString &name, MethodSettings &settings)
{
    if (name == QLatin1String("2sfca")) {
        return std::vector<Band>{{settings.number("d0", 30, 0), 1}};
    }
    const std::vector<double> limits = settings.numbers("bands", "10,20,30");
    const std::vector<double> weights = settings.numbers("weights", "1,0.68,0.22");
    if (limits.size() != weights.size() || limits.empty()
        || !std::is_sorted(limits.begin(), limits.end())) {
        return fail(
            ErrorCode::BadSetting, {QStringLiteral("bands"), QString::number(limits.size())});
    }
    std::vector<Band> bands;
    for (std::size_t i = 0; i < limits.size(); ++i) {
        bands.push_back({limits[i], weights[i]});
    }
    return bands;
}

Result<void> checkMinutes(const Table &minutes, const QString &path)
{
    for (std::size_t r = 0; r < minutes.rowCount(); ++r) {
        for (std::size_t c = 0; c < minutes.columnCount(); ++c) {
            if (minutes.at(r, c) < 0) {
                return tl::unexpected<Error>(Error{ErrorCode::BadTable,
                    {QStringLiteral("method.negative"), minutes.rows[static_cast<qsizetype>(r)]},
                    path, static_cast<qint64>(r) + 1, minutes.columns[static_cast<qsizetype>(c)]});
            }
        }
    }
    return {};
}

Result<void> runAccess(
    const QString &name, const MethodInput &input, MethodSettings &settings, MethodResult &result)
{
    const auto minutes = readTable(input.input);
    if (!minutes) {
        return tl::unexpected<Error>(minutes.error());
    }
    if (const Result<void> checked = checkMinutes(*minutes, input.input); !checked) {
        return checked;
    }
    const auto supply = amountsOf(input.edges, minutes->columns);
    if (!supply) {
        return tl::unexpected<Error>(supply.error());
    }
    if (name == QLatin1String("hansen")) {
        const double beta = settings.number("beta", kHalfInThirty, 0);
        result.table = oneColumn(name, minutes->rows, hansen(*minutes, *supply, beta));
        return {};
    }
    const auto demand = amountsOf(input.second, minutes->rows);
    const auto bands = bandsOf(name, settings);
    if (!demand || !bands) {
        return tl::unexpected<Error>(demand ? bands.error() : demand.error());
    }
    result.table
        = oneColumn(name, minutes->rows, catchmentAccess(*minutes, *demand, *supply, *bands));
    return {};
}

/// Columns that are turned; BadSetting for one that the table has not.
Result<QSet<QString>> downOf(const Table &table, MethodSettings &settings)
{
    QSet<QString> down;
    for (const QString &name : settings.words("down")) {
        if (!table.columns.contains(name)) {
            return fail(ErrorCode::BadSetting, {QStringLiteral("down"), name});
        }
        down.insert(name);
    }
    return down;
}

void noteGaps(const Table &table, MethodResult &result)
{
    const auto missing = std::count_if(
        table.values.begin(), table.values.end(), [](double value) { return std::isnan(value); });
    if (missing > 0) {
        result.warnings.append(
            {QStringLiteral("method.warning.not-stated"), {QString::number(missing)}});
    }
    const Table scaled = minMax(table);
    for (std::size_t c = 0; c < table.columnCount(); ++c) {
        const std::vector<double> column = scaled.column(c);
        if (std::all_of(
                column.begin(), column.end(), [](double value) { return std::isnan(value); })) {
            result.warnings.append({QStringLiteral("method.warning.constant"),
                {table.columns[static_cast<qsizetype>(c)]}});
        }
    }
}

Result<std::vector<double>> weightsOf(const Table &table, MethodSettings &settings)
{
    std::vector<double> weights = settings.numbers("weights", "");
    if (weights.empty()) {
        weights.assign(table.columnCount(), 1);
    }
    const double all = sum(weights);
    if (weights.size() != table.columnCount() || all <= 0) {
        return fail(
            ErrorCode::BadSetting, {QStringLiteral("weights"), QString::number(weights.size())});
    }
    return shares(weights);
}

const QStringList kScalings{QStringLiteral("min-max"), QStringLiteral("z-score")};
const QStringList kAggregations{QStringLiteral("arithmetic"), QStringLiteral("geometric")};

Scaling scalingOf(const QString &name)
{
    return name == kScalings[1] ? Scaling::ZScore : Scaling::MinMax;
}

Aggregation aggregationOf(const QString &name)
{
    return name == kAggregations[1] ? Aggregation::Geometric : Aggregation::Arithmetic;
}

Result<void> runComposite(
    const Table &table, const QSet<QString> &down, MethodSettings &settings, MethodResult &result)
{
    const Scaling scaling = scalingOf(settings.choice("normalise", kScalings, kScalings[0]));
    const auto aggregation
        = aggregationOf(settings.choice("aggregate", kAggregations, kAggregations[0]));
    const auto weights = weightsOf(table, settings);
    if (!weights) {
        return tl::unexpected<Error>(weights.error());
    }
    const Table scaled = scaling == Scaling::MinMax ? minMax(table, down) : zScore(table, down);
    const std::vector<double> figures = composite(scaled, *weights, aggregation);
    const std::vector<int> places = ranks(figures);
    result.table = Table(table.rows, {QStringLiteral("composite"), QStringLiteral("rank")});
    for (std::size_t r = 0; r < table.rowCount(); ++r) {
        result.table.at(r, 0) = figures[r];
        result.table.at(r, 1) = places[r] == 0 ? kNone : places[r];
    }
    return {};
}

Result<void> runSensitivity(const Table &table, const QSet<QString> &down, const MethodInput &input,
    MethodSettings &settings, MethodResult &result)
{
    SensitivityOptions options;
    options.down = down;
    options.draws = settings.count("draws", options.draws, 1);
    options.seed = static_cast<std::uint64_t>(settings.count("seed", 1, 0));
    options.cancelled = input.cancelled;
    const QString scaling = settings.choice("normalise", kScalings, {});
    const QString aggregation = settings.choice("aggregate", kAggregations, {});
    if (const Result<void> checked = settings.check(); !checked) {
        return checked;
    }
    if (!scaling.isEmpty()) {
        options.scalings = {scalingOf(scaling)};
    }
    if (!aggregation.isEmpty()) {
        options.aggregations = {aggregationOf(aggregation)};
    }
    auto found = sensitivity(table, options);
    if (!found) {
        return tl::unexpected<Error>(found.error());
    }
    result.table = *std::move(found);
    return {};
}

Result<void> runScaled(
    const QString &name, const MethodInput &input, MethodSettings &settings, MethodResult &result)
{
    const auto table = readTable(input.input);
    if (!table) {
        return tl::unexpected<Error>(table.error());
    }
    const auto down = downOf(*table, settings);
    if (!down) {
        return tl::unexpected<Error>(down.error());
    }
    noteGaps(*table, result);
    if (name == QLatin1String("min-max") || name == QLatin1String("z-score")) {
        result.table = name == kScalings[0] ? minMax(*table, *down) : zScore(*table, *down);
        return {};
    }
    return name == QLatin1String("composite")
        ? runComposite(*table, *down, settings, result)
        : runSensitivity(*table, *down, input, settings, result);
}

Result<void> runHaversine(const QString &path, MethodResult &result)
{
    const auto points = readTable(path);
    if (!points) {
        return tl::unexpected<Error>(points.error());
    }
    const qsizetype lon = points->columns.indexOf(QStringLiteral("lon"));
    const qsizetype lat = points->columns.indexOf(QStringLiteral("lat"));
    if (lon < 0 || lat < 0) {
        return fail(ErrorCode::BadTable,
            {QStringLiteral("method.column-missing"),
                lon < 0 ? QStringLiteral("lon") : QStringLiteral("lat")},
            path);
    }
    Table ordered(points->rows, {QStringLiteral("lon"), QStringLiteral("lat")});
    for (std::size_t r = 0; r < points->rowCount(); ++r) {
        ordered.at(r, 0) = points->at(r, static_cast<std::size_t>(lon));
        ordered.at(r, 1) = points->at(r, static_cast<std::size_t>(lat));
        if (!(std::abs(ordered.at(r, 0)) <= 180 && std::abs(ordered.at(r, 1)) <= 90)) {
            return tl::unexpected<Error>(Error{ErrorCode::BadTable,
                {QStringLiteral("method.no-place"), points->rows[static_cast<qsizetype>(r)]}, path,
                static_cast<qint64>(r) + 1, {}});
        }
    }
    result.table = haversine(ordered);
    return {};
}

Result<void> runSimilarity(const QString &name, const QString &path, MethodResult &result)
{
    const auto amounts = readAmounts(path);
    if (!amounts) {
        return tl::unexpected<Error>(amounts.error());
    }
    result.table = name == QLatin1String("jaccard") ? jaccard(*amounts)
        : name == QLatin1String("cosine")           ? cosine(*amounts)
                                                    : krugmanDistance(*amounts);
    return {};
}

} // namespace

Result<bool> runIndicators(
    const QString &name, const MethodInput &input, MethodSettings &settings, MethodResult &result)
{
    const auto isOneOf = [&name](const char *names) {
        return QString::fromLatin1(names).split(QLatin1Char(' ')).contains(name);
    };
    Result<void> done;
    if (isOneOf("jaccard cosine krugman-distance")) {
        done = runSimilarity(name, input.input, result);
    } else if (isOneOf("haversine")) {
        done = runHaversine(input.input, result);
    } else if (isOneOf("hansen 2sfca e2sfca")) {
        done = runAccess(name, input, settings, result);
    } else if (isOneOf("min-max z-score composite sensitivity")) {
        done = runScaled(name, input, settings, result);
    } else {
        return false;
    }
    done = done ? settings.check() : done;
    return done ? Result<bool>(true) : tl::unexpected<Error>(done.error());
}

} // namespace trama::methods
