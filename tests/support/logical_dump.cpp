// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/logical_dump.h"

#include <sqlite3.h>

#include <QStringList>

#include <memory>

namespace trama::tests {

namespace {

struct Closer {
    void operator()(sqlite3 *database) const { sqlite3_close_v2(database); }
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Database = std::unique_ptr<sqlite3, Closer>;
using Query = std::unique_ptr<sqlite3_stmt, Closer>;

Database openFile(const QString &path)
{
    sqlite3 *database = nullptr;
    sqlite3_open_v2(
        path.toUtf8().constData(), &database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    sqlite3_busy_timeout(database, 5000);
    return Database(database);
}

Query query(const Database &database, const QString &sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(database.get(), sql.toUtf8().constData(), -1, &statement, nullptr);
    return Query(statement);
}

QString textOf(sqlite3_stmt *row, int column)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(row, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(row, column));
}

QStringList firstColumn(const Database &database, const QString &sql)
{
    QStringList values;
    const Query rows = query(database, sql);
    while (sqlite3_step(rows.get()) == SQLITE_ROW) {
        values.append(textOf(rows.get(), 0));
    }
    return values;
}

void addRows(QString &dump, const Database &database, const QString &table)
{
    QStringList columns;
    for (const QString &column : firstColumn(
             database, QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table))) {
        columns.append(QStringLiteral("quote(\"%1\")").arg(column));
    }
    const Query rows = query(database,
        QStringLiteral("SELECT %1 FROM \"%2\" ORDER BY rowid")
            .arg(columns.join(QLatin1String(" || ',' || ")), table));
    while (sqlite3_step(rows.get()) == SQLITE_ROW) {
        dump += table + QLatin1String(": ") + textOf(rows.get(), 0) + QLatin1Char('\n');
    }
}

} // namespace

QString logicalDump(const QString &path)
{
    const Database database = openFile(path);
    QString dump;
    const QStringList tables = firstColumn(database,
        QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE "
                       "'trama\\_%' ESCAPE '\\' ORDER BY name"));
    for (const QString &table : tables) {
        addRows(dump, database, table);
    }
    return dump;
}

QString runSql(const QString &path, const char *sql)
{
    const Database database = openFile(path);
    char *words = nullptr;
    const int code = sqlite3_exec(database.get(), sql, nullptr, nullptr, &words);
    const QString error = code == SQLITE_OK
        ? QString()
        : QString::fromUtf8(words == nullptr ? sqlite3_errstr(code) : words);
    sqlite3_free(words);
    return error;
}

QString askSql(const QString &path, const char *sql)
{
    return firstColumn(openFile(path), QString::fromUtf8(sql)).value(0);
}

} // namespace trama::tests
