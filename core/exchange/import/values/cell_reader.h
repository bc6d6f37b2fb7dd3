// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entity.h"
#include "core/exchange/import/issue_sink.h"
#include "core/exchange/import/rows/references.h"
#include "core/exchange/import/values/cell_value.h"
#include "core/exchange/import/values/code_reader.h"

namespace trama::exchange {

/// Reads the cells of one column as the values of one field, and says what is doubtful. Owned by
/// one import.
class CellReader {
public:
    CellReader(const domain::Field &field, QString header, char decimal);

    /// `out` stays absent where the cell says nothing or cannot be read. Fails only where the
    /// project cannot be read.
    Result<void> read(
        std::string_view utf8, CellValue &out, References &references, IssueSink &issues);
    /// The cell without blanks around it and, unless verbatim, without a guard against formulas.
    std::string_view textIn(std::string_view utf8) const;
    void setVerbatim(bool isVerbatim) { m_isVerbatim = isVerbatim; }
    const QString &header() const { return m_header; }
    CodeReader &codes() { return m_codes; }
    void repairText(bool repairs) { m_repairsText = repairs; }

private:
    void readText(std::string_view utf8, CellValue &out, IssueSink &issues) const;
    void readNumber(std::string_view utf8, CellValue &out, IssueSink &issues) const;
    void readCodes(std::string_view utf8, CellValue &out, IssueSink &issues);
    Result<void> readReference(
        std::string_view utf8, CellValue &out, References &references, IssueSink &issues) const;
    bool isCountry() const;

    const domain::Field *m_field;
    QString m_header;
    char m_decimal;
    bool m_repairsText = false;
    bool m_isVerbatim = false;
    CodeReader m_codes;
};

/// Whether a text that cannot be read as the field is kept beside the cell: a number, a date, or
/// yes and no.
bool isKeptUnread(const domain::Field &field);

} // namespace trama::exchange
