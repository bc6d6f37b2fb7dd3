// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/methods/families.h"

#include "core/methods/relatedness.h"
#include "core/methods/table_file.h"

#include <algorithm>
#include <cmath>

namespace trama::methods {

namespace {

constexpr qsizetype kFewRows = 30; ///< below it proximities are chance: METHODS.md, warning 3

/// Proximities of the second table where there is one, in the order of the first's columns.
Result<Table> proximities(const Table &present, const MethodInput &input, MethodResult &result)
{
    qsizetype counted = present.rows.size();
    Table phi;
    if (input.second.isEmpty()) {
        phi = proximity(present);
    } else {
        const auto second = readAmounts(input.second);
        if (!second) {
            return tl::unexpected<Error>(second.error());
        }
        counted = second->rows.size();
        const Table of = proximity(presence(*second));
        phi = Table(present.columns, present.columns);
        for (std::size_t i = 0; i < phi.rowCount(); ++i) {
            for (std::size_t j = 0; j < phi.columnCount(); ++j) {
                const qsizetype row = of.rows.indexOf(phi.rows[static_cast<qsizetype>(i)]);
                const qsizetype column = of.rows.indexOf(phi.rows[static_cast<qsizetype>(j)]);
                if (row < 0 || column < 0) {
                    return fail(ErrorCode::BadTable,
                        {QStringLiteral("method.column-missing"),
                            phi.rows[static_cast<qsizetype>(row < 0 ? i : j)]},
                        input.second);
                }
                phi.at(i, j)
                    = of.at(static_cast<std::size_t>(row), static_cast<std::size_t>(column));
            }
        }
    }
    if (counted < kFewRows) {
        result.warnings.append(
            {QStringLiteral("method.warning.few-rows"), {QString::number(counted)}});
    }
    return phi;
}

Result<Table> complementarityOf(const Table &present, const Table &phi, MethodSettings &settings)
{
    const QString region = settings.text("region");
    const qsizetype index = present.rows.indexOf(region);
    if (!region.isEmpty() && index < 0) {
        return fail(ErrorCode::UnknownName, {QStringLiteral("row"), region});
    }
    if (region.isEmpty()) {
        return complementarityScores(present, phi);
    }
    const Table all = complementarity(present, phi, static_cast<std::size_t>(index));
    QStringList partners = present.rows;
    partners.removeAt(index);
    Table found(partners, present.columns);
    for (std::size_t s = 0; s < found.rowCount(); ++s) {
        const auto from = s < static_cast<std::size_t>(index) ? s : s + 1;
        for (std::size_t i = 0; i < found.columnCount(); ++i) {
            found.at(s, i) = all.at(from, i);
        }
    }
    return found;
}

} // namespace

Result<bool> runRelatedness(
    const QString &name, const MethodInput &input, MethodSettings &settings, MethodResult &result)
{
    static const QStringList kNames
        = QStringLiteral("proximity relatedness-density reflections complexity complementarity")
              .split(QLatin1Char(' '));
    if (!kNames.contains(name)) {
        return false;
    }
    const auto amounts = readAmounts(input.input);
    if (!amounts) {
        return tl::unexpected<Error>(amounts.error());
    }
    const Table present = presence(*amounts);
    if (name == QLatin1String("reflections")) {
        const int steps = settings.count("steps", 2, 0);
        if (const Result<void> checked = settings.check(); !checked) {
            return tl::unexpected<Error>(checked.error());
        }
        result.table = reflections(present, steps);
        return true;
    }
    if (name == QLatin1String("complexity")) {
        result.table = oneColumn(name, present.rows, complexity(present));
        const std::vector<double> &values = result.table.values;
        if (std::all_of(
                values.begin(), values.end(), [](double value) { return std::isnan(value); })) {
            result.warnings.append({QStringLiteral("method.warning.no-complexity"), {}});
        }
        return settings.check().map([] { return true; });
    }
    const auto phi = proximities(present, input, result);
    if (!phi) {
        return tl::unexpected<Error>(phi.error());
    }
    const Result<Table> found = name == QLatin1String("proximity") ? Result<Table>(*phi)
        : name == QLatin1String("relatedness-density")
        ? Result<Table>(relatednessDensity(present, *phi))
        : complementarityOf(present, *phi, settings);
    if (!found) {
        return tl::unexpected<Error>(found.error());
    }
    result.table = *found;
    return settings.check().map([] { return true; });
}

} // namespace trama::methods
