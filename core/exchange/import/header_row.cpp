// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/header_row.h"

#include "core/exchange/import/values/value_parsing.h"

#include <algorithm>
#include <map>

namespace trama::exchange {

namespace {

constexpr double kShare = 0.6; ///< of the usual width that a header fills
constexpr std::size_t kNarrow = 2;

std::size_t filledCells(const std::vector<std::string> &row)
{
    return static_cast<std::size_t>(std::count_if(row.begin(), row.end(),
        [](const std::string &cell) { return !trimmedText(cell).empty(); }));
}

/// How many cells most rows of the lower half fill: titles stand above, a ragged row is one of
/// many. Of equally many the fewer.
std::size_t usualWidth(const std::vector<std::vector<std::string>> &rows)
{
    std::map<std::size_t, int> counts;
    for (std::size_t row = rows.size() / 2; row < rows.size(); ++row) {
        ++counts[filledCells(rows[row])];
    }
    const auto usual = std::max_element(counts.begin(), counts.end(),
        [](const auto &a, const auto &b) { return a.second < b.second; });
    return usual == counts.end() ? 0 : usual->first;
}

} // namespace

std::size_t likelyHeader(const std::vector<std::vector<std::string>> &rows)
{
    const std::size_t usual = usualWidth(rows);
    if (usual <= kNarrow) {
        return 0;
    }
    const auto header = std::find_if(rows.begin(), rows.end(), [&](const auto &row) {
        return static_cast<double>(filledCells(row)) >= kShare * static_cast<double>(usual);
    });
    return static_cast<std::size_t>(header - rows.begin());
}

} // namespace trama::exchange
