// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/header_row.h"

#include "core/exchange/import/values/value_parsing.h"

#include <algorithm>

namespace trama::exchange {

namespace {

constexpr double kShare = 0.6; ///< of the widest row that a header fills
constexpr std::size_t kNarrow = 2;

std::size_t filledCells(const std::vector<std::string> &row)
{
    return static_cast<std::size_t>(std::count_if(row.begin(), row.end(),
        [](const std::string &cell) { return !trimmedText(cell).empty(); }));
}

} // namespace

std::size_t likelyHeader(const std::vector<std::vector<std::string>> &rows)
{
    std::size_t widest = 0;
    for (const std::vector<std::string> &row : rows) {
        widest = std::max(widest, filledCells(row));
    }
    if (widest <= kNarrow) {
        return 0;
    }
    const auto header = std::find_if(rows.begin(), rows.end(), [&](const auto &row) {
        return static_cast<double>(filledCells(row)) >= kShare * static_cast<double>(widest);
    });
    return static_cast<std::size_t>(header - rows.begin());
}

} // namespace trama::exchange
