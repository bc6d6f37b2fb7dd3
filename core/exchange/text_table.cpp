// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_table.h"

namespace trama::exchange {

void TextTable::reserve(std::size_t bytes, std::size_t cells)
{
    m_bytes.reserve(bytes);
    m_cellEnd.reserve(cells);
}

void TextTable::addCell(std::string_view utf8)
{
    m_bytes.append(utf8);
    m_cellEnd.push_back(m_bytes.size());
}

void TextTable::endRow()
{
    m_rowEnd.push_back(m_cellEnd.size());
}

std::size_t TextTable::cellCount(std::size_t row) const
{
    return m_rowEnd[row] - (row == 0 ? 0 : m_rowEnd[row - 1]);
}

std::string_view TextTable::cell(std::size_t row, std::size_t column) const
{
    if (column >= cellCount(row)) {
        return {};
    }
    const std::size_t index = (row == 0 ? 0 : m_rowEnd[row - 1]) + column;
    const std::size_t begin = index == 0 ? 0 : m_cellEnd[index - 1];
    return std::string_view(m_bytes).substr(begin, m_cellEnd[index] - begin);
}

QString TextTable::text(std::size_t row, std::size_t column) const
{
    const std::string_view bytes = cell(row, column);
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

} // namespace trama::exchange
