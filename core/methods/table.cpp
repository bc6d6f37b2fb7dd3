// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/methods/table.h"

#include <cmath>
#include <numeric>

namespace trama::methods {

Table::Table(QStringList ofRows, QStringList ofColumns)
    : rows(std::move(ofRows))
    , columns(std::move(ofColumns))
    , values(rowCount() * columnCount(), kNone)
{
}

std::vector<double> Table::row(std::size_t row) const
{
    const auto first = values.begin() + static_cast<std::ptrdiff_t>(row * columnCount());
    return {first, first + static_cast<std::ptrdiff_t>(columnCount())};
}

std::vector<double> Table::column(std::size_t column) const
{
    std::vector<double> found;
    found.reserve(rowCount());
    for (std::size_t r = 0; r < rowCount(); ++r) {
        found.push_back(at(r, column));
    }
    return found;
}

Table Table::turned() const
{
    Table other(columns, rows);
    for (std::size_t r = 0; r < rowCount(); ++r) {
        for (std::size_t c = 0; c < columnCount(); ++c) {
            other.at(c, r) = at(r, c);
        }
    }
    return other;
}

Result<void> checkAmounts(const Table &table)
{
    for (std::size_t r = 0; r < table.rowCount(); ++r) {
        for (std::size_t c = 0; c < table.columnCount(); ++c) {
            const double amount = table.at(r, c);
            if (!(amount >= 0)) {
                Error error{ErrorCode::BadTable,
                    {std::isnan(amount) ? QStringLiteral("method.not-stated")
                                        : QStringLiteral("method.negative"),
                        table.rows[static_cast<qsizetype>(r)]},
                    {}, static_cast<qint64>(r) + 1, table.columns[static_cast<qsizetype>(c)]};
                return tl::unexpected<Error>(error);
            }
        }
    }
    return {};
}

double sum(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

std::vector<double> shares(const std::vector<double> &values)
{
    const double all = sum(values);
    std::vector<double> parts;
    parts.reserve(values.size());
    for (const double value : values) {
        parts.push_back(all == 0 ? kNone : value / all);
    }
    return parts;
}

} // namespace trama::methods
