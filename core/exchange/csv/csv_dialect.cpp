// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csv_dialect.h"

#include <algorithm>
#include <array>
#include <map>
#include <vector>

namespace trama::exchange {

namespace {

constexpr std::size_t kSampleBytes = std::size_t(256) * 1024;
constexpr std::size_t kSampleRecords = 200;

/// Cells of each record of the sample under one separator; the last, perhaps cut, record is left
/// out.
std::vector<int> cellCounts(std::string_view utf8, char separator)
{
    std::vector<int> counts;
    int cells = 1;
    bool isQuoted = false;
    bool isAtCellStart = true;
    bool isBlank = true;
    for (std::size_t i = 0; i < utf8.size() && counts.size() < kSampleRecords; ++i) {
        const char c = utf8[i];
        if (isQuoted) {
            isQuoted = c != '"';
            continue;
        }
        if (c == '"' && (isAtCellStart || (i > 0 && utf8[i - 1] == '"'))) {
            isQuoted = true;
            isBlank = false;
        } else if (c == separator) {
            ++cells;
            isAtCellStart = true;
            isBlank = false;
            continue;
        } else if (c == '\n' || c == '\r') {
            if (!isBlank) {
                counts.push_back(cells);
            }
            cells = 1;
            isAtCellStart = true;
            isBlank = true;
            continue;
        } else {
            isBlank = false;
        }
        isAtCellStart = false;
    }
    if (!isBlank && utf8.size() < kSampleBytes && counts.size() < kSampleRecords) {
        counts.push_back(cells);
    }
    return counts;
}

struct Score {
    double agreement = 0; ///< share of records with the commonest number of cells
    int cells = 1;
};

Score scoreOf(const std::vector<int> &counts)
{
    std::map<int, int> histogram;
    for (const int count : counts) {
        ++histogram[count];
    }
    const auto mode = std::max_element(histogram.begin(), histogram.end(),
        [](const auto &a, const auto &b) { return a.second < b.second; });
    if (mode == histogram.end() || mode->first < 2 || counts.front() < 2) {
        return {};
    }
    return {static_cast<double>(mode->second) / static_cast<double>(counts.size()), mode->first};
}

/// Eurostat's header "freq,unit,geo\TIME_PERIOD" and its rows hold commas within their first cell.
bool isPackedHeader(std::string_view line)
{
    const std::size_t tab = line.find('\t');
    return tab != std::string_view::npos
        && line.substr(0, tab).find('\\') != std::string_view::npos;
}

} // namespace

char detectSeparator(std::string_view utf8)
{
    const std::string_view sample = utf8.substr(0, kSampleBytes);
    if (isPackedHeader(sample.substr(0, sample.find('\n')))) {
        return '\t';
    }
    char best = ',';
    Score bestScore;
    for (const char separator : std::array<char, 4>{',', ';', '\t', '|'}) {
        const Score score = scoreOf(cellCounts(sample, separator));
        const bool agreesMore = score.agreement > bestScore.agreement + 0.1;
        const bool cutsMore
            = score.agreement > bestScore.agreement - 0.1 && score.cells > bestScore.cells;
        if (agreesMore || cutsMore) {
            best = separator;
            bestScore = score;
        }
    }
    return best;
}

std::size_t separatorLine(std::string_view utf8, char &separator)
{
    constexpr std::string_view kPrefix = "sep=";
    if (utf8.size() < 6 || utf8.substr(0, 4) != kPrefix || (utf8[5] != '\n' && utf8[5] != '\r')) {
        return 0;
    }
    separator = utf8[4];
    return utf8.size() > 6 && utf8[5] == '\r' && utf8[6] == '\n' ? 7 : 6;
}

} // namespace trama::exchange
