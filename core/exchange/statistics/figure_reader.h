// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/statistics/figure_cell.h"
#include "core/exchange/statistics/statistic_layout.h"

#include <functional>
#include <string>
#include <unordered_map>

namespace trama::exchange {

/// One figure of a table: what it is of, and what the cell says.
struct Figure {
    int column = 0;
    std::string code; ///< of the indicator
    std::string unit;
    std::string flag;
    int year = 0; ///< 0 = not stated, or none that could be read
    std::optional<double> value; ///< none where the cell says that there is none, or no number
    bool isBad = false; ///< the cell holds something that is no number
};

/// Takes the rows of a table of statistics apart. Refers to source and layout.
class FigureReader {
public:
    /// `file` names the indicators of a table that does not name them itself.
    FigureReader(const SourceTable &source, const StatisticLayout &layout, const QString &file);

    std::string_view region(std::size_t row) const;
    /// Every cell of the row that holds a figure, a flag or something unreadable.
    void read(std::size_t row, const std::function<void(const Figure &)> &visit) const;
    bool hasYears() const;
    QStringList namingColumns() const; ///< that make up the names of indicators

private:
    std::vector<std::string_view> dimensions(std::size_t row) const;
    std::string_view cell(std::size_t row, int column) const;
    void findNaming();
    std::string suffix(std::size_t row) const;
    std::string unit(std::size_t row, const std::vector<std::string_view> &dimensions) const;

    const TextTable &m_table;
    const StatisticLayout &m_layout;
    QString m_base;
    int m_region;
    int m_year;
    int m_code;
    int m_unit;
    int m_flag;
    QStringList m_names; ///< of the dimensions
    std::vector<int> m_columns; ///< of the dimensions that have one of their own
    std::vector<std::size_t> m_naming; ///< dimensions that differ between the rows of a region
};

} // namespace trama::exchange
