// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/columns/column_names.h"
#include "core/exchange/import/values/cell_reader.h"
#include "core/exchange/text_table.h"

namespace trama::exchange {

/// The columns of a file that make rows of one entity, and the values of the row at hand, a cell a
/// field of the entity.
class RowTarget {
public:
    /// `uses` name fields of the entity, or "trl"; others are passed over. `decimals` holds a sign
    /// a column of the file.
    RowTarget(
        const domain::Entity &entity, const QVector<ColumnUse> &uses, const QByteArray &decimals);

    /// What words of the file stand for, by code list.
    void teach(const QHash<QString, QHash<QString, QString>> &words);
    /// Mixed-up letters are put right from now on, where they can be.
    void repairText(bool repairs);
    /// Cells come from a file that guards nothing against formulas.
    void setVerbatim(bool isVerbatim);
    const domain::Entity &entity() const { return *m_entity; }
    /// Reads the cells of one row. Fails only where the project cannot be read.
    Result<void> read(
        const TextTable &table, std::size_t row, References &references, IssueSink &issues);

    bool has(const char *field) const { return domain::fieldIndex(*m_entity, field) >= 0; }
    /// The cell of a field of the entity; it must have it.
    CellValue &cell(const char *field);
    const CellValue &cell(const char *field) const;
    std::vector<CellValue> &cells() { return m_cells; }
    const std::vector<CellValue> &cells() const { return m_cells; }
    /// Texts of the row at hand that cannot be read as the field they are for.
    const QVector<QPair<int, QString>> &unread() const { return m_unread; }
    bool isEmpty() const; ///< no cell says anything, be it unreadable
    /// Header of the first column read as the field, or the field's name.
    QString headerOf(const char *field) const;
    bool isRead(const char *field) const;

private:
    struct Column {
        int column = 0;
        int field = 0;
        bool isStatus = false;
        bool isTrl = false;
        CellReader reader;
    };
    Result<void> readColumn(
        Column &column, std::string_view utf8, References &references, IssueSink &issues);
    void readStatus(Column &column, std::string_view utf8, IssueSink &issues);
    void keepUnread(const Column &column, std::string_view utf8);
    void readTrl(const Column &column, std::string_view utf8, IssueSink &issues);
    void append(CellValue &into, const CellValue &more, bool isCodes) const;

    const domain::Entity *m_entity;
    std::vector<Column> m_columns;
    std::vector<CellValue> m_cells;
    QVector<QPair<int, QString>> m_unread; ///< by field
    CellValue m_scratch;
};

} // namespace trama::exchange
