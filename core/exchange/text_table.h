// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <string>
#include <string_view>
#include <vector>

namespace trama::exchange {

/// A table of text as a file gave it: cells are UTF-8 in one buffer, nothing is typed or trimmed.
/// Rows may be ragged.
class TextTable {
public:
    QStringList headers;

    void reserve(std::size_t bytes, std::size_t cells);
    void addCell(std::string_view utf8);
    void endRow();

    std::size_t rowCount() const { return m_rowEnd.size(); }
    std::size_t cellCount(std::size_t row) const;
    /// Empty for a column the row does not have.
    std::string_view cell(std::size_t row, std::size_t column) const;
    QString text(std::size_t row, std::size_t column) const;

private:
    std::string m_bytes;
    std::vector<std::size_t> m_cellEnd;
    std::vector<std::size_t> m_rowEnd; ///< in cells
};

} // namespace trama::exchange
