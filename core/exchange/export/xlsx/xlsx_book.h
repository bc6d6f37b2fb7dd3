// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/part_file.h"

#include <QDateTime>
#include <QVariant>
#include <QVector>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace trama::exchange {

/// A workbook while it is written, row after row, so that its size needs no memory. Cells of text
/// are strings and no formulas, whatever they begin with.
class XlsxBook {
public:
    enum class Look { Plain, Header, Example };

    /// `moment` is the document's date, the only one in it; `rows` about how many there will be, of
    /// all sheets. The file appears at finish().
    XlsxBook(const QString &path, const QDateTime &moment, qint64 rows);
    ~XlsxBook();
    XlsxBook(const XlsxBook &) = delete;
    XlsxBook &operator=(const XlsxBook &) = delete;

    /// Fails with CannotWrite where the name is no name for a sheet.
    Result<void> addSheet(const QString &name);
    void hideSheet();
    /// A row below those before: text, numbers (qint64, double), dates (QDate) or nothing. Fails
    /// with CannotWrite where the format cannot hold it: rows, or characters of a text.
    Result<void> addRow(const QVector<QVariant> &cells, Look look = Look::Plain);
    /// Cells of a column, from the second row on, hold one of the words in rows 2 to `count` + 1
    /// of a column of another sheet. Not strict: other words are allowed where `isStrict` is not.
    Result<void> addChoices(
        int column, const QString &sheet, int listColumn, qsizetype count, bool isStrict);
    /// Widths fit what was written, up to a bound.
    Result<void> fitColumns();
    /// The header stays in sight, filters stand over the columns, and widths fit what was written.
    Result<void> finishTable();
    /// Writes the file. Errors: CannotWrite with the reason of the system.
    Result<void> finish();

private:
    Result<void> addCell(int column, const QVariant &value, lxw_format *format);
    Result<void> check(int error) const;
    lxw_format *format(Look look) const;

    QString m_path;
    PartFile m_part;
    lxw_workbook *m_book;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_header;
    lxw_format *m_example;
    lxw_format *m_date;
    QString m_sheetName;
    qint64 m_row = 0;
    QVector<int> m_widths;
};

} // namespace trama::exchange
