// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace trama::exchange {

inline constexpr std::size_t kRowsForHeader = 30; ///< how many first rows tell which is the header

/// Index of the row that names the columns: the first of those given that fills most of them;
/// titles and dates above a list fill few. 0 where the list is a column or two wide.
std::size_t likelyHeader(const std::vector<std::vector<std::string>> &rows);

} // namespace trama::exchange
