// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"
#include "core/exchange/import/source_table.h"

#include <QVector>

#include <optional>

namespace trama::exchange {

/// What a column of a table of regions' figures holds.
enum class StatisticRole {
    None, ///< left out
    Region,
    Year,
    Value, ///< a figure a row, named by the other columns
    Indicator, ///< a figure a row, named by the header
    YearValue, ///< a figure a row, of the year in the header
    Code, ///< names the indicator
    Dimension, ///< names it too where it differs between rows
    Unit,
    Flag,
    Dataset, ///< of SDMX-CSV: names all indicators of the file
    Packed, ///< Eurostat's first column: dimensions between commas, the region last
};

/// How a table holds figures: a row each ("long", SDMX-CSV), a column an indicator, or a column a
/// year (Eurostat's TSV).
struct StatisticLayout {
    QVector<StatisticRole> roles; ///< one a column
    QStringList packed; ///< names of what a packed cell holds; empty where there is none
    char decimal = '.';

    int column(StatisticRole role) const { return int(roles.indexOf(role)); } ///< -1 = none
    bool hasValues() const;
    /// "region", "year", "value", "code", "unit", "flag"; empty where a column is left out.
    QString field(int column) const;
};

/// The layout of a table; none where no column names regions or none holds figures. `map` (header
/// to field of the entity "indicator", "" leaves out) goes before what the headers say.
std::optional<StatisticLayout> statisticLayout(
    const SourceTable &source, const QHash<QString, QString> &map);

/// A year, of "2019", "2019.0" and "2019-01-01"; 0 for parts of a year and anything else.
int yearOf(std::string_view utf8);

} // namespace trama::exchange
