// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace trama::exchange {

/// The separator of a table in text: that of comma, semicolon, tab and bar which cuts the first
/// records into the same number of cells most often; a comma where none does.
char detectSeparator(std::string_view utf8);

/// Length of Excel's first line "sep=;" with its end, 0 where there is none; `separator` is set
/// from it.
std::size_t separatorLine(std::string_view utf8, char &separator);

} // namespace trama::exchange
