// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/paste.h"

#include "core/exchange/csv/csv_parser.h"
#include "core/exchange/export/csv_writer.h"
#include "core/exchange/import/columns/column_names.h"
#include "core/exchange/import/values/cell_reader.h"
#include "core/exchange/import/values/value_parsing.h"

#include <algorithm>
#include <map>

namespace trama::exchange {

namespace {

QString quotedCell(const QString &text)
{
    const QString guarded = guardedText(text);
    const bool isQuoted = guarded.contains(u'\t') || guarded.contains(u'\n')
        || guarded.contains(u'\r') || guarded.startsWith(u'"');
    return isQuoted ? u'"' + QString(guarded).replace(u'"', QStringLiteral("\"\"")) + u'"'
                    : guarded;
}

/// Readers of the columns at hand, with the decimal sign each column's numbers tell.
class Readers {
public:
    Readers(const domain::Entity &entity, const QVector<PastedCell> &cells, char decimal)
    {
        std::map<int, DecimalVotes> votes;
        for (const PastedCell &cell : cells) {
            votes[cell.field].add(cell.text.toStdString());
        }
        for (const auto &[field, vote] : votes) {
            const domain::Field &description = entity.fields[std::size_t(field)];
            m_readers.emplace(field,
                CellReader(description, QString::fromLatin1(description.name), vote.sign(decimal)));
        }
    }

    CellReader &of(int field) { return m_readers.at(field); }

private:
    std::map<int, CellReader> m_readers;
};

} // namespace

QVector<QStringList> pastedTable(const QString &text)
{
    QVector<QStringList> table;
    const std::string utf8 = text.toStdString();
    CsvParser parser(utf8, '\t');
    std::vector<std::string_view> cells;
    while (parser.next(cells)) {
        QStringList row;
        for (const std::string_view cell : cells) {
            row.append(QString::fromUtf8(cell.data(), qsizetype(cell.size())));
        }
        table.append(row);
    }
    return table;
}

bool isHeader(const QStringList &cells)
{
    constexpr int fewest = 2; // one word may be a value that happens to be called like a field
    return std::count_if(cells.begin(), cells.end(), [](const QString &cell) {
        return !contractName(cell).isEmpty();
    }) >= fewest;
}

QString copiedTable(const QVector<QStringList> &rows)
{
    QString text;
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            text += (i > 0 ? QStringLiteral("\t") : QString()) + quotedCell(row[i]);
        }
        text += u'\n';
    }
    return text;
}

Result<PasteOutcome> pasteCells(storage::Writer &writer, const domain::Entity &entity,
    const QVector<PastedCell> &cells, char decimal)
{
    Readers readers(entity, cells, decimal);
    References references(writer);
    PasteOutcome outcome;
    for (const PastedCell &cell : cells) {
        const domain::Field &field = entity.fields[std::size_t(cell.field)];
        IssueSink issues{QString()};
        issues.setRow(cell.row);
        CellValue value;
        const std::string utf8 = cell.text.toStdString();
        if (Result<void> read = readers.of(cell.field).read(utf8, value, references, issues);
            !read) {
            return tl::unexpected<Error>(read.error());
        }
        const bool isEmptied = trimmedText(utf8).empty() || isNothing(utf8);
        const bool isNeeded = (field.flags & domain::kRequired) != 0;
        QVariant wanted = value.variant();
        Issues found = issues.take();
        if (value.isAbsent() && !isEmptied && isKeptUnread(field)) {
            wanted = QVariant::fromValue(storage::Unread{cell.text.trimmed()});
            outcome.kept += found.mid(0, 1);
        } else if (value.isAbsent() && (!isEmptied || isNeeded)) {
            outcome.refused += found.isEmpty()
                ? Issues{{QString(), cell.row, QString::fromLatin1(field.name), cell.text,
                    Severity::Error, QStringLiteral("needs-value"), {}}}
                : Issues{found.first()};
            continue;
        }
        const Result<void> written
            = writer.update(entity, cell.key, {{QString::fromLatin1(field.name), wanted}});
        if (!written) {
            return tl::unexpected<Error>(written.error());
        }
        ++outcome.changed;
    }
    return outcome;
}

} // namespace trama::exchange
