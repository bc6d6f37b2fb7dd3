// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export/xlsx/xlsx_writer.h"

#include "core/exchange/export/xlsx/xlsx_book.h"
#include "core/exchange/workbook.h"

namespace trama::exchange {

namespace {

/// Imports of workbooks take one apostrophe away before what a spreadsheet may have been guarded
/// from running; a text that begins so itself gets a second one.
QString withSpareGuard(const QString &text)
{
    static const QString kStarts = QStringLiteral("=+-@\t\r'");
    const bool looksGuarded
        = text.size() > 1 && text[0] == QLatin1Char('\'') && kStarts.contains(text[1]);
    return looksGuarded ? QLatin1Char('\'') + text : text;
}

QVariant bookCell(const QVariant &value, const domain::Field *field)
{
    const bool isText = value.typeId() == QMetaType::QString;
    if (isText && field != nullptr && field->type == domain::FieldType::Date) {
        const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
        return date.isValid() ? QVariant(date) : value;
    }
    return isText ? withSpareGuard(value.toString()) : value;
}

QVector<QVariant> header(const ExportRows &rows)
{
    QVector<QVariant> names;
    for (const ExportColumn &column : rows.columns()) {
        names.append(column.name);
    }
    if (rows.hasPoints()) {
        names.append({QStringLiteral("lat"), QStringLiteral("lon")});
    }
    return names;
}

Result<void> addRows(XlsxBook &book, ExportRows &rows)
{
    Result<void> done = book.addRow(header(rows), XlsxBook::Look::Header);
    Result<bool> hasRow = rows.next();
    for (; done && hasRow && *hasRow; hasRow = rows.next()) {
        QVector<QVariant> cells = rows.cellsAsTyped();
        for (qsizetype i = 0; i < cells.size(); ++i) {
            cells[i] = bookCell(cells[i], rows.columns()[i].field);
        }
        if (rows.hasPoints()) {
            const auto [lat, lon] = rows.placeAsTyped();
            cells.append({bookCell(lat, nullptr), bookCell(lon, nullptr)});
        }
        done = book.addRow(cells);
    }
    return done && !hasRow ? tl::unexpected<Error>(hasRow.error()) : done;
}

struct Written {
    QString sheet;
    QString entity;
    qint64 rows = 0;
};

Result<void> addNotes(XlsxBook &book, const QStringList &notices, const QVector<Written> &sheets,
    const text::Texts &texts)
{
    Result<void> done = book.addSheet(QString::fromUtf16(kNotesSheet));
    for (const QString &notice : notices) {
        done = done.and_then([&] { return book.addRow({notice}); });
    }
    done = done.and_then([&] {
        return book.addRow({texts.get(QStringLiteral("export.notes.sheet")),
                               texts.get(QStringLiteral("export.notes.holds")),
                               texts.get(QStringLiteral("export.notes.rows"))},
            XlsxBook::Look::Header);
    });
    for (const Written &sheet : sheets) {
        done = done.and_then([&] {
            return book.addRow(
                {sheet.sheet, texts.get(QStringLiteral("entity.") + sheet.entity), sheet.rows});
        });
    }
    return done.and_then([&] { return book.fitColumns(); });
}

} // namespace

Result<qint64> writeWorkbook(const storage::Project &project, const QString &path,
    const WorkbookContents &contents, const Disclosure &disclosure, const ExportOptions &options)
{
    const text::Texts texts(options.language);
    XlsxBook book(path, contents.moment, contents.rows);
    QVector<Written> sheets;
    qint64 count = 0;
    for (const domain::Entity *entity : contents.entities) {
        auto rows = ExportRows::make(project, *entity, disclosure, options);
        if (!rows) {
            return tl::unexpected<Error>(rows.error());
        }
        const QString name = sheetName(*entity, options.isForPeople, texts);
        const Result<void> added
            = book.addSheet(name).and_then([&] { return addRows(book, *rows); }).and_then([&] {
                  return book.finishTable();
              });
        if (!added) {
            return tl::unexpected<Error>(added.error());
        }
        sheets.append({name, QString::fromLatin1(entity->name), rows->count()});
        count += rows->count();
    }
    return addNotes(book, contents.notices, sheets, texts)
        .and_then([&] { return book.finish(); })
        .map([&] { return count; });
}

} // namespace trama::exchange
