// SPDX-License-Identifier: GPL-3.0-or-later
// What the table gives to spreadsheets and where what comes from them falls.
#include "core/exchange/paste.h"
#include "ui/register/table/record_table.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace trama::ui {

QStringList RecordTable::rowTexts(int row) const
{
    static const QString kDash = QStringLiteral("–");
    QStringList texts;
    for (const int column : shownColumns()) {
        const QString text = m_records->index(row, column).data().toString();
        texts.append(text == kDash ? QString() : text);
    }
    return texts;
}

QString RecordTable::copied(bool isWhole) const
{
    QVector<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (!m_records->isGroup(row)) {
                rows.append(row);
            }
        }
    }
    if (!isWhole && rows.size() <= 1) {
        return currentIndex().data().toString();
    }
    std::sort(rows.begin(), rows.end());
    QVector<QStringList> table;
    if (isWhole) {
        QStringList names;
        for (const int column : shownColumns()) {
            names.append(m_records->headerData(column, Qt::Horizontal).toString());
        }
        table.append(names);
    }
    for (const int row : std::as_const(rows)) {
        table.append(rowTexts(row));
    }
    return exchange::copiedTable(table);
}

void RecordTable::copy(bool isWhole) const
{
    const QString text = copied(isWhole);
    if (!text.isEmpty()) {
        QGuiApplication::clipboard()->setText(text);
    }
}

QVector<RecordTable::Landing> RecordTable::landings(
    const QVector<QStringList> &rows, int *lost) const
{
    QVector<Landing> found;
    *lost = 0;
    if (!currentIndex().isValid()) {
        return found;
    }
    const bool isOne = rows.size() == 1 && rows.first().size() == 1;
    const QSet<storage::Key> selected = selectedKeys();
    const int column = currentIndex().column();
    if (isOne && selected.size() > 1) {
        if (m_records->fieldAt(column) == nullptr) {
            *lost = int(selected.size());
            return found;
        }
        QVector<storage::Key> keys(selected.cbegin(), selected.cend());
        std::sort(keys.begin(), keys.end());
        for (const storage::Key key : std::as_const(keys)) {
            found.append({key, column, rows.first().first(), 1});
        }
        return found;
    }
    const QVector<int> shown = shownColumns();
    const qsizetype first = shown.indexOf(column);
    int row = currentIndex().row();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        while (row < m_records->rowCount() && m_records->isGroup(row)) {
            ++row;
        }
        for (qsizetype j = 0; j < rows[i].size(); ++j) {
            const bool isIn = row < m_records->rowCount() && first + j < shown.size();
            if (!isIn || m_records->fieldAt(shown[first + j]) == nullptr) {
                ++*lost;
                continue;
            }
            found.append({m_records->keyAt(row), shown[first + j], rows[i][j], i + 1});
        }
        ++row;
    }
    return found;
}

} // namespace trama::ui
