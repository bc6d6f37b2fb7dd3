// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/texts.h"
#include "ui/models/field_columns.h"
#include "ui/models/row_names.h"

#include <QLocale>

namespace trama::ui {

/// The stored fields of an entity as cells of a table: the words people read, why a value is
/// doubtful, and the order by them.
class FieldCells {
public:
    FieldCells(FieldColumns &columns, const RowNames &names)
        : m_columns(columns)
        , m_names(names)
    {
    }

    void setLanguage(const text::Texts &texts, const QLocale &locale);
    const domain::Field &field(int field) const
    {
        return m_columns.entity().fields[std::size_t(field)];
    }
    FieldColumns &columns() const { return m_columns; }
    QString header(int field) const;
    /// A cell by role of RecordModel.
    QVariant data(storage::Key row, int field, int role) const;
    QString text(storage::Key row, int field) const; ///< empty = not stated
    QString reason(storage::Key row, int field) const; ///< empty = nothing is wrong
    /// Places of the rows in the order of the field: numbers by size, dates by day, all else by
    /// the words in the order of the locale; NaN where not stated.
    std::vector<double> ranks(const std::vector<storage::Key> &rows, int field) const;

private:
    Qt::Alignment alignment(int field) const; ///< numbers stand at the right

    FieldColumns &m_columns;
    const RowNames &m_names;
    text::Texts m_texts;
    QLocale m_locale;
};

} // namespace trama::ui
