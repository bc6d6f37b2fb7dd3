// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/issue.h"
#include "core/storage/writer.h"

namespace trama::exchange {

/// A table of text from the clipboard as spreadsheets write it: tabs and line breaks, quotes where
/// a cell holds one of them. Rows may be ragged.
QVector<QStringList> pastedTable(const QString &text);

/// True where the cells name fields, as the first line of a list does.
bool isHeader(const QStringList &cells);

/// Rows as pastedTable() reads them. Texts that a spreadsheet would run as formulas are guarded.
QString copiedTable(const QVector<QStringList> &rows);

/// A text pasted onto one field of one row.
struct PastedCell {
    storage::Key key = 0;
    int field = 0; ///< of the entity
    QString text; ///< empty = the field is emptied
    qint64 row = 0; ///< line of the paste, from 1
};

struct PasteOutcome {
    int changed = 0; ///< cells that took what was pasted
    Issues kept; ///< texts that cannot be read, kept beside their cells, with the reason
    Issues refused; ///< cells left as they were, with the reason; `column` is the field's name
};

/// Reads the texts as the import does and writes them, within one edit. Words outside a code list
/// are taken as they stand. `decimal` is the sign of numbers whose column does not tell.
Result<PasteOutcome> pasteCells(storage::Writer &writer, const domain::Entity &entity,
    const QVector<PastedCell> &cells, char decimal);

} // namespace trama::exchange
