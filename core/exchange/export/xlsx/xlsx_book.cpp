// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export/xlsx/xlsx_book.h"

#include <QFile>
#include <QRegularExpression>

#include <xlsxwriter.h>

#include <algorithm>

namespace trama::exchange {

namespace {

constexpr qint64 kMostRows = LXW_ROW_MAX;
constexpr qsizetype kMostCharacters = 32'767;
constexpr int kNarrowest = 8;
constexpr int kWidest = 48;
/// Sheets of more may pass the 4 GB that old zip files hold; not every program reads the others.
constexpr qint64 kRowsInPlainZip = 400'000;
constexpr qint64 kRowsMeasured = 1000;
constexpr lxw_row_t kRowsWithChoices = 10'000;

/// Days before are counted in two manners: spreadsheets take 1900 for a leap year.
const QDate kFirstSureDate(1900, 3, 1);

/// Spreadsheets read "_x0041_" as a letter; written so it stays what it is.
QString literal(QString text)
{
    static const QRegularExpression kEscape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    return text.contains(QLatin1String("_x")) ? text.replace(kEscape, QStringLiteral("_x005F_"))
                                              : text;
}

int widthOf(const QVariant &value)
{
    const QString text = value.toString();
    const qsizetype line = text.indexOf(QLatin1Char('\n'));
    return int(std::min<qsizetype>(line < 0 ? text.size() : line, kWidest));
}

} // namespace

XlsxBook::XlsxBook(const QString &path, const QDateTime &moment, qint64 rows)
    : m_path(path)
    , m_part(path)
{
    lxw_workbook_options options = {LXW_TRUE, nullptr, rows > kRowsInPlainZip};
    m_book = workbook_new_opt(QFile::encodeName(m_part.path()).constData(), &options);
    lxw_doc_properties properties = {};
    properties.created = moment.toSecsSinceEpoch();
    workbook_set_properties(m_book, &properties);
    m_header = workbook_add_format(m_book);
    format_set_bold(m_header);
    m_example = workbook_add_format(m_book);
    format_set_italic(m_example);
    format_set_font_color(m_example, LXW_COLOR_GRAY);
    m_date = workbook_add_format(m_book);
    format_set_num_format(m_date, "yyyy-mm-dd");
}

XlsxBook::~XlsxBook()
{
    if (m_book != nullptr) {
        workbook_close(m_book); // which alone frees it; the file goes with its part
    }
}

Result<void> XlsxBook::check(int error) const
{
    return error == LXW_NO_ERROR
        ? Result<void>()
        : fail(ErrorCode::CannotWrite, {QString::fromUtf8(lxw_strerror(lxw_error(error)))}, m_path);
}

Result<void> XlsxBook::addSheet(const QString &name)
{
    const QByteArray utf8 = name.toUtf8();
    const Result<void> valid = check(workbook_validate_sheet_name(m_book, utf8.constData()));
    if (!valid) {
        return valid;
    }
    m_sheet = workbook_add_worksheet(m_book, utf8.constData());
    m_sheetName = name;
    m_row = 0;
    m_widths.clear();
    return {};
}

void XlsxBook::hideSheet()
{
    worksheet_hide(m_sheet);
}

lxw_format *XlsxBook::format(Look look) const
{
    switch (look) {
    case Look::Header:
        return m_header;
    case Look::Example:
        return m_example;
    case Look::Plain:
        break;
    }
    return nullptr;
}

Result<void> XlsxBook::addRow(const QVector<QVariant> &cells, Look look)
{
    if (m_row >= kMostRows) {
        return fail(ErrorCode::CannotWrite, {QStringLiteral("export.xlsx.rows")}, m_path);
    }
    m_widths.resize(std::max(m_widths.size(), cells.size()), kNarrowest);
    for (int column = 0; column < cells.size(); ++column) {
        const Result<void> added = addCell(column, cells[column], format(look));
        if (!added) {
            return added;
        }
        if (m_row < kRowsMeasured) {
            m_widths[column] = std::max(m_widths[column], widthOf(cells[column]) + 2);
        }
    }
    ++m_row;
    return {};
}

Result<void> XlsxBook::addCell(int column, const QVariant &value, lxw_format *format)
{
    const auto row = lxw_row_t(m_row);
    const auto at = lxw_col_t(column);
    if (value.isNull()) {
        return {};
    }
    switch (value.typeId()) {
    case QMetaType::Double:
    case QMetaType::LongLong:
        return check(worksheet_write_number(m_sheet, row, at, value.toDouble(), format));
    case QMetaType::QDate: {
        const QDate date = value.toDate();
        if (date < kFirstSureDate) {
            return addCell(column, date.toString(Qt::ISODate), format);
        }
        lxw_datetime day = {date.year(), date.month(), date.day(), 0, 0, 0};
        return check(worksheet_write_datetime(m_sheet, row, at, &day, m_date));
    }
    default:
        break;
    }
    const QString text = literal(value.toString());
    if (text.size() > kMostCharacters) {
        return tl::unexpected<Error>(
            Error{ErrorCode::CannotWrite, {QStringLiteral("export.xlsx.characters")}, m_path, m_row,
                m_sheetName + QLatin1Char('!') + QString::number(column + 1)});
    }
    return check(worksheet_write_string(m_sheet, row, at, text.toUtf8().constData(), format));
}

Result<void> XlsxBook::addChoices(
    int column, const QString &sheet, int listColumn, qsizetype count, bool isStrict)
{
    char from[LXW_MAX_CELL_NAME_LENGTH];
    char to[LXW_MAX_CELL_NAME_LENGTH];
    lxw_rowcol_to_cell_abs(from, 1, lxw_col_t(listColumn), 1, 1);
    lxw_rowcol_to_cell_abs(to, lxw_row_t(count), lxw_col_t(listColumn), 1, 1);
    QByteArray formula = '=' + sheet.toUtf8() + '!' + from + ':' + to;
    lxw_data_validation validation = {};
    validation.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
    validation.value_formula = formula.data();
    validation.error_type = LXW_VALIDATION_ERROR_TYPE_WARNING;
    validation.show_error = isStrict ? LXW_VALIDATION_ON : LXW_VALIDATION_OFF;
    return check(worksheet_data_validation_range(
        m_sheet, 1, lxw_col_t(column), kRowsWithChoices, lxw_col_t(column), &validation));
}

Result<void> XlsxBook::finishTable()
{
    worksheet_freeze_panes(m_sheet, 1, 0);
    Result<void> done = m_widths.isEmpty()
        ? Result<void>()
        : check(worksheet_autofilter(m_sheet, 0, 0, lxw_row_t(std::max<qint64>(m_row - 1, 1)),
            lxw_col_t(m_widths.size() - 1)));
    return done.and_then([this] { return fitColumns(); });
}

Result<void> XlsxBook::fitColumns()
{
    Result<void> done;
    for (int column = 0; done && column < m_widths.size(); ++column) {
        done = check(worksheet_set_column(
            m_sheet, lxw_col_t(column), lxw_col_t(column), m_widths[column], nullptr));
    }
    return done;
}

Result<void> XlsxBook::finish()
{
    const int error = workbook_close(std::exchange(m_book, nullptr));
    return check(error).and_then([this] { return m_part.moveToTarget(); });
}

} // namespace trama::exchange
