// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QStringList>

#include <limits>
#include <vector>

namespace trama::methods {

inline constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

/// Numbers with named rows and columns; NaN = not stated or not defined.
struct Table {
    QStringList rows;
    QStringList columns;
    std::vector<double> values; ///< row by row

    Table() = default;
    Table(QStringList ofRows, QStringList ofColumns);

    std::size_t rowCount() const { return static_cast<std::size_t>(rows.size()); }
    std::size_t columnCount() const { return static_cast<std::size_t>(columns.size()); }
    double &at(std::size_t row, std::size_t column) { return values[row * columnCount() + column]; }
    double at(std::size_t row, std::size_t column) const
    {
        return values[row * columnCount() + column];
    }
    std::vector<double> row(std::size_t row) const;
    std::vector<double> column(std::size_t column) const;
    Table turned() const; ///< rows as columns
};

/// Fails with BadTable, the row named, where an amount is not stated or below zero.
Result<void> checkAmounts(const Table &table);

double sum(const std::vector<double> &values);
/// Each over the sum; all NaN where that is 0.
std::vector<double> shares(const std::vector<double> &values);

} // namespace trama::methods
