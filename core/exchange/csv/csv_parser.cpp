// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csv_parser.h"

namespace trama::exchange {

namespace {

constexpr int kLinesWhenRecovering = 50;
constexpr std::size_t kNone = std::string_view::npos;

} // namespace

CsvParser::CsvParser(std::string_view utf8, char separator)
    : m_text(utf8)
    , m_separator(separator)
{
}

bool CsvParser::isCellEnd(std::size_t at) const
{
    return at >= m_text.size() || m_text[at] == m_separator || m_text[at] == '\n'
        || m_text[at] == '\r';
}

std::size_t CsvParser::closingQuote(std::size_t from) const
{
    int lines = 0;
    std::size_t counted = from;
    for (std::size_t at = m_text.find('"', from); at != kNone; at = m_text.find('"', at + 1)) {
        if (m_isRecovering) {
            for (; counted < at; ++counted) {
                lines += m_text[counted] == '\n' ? 1 : 0;
            }
            if (lines > kLinesWhenRecovering) {
                return kNone;
            }
        }
        if (at + 1 < m_text.size() && m_text[at + 1] == '"') {
            ++at;
        } else if (isCellEnd(at + 1)) {
            return at;
        }
    }
    return kNone;
}

std::string_view CsvParser::plainCell()
{
    const std::size_t begin = m_at;
    const char *data = m_text.data();
    const std::size_t size = m_text.size();
    while (m_at < size && data[m_at] != m_separator && data[m_at] != '\n' && data[m_at] != '\r') {
        ++m_at;
    }
    return m_text.substr(begin, m_at - begin);
}

std::string_view CsvParser::quotedCell()
{
    const std::size_t begin = m_at + 1;
    const std::size_t end = closingQuote(begin);
    if (end == kNone) {
        m_hadOpenQuote = true;
        m_isRecovering = true;
        return plainCell();
    }
    m_at = end + 1;
    const std::string_view raw = m_text.substr(begin, end - begin);
    if (raw.find('"') == kNone) {
        return raw;
    }
    if (m_unescapedUsed == m_unescaped.size()) {
        m_unescaped.emplace_back();
    }
    std::string &cell = m_unescaped[m_unescapedUsed++];
    cell.clear();
    for (std::size_t i = 0; i < raw.size(); ++i) {
        cell.push_back(raw[i]);
        if (raw[i] == '"' && i + 1 < raw.size() && raw[i + 1] == '"') {
            ++i;
        }
    }
    return cell;
}

bool CsvParser::endOfRecord()
{
    if (m_at >= m_text.size()) {
        return true;
    }
    if (m_text[m_at] == m_separator) {
        ++m_at;
        return false;
    }
    m_at += m_text[m_at] == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n' ? 2 : 1;
    return true;
}

bool CsvParser::next(std::vector<std::string_view> &cells)
{
    cells.clear();
    m_hadOpenQuote = false;
    m_unescapedUsed = 0;
    while (m_at < m_text.size() && (m_text[m_at] == '\n' || m_text[m_at] == '\r')) {
        ++m_at;
    }
    if (m_at >= m_text.size()) {
        return false;
    }
    do {
        const bool isQuoted = m_at < m_text.size() && m_text[m_at] == '"';
        cells.push_back(isQuoted ? quotedCell() : plainCell());
    } while (!endOfRecord());
    return true;
}

} // namespace trama::exchange
