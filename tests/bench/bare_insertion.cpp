// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bare_insertion.h"

#include <QFile>

#include <sqlite3.h>

#include <memory>

namespace trama::bench {

namespace {

using Database = std::unique_ptr<sqlite3, int (*)(sqlite3 *)>;
using Statement = std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)>;

void check(sqlite3 *database, int status)
{
    if (status != SQLITE_OK && status != SQLITE_ROW && status != SQLITE_DONE) {
        qFatal("bare insertion: %s", sqlite3_errmsg(database));
    }
}

Database openFile(const QString &path)
{
    sqlite3 *database = nullptr;
    const int status = sqlite3_open(QFile::encodeName(path).constData(), &database);
    Database opened(database, sqlite3_close);
    check(database, status);
    check(database, sqlite3_exec(database, "PRAGMA cache_size=-65536", nullptr, nullptr, nullptr));
    return opened;
}

Statement prepared(sqlite3 *database, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    check(database, sqlite3_prepare_v2(database, sql.constData(), -1, &statement, nullptr));
    return {statement, sqlite3_finalize};
}

/// Reads the rows of a table and, where `into` is a database, writes them there.
qint64 walk(sqlite3 *from, const char *table, sqlite3 *into)
{
    const Statement reading = prepared(from, QByteArray("SELECT * FROM ") + table);
    const int columns = sqlite3_column_count(reading.get());
    const QByteArray marks = QByteArray(",?").repeated(columns).mid(1);
    const Statement writing = into == nullptr
        ? Statement(nullptr, sqlite3_finalize)
        : prepared(into, QByteArray("INSERT INTO ") + table + " VALUES (" + marks + ')');
    qint64 rows = 0;
    while (sqlite3_step(reading.get()) == SQLITE_ROW) {
        for (int column = 0; column < columns; ++column) {
            const sqlite3_value *value = sqlite3_column_value(reading.get(), column);
            if (into != nullptr) {
                check(into, sqlite3_bind_value(writing.get(), column + 1, value));
            }
        }
        if (into != nullptr) {
            check(into, sqlite3_step(writing.get()));
            sqlite3_reset(writing.get());
        }
        ++rows;
    }
    return rows;
}

qint64 walkAll(sqlite3 *from, sqlite3 *into)
{
    qint64 rows = 0;
    for (const char *table : {"source", "region", "infrastructure", "service"}) {
        rows += walk(from, table, into);
    }
    return rows;
}

} // namespace

Timing bareInsertion(const QString &project, const QString &empty)
{
    const Database from = openFile(project);
    const Database into = openFile(empty);
    const Timing reading = once([&] { return walkAll(from.get(), nullptr); });
    Timing timing = once([&] {
        check(into.get(), sqlite3_exec(into.get(), "BEGIN", nullptr, nullptr, nullptr));
        const qint64 rows = walkAll(from.get(), into.get());
        check(into.get(), sqlite3_exec(into.get(), "COMMIT", nullptr, nullptr, nullptr));
        return rows;
    });
    timing.wallMs -= reading.wallMs;
    timing.cpuMs -= reading.cpuMs;
    return timing;
}

} // namespace trama::bench
