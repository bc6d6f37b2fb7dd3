// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace trama::exchange {

/// A cell of a statistic: a figure, its flag ("p", "bu"), or that there is none.
struct FigureCell {
    std::optional<double> value;
    std::string_view flag;
    bool isMissing = false; ///< empty, ":" or another word for nothing
};

/// The cell's number without the flag behind it: "12.5 p" gives "12.5".
std::string_view numberOf(std::string_view utf8);

FigureCell readFigure(std::string_view utf8, char decimal);

} // namespace trama::exchange
