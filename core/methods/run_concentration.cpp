// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/methods/families.h"

#include "core/methods/concentration.h"
#include "core/methods/table_file.h"

#include <algorithm>
#include <cmath>

namespace trama::methods {

namespace {

template <typename Measure> std::vector<double> ofRows(const Table &table, Measure measure)
{
    std::vector<double> found;
    for (std::size_t r = 0; r < table.rowCount(); ++r) {
        found.push_back(measure(table.row(r)));
    }
    return found;
}

void noteEmptyRows(const Table &amounts, MethodResult &result)
{
    QStringList empty;
    for (std::size_t r = 0; r < amounts.rowCount(); ++r) {
        if (sum(amounts.row(r)) == 0) {
            empty.append(amounts.rows[static_cast<qsizetype>(r)]);
        }
    }
    if (!empty.isEmpty()) {
        result.warnings.append(
            {QStringLiteral("method.warning.empty-rows"), {empty.join(QStringLiteral(", "))}});
    }
}

Table quotients(const Table &amounts, MethodSettings &settings, MethodResult &result)
{
    SmallCounts guard;
    guard.minCount = settings.number("min_count", 0, 0);
    guard.minTotal = settings.number("min_total", 0, 0);
    guard.shrink = settings.number("shrink", 0, 0);
    const Table found = locationQuotient(amounts, guard);
    const Table all = locationQuotient(amounts, {0, 0, guard.shrink});
    const auto isNone = [](double value) { return std::isnan(value); };
    const auto kept = std::count_if(found.values.begin(), found.values.end(), isNone)
        - std::count_if(all.values.begin(), all.values.end(), isNone);
    if (kept > 0) {
        result.warnings.append(
            {QStringLiteral("method.warning.small-counts"), {QString::number(kept)}});
    }
    return found;
}

Result<void> runHoover(const Table &amounts, MethodResult &result)
{
    if (amounts.columnCount() != 2) {
        return fail(ErrorCode::BadTable,
            {QStringLiteral("method.two-columns"), QString::number(amounts.columnCount())});
    }
    result.table = oneColumn(QStringLiteral("hoover"), {QStringLiteral("all")},
        {hoover(amounts.column(0), amounts.column(1))});
    return {};
}

} // namespace

Table oneColumn(const QString &name, const QStringList &rows, std::vector<double> values)
{
    Table table(rows, {name});
    table.values = std::move(values);
    return table;
}

Result<Table> readAmounts(const QString &path)
{
    auto table = readTable(path);
    const Result<void> checked
        = table ? checkAmounts(*table) : tl::unexpected<Error>(table.error());
    if (!checked) {
        Error error = checked.error();
        error.file = path;
        return tl::unexpected<Error>(error);
    }
    return table;
}

Result<bool> runConcentration(
    const QString &name, const MethodInput &input, MethodSettings &settings, MethodResult &result)
{
    static const QStringList kNames
        = QStringLiteral("location-quotient symmetric-lq hhi shannon krugman hachman gini "
                         "locational-gini hoover")
              .split(QLatin1Char(' '));
    if (!kNames.contains(name)) {
        return false;
    }
    const auto amounts = readAmounts(input.input);
    if (!amounts) {
        return tl::unexpected<Error>(amounts.error());
    }
    noteEmptyRows(*amounts, result);
    const auto perRow = [&](std::vector<double> values) {
        result.table = oneColumn(name, amounts->rows, std::move(values));
    };
    const auto perColumn = [&](std::vector<double> values) {
        result.table = oneColumn(name, amounts->columns, std::move(values));
    };
    if (name == QLatin1String("location-quotient")) {
        result.table = quotients(*amounts, settings, result);
    } else if (name == QLatin1String("symmetric-lq")) {
        result.table = symmetricQuotient(*amounts);
    } else if (name == QLatin1String("hhi")) {
        perRow(ofRows(*amounts, herfindahl));
    } else if (name == QLatin1String("shannon")) {
        perRow(ofRows(*amounts, shannon));
    } else if (name == QLatin1String("krugman")) {
        perRow(krugman(*amounts));
    } else if (name == QLatin1String("hachman")) {
        perRow(hachman(*amounts));
    } else if (name == QLatin1String("gini")) {
        perColumn(ofRows(amounts->turned(), gini));
    } else if (name == QLatin1String("locational-gini")) {
        perColumn(locationalGini(*amounts));
    } else if (const Result<void> done = runHoover(*amounts, result); !done) {
        return tl::unexpected<Error>(done.error());
    }
    return settings.check().map([] { return true; });
}

} // namespace trama::methods
