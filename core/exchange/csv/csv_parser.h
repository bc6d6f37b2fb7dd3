// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/text_table.h"

#include <string>
#include <string_view>
#include <vector>

namespace trama::exchange {

/// Cuts text of RFC 4180 into records: quotes may hold separators, line breaks and doubled quotes;
/// a quote that is never closed is taken as a letter. Blank lines are no records. Owned by whoever
/// reads a file.
class CsvParser {
public:
    CsvParser(std::string_view utf8, char separator);

    /// Cells of the next record; false at the end. The views are valid until the next call.
    bool next(std::vector<std::string_view> &cells);
    /// True where the last record held a quote that was never closed.
    bool hadOpenQuote() const { return m_hadOpenQuote; }

private:
    std::string_view plainCell();
    std::string_view quotedCell();
    std::size_t closingQuote(std::size_t from) const;
    bool isCellEnd(std::size_t at) const;
    bool endOfRecord();

    std::string_view m_text;
    char m_separator;
    std::size_t m_at = 0;
    bool m_hadOpenQuote = false;
    bool m_isRecovering = false; ///< after an open quote, quoted cells span few lines, so that the
                                 ///< time stays linear
    std::vector<std::string> m_unescaped;
    std::size_t m_unescapedUsed = 0;
};

} // namespace trama::exchange
