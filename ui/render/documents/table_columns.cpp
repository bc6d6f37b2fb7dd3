// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/documents/table_columns.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace trama::render {

namespace {

// A longer text wraps whatever the width of its column: measuring more of it tells nothing.
constexpr qsizetype kMeasured = 240;

struct Extent {
    double word = 0; ///< widest single word
    double line = 0; ///< widest whole line
};

Extent columnExtent(const PreparedTable &table, int column,
    const std::function<double(const QString &line, bool isHeader)> &measure)
{
    Extent extent;
    const auto look = [&](const QString &cell, bool isHeader) {
        for (const QString &line : cell.left(kMeasured).split(QLatin1Char('\n'))) {
            extent.line = std::max(extent.line, measure(line, isHeader));
            for (const QString &word : line.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
                extent.word = std::max(extent.word, measure(word, isHeader));
            }
        }
    };
    look(table.header.at(column), true);
    for (const QStringList &row : table.rows) {
        look(row.at(column), table.hasRowHeaders && column == 0);
    }
    return extent;
}

} // namespace

std::vector<double> columnWidths(const PreparedTable &table, double width, double padding,
    const std::function<double(const QString &line, bool isHeader)> &measure)
{
    const int columns = table.columns();
    std::vector<double> least;
    std::vector<double> wish;
    for (int column = 0; column < columns; ++column) {
        const Extent extent = columnExtent(table, column, measure);
        least.push_back(std::min(extent.word, width / 3) + padding);
        wish.push_back(std::max(std::min(extent.line, width * 1.5) - extent.word, 0.0));
    }
    if (table.hasRowHeaders && columns == 2) {
        // Names of fields beside their entries: the entries get the room, whatever they hold today.
        const double names = std::min(wish[0] + least[0], width * 0.4);
        return {names, width - names};
    }
    const double used = std::accumulate(least.begin(), least.end(), 0.0);
    if (used >= width) {
        std::for_each(least.begin(), least.end(), [&](double &value) { value *= width / used; });
        return least;
    }
    const double wished = std::accumulate(wish.begin(), wish.end(), 0.0);
    for (std::size_t column = 0; column < least.size(); ++column) {
        const double share = wished > 0 ? wish[column] / wished : 1.0 / columns;
        least[column] += (width - used) * share;
    }
    return least;
}

std::vector<double> columnShares(const PreparedTable &table)
{
    constexpr double kLetters = 100; // about what a line of 16 cm holds
    std::vector<double> shares
        = columnWidths(table, kLetters, 2.5, [](const QString &line, bool isHeader) {
              return static_cast<double>(line.size()) * (isHeader ? 1.08 : 1.0);
          });
    std::for_each(shares.begin(), shares.end(), [](double &value) { value /= kLetters; });
    return shares;
}

} // namespace trama::render
