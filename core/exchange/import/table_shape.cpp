// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/table_shape.h"

#include "core/exchange/import/header_row.h"

#include <QRegularExpression>

#include <algorithm>

namespace trama::exchange {

namespace {

/// The worker takes the first row of a sheet for its header, and names the cells that say nothing.
std::vector<std::string> firstRow(const QStringList &headers)
{
    static const QRegularExpression kMadeUp(QStringLiteral("^Field[0-9]+$"));
    std::vector<std::string> cells;
    for (const QString &header : headers) {
        cells.push_back(kMadeUp.match(header).hasMatch() ? std::string() : header.toStdString());
    }
    return cells;
}

std::vector<std::string> cellsOf(const TextTable &table, std::size_t row)
{
    std::vector<std::string> cells;
    for (std::size_t column = 0; column < table.cellCount(row); ++column) {
        cells.emplace_back(table.cell(row, column));
    }
    return cells;
}

QStringList headersOf(const std::vector<std::string> &cells)
{
    QStringList headers;
    for (const std::string &cell : cells) {
        headers.append(QString::fromStdString(cell).trimmed());
    }
    return headers;
}

/// Row `header` (0 = the one that the worker took) names the columns; those above are left away.
TextTable headedBy(const TextTable &table, std::size_t header)
{
    TextTable headed;
    headed.headers = headersOf(cellsOf(table, header - 1));
    for (std::size_t row = header; row < table.rowCount(); ++row) {
        for (std::size_t column = 0; column < table.cellCount(row); ++column) {
            headed.addCell(table.cell(row, column));
        }
        headed.endRow();
    }
    return headed;
}

} // namespace

void settleHeader(SourceTable &source, int headerRow)
{
    std::vector<std::vector<std::string>> first{firstRow(source.table.headers)};
    for (std::size_t row = 0; row < std::min(kRowsForHeader, source.table.rowCount()); ++row) {
        first.push_back(cellsOf(source.table, row));
    }
    const std::size_t header = headerRow == 0
        ? likelyHeader(first)
        : std::min(static_cast<std::size_t>(headerRow - 1), source.table.rowCount());
    source.headerRow = static_cast<int>(header) + 1;
    if (header > 0) {
        source.table = headedBy(source.table, header);
        source.wkb.clear();
    }
}

void noteHeader(SourceTable &source, const QString &file)
{
    if (source.headerRow > 1) {
        source.issues.prepend(Issue{file, 0, {}, {}, Severity::Note, QStringLiteral("header-row"),
            {QString::number(source.headerRow)}});
    }
}

TextTable withCells(const TextTable &table, const QHash<qint64, QHash<QString, QString>> &cells)
{
    TextTable changed;
    changed.headers = table.headers;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        const QHash<QString, QString> own = cells.value(static_cast<qint64>(row) + 1);
        std::size_t width = table.cellCount(row);
        for (auto it = own.begin(); it != own.end(); ++it) {
            width = std::max(width, static_cast<std::size_t>(table.headers.indexOf(it.key()) + 1));
        }
        for (std::size_t column = 0; column < width; ++column) {
            const QString header = table.headers.value(static_cast<qsizetype>(column));
            const std::string text = own.value(header).toStdString();
            changed.addCell(own.contains(header) ? text : table.cell(row, column));
        }
        changed.endRow();
    }
    return changed;
}

} // namespace trama::exchange
