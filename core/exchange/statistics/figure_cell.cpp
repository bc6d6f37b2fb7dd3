// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/figure_cell.h"

#include "core/exchange/import/values/value_parsing.h"

#include <algorithm>

namespace trama::exchange {

namespace {

constexpr std::size_t kLongestFlag = 6;

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::string_view flagOf(std::string_view text)
{
    const std::size_t blank = text.find_last_of(' ');
    const std::string_view flag
        = blank == std::string_view::npos ? std::string_view() : text.substr(blank + 1);
    const bool isFlag = !flag.empty() && flag.size() <= kLongestFlag
        && std::all_of(flag.begin(), flag.end(), isLetter);
    return isFlag ? flag : std::string_view();
}

} // namespace

std::string_view numberOf(std::string_view utf8)
{
    const std::string_view text = trimmedText(utf8);
    return trimmedText(text.substr(0, text.size() - flagOf(text).size()));
}

FigureCell readFigure(std::string_view utf8, char decimal)
{
    const std::string_view text = trimmedText(utf8);
    FigureCell cell;
    cell.isMissing = isNothing(text);
    if (cell.isMissing) {
        return cell;
    }
    const std::string_view number = numberOf(text);
    cell.flag = flagOf(text);
    cell.isMissing = number == ":" || number == "..";
    cell.value = cell.isMissing ? std::nullopt : parseNumber(number, decimal);
    return cell;
}

} // namespace trama::exchange
