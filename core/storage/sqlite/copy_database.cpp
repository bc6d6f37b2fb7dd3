// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/copy_database.h"

#include "core/storage/sqlite/sqlite.h"
#include "core/storage/sqlite/write_transaction.h"

#include <QFile>
#include <QFileInfo>

#include <unistd.h>

namespace trama::storage {

namespace {

/// A copy counts its changes anew: without this it would seem changed by another program.
Result<void> noteCounter(const Connection &connection)
{
    Result<WriteTransaction> transaction = WriteTransaction::begin(connection);
    return transaction ? transaction->commit() : Result<void>(passOn(transaction));
}

Result<void> flush(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || fsync(file.handle()) != 0) {
        return fail(ErrorCode::CannotWrite, {file.errorString()}, path);
    }
    return {};
}

Result<void> writeCopy(const Connection &from, const QString &path)
{
    Result<std::unique_ptr<Connection>> to = Connection::open(path, Connection::Mode::Create);
    if (!to) {
        return passOn(to);
    }
    // Only the finished copy must last, so it is flushed once.
    return (*to)->execute("PRAGMA synchronous=OFF").and_then([&] {
        return replaceDatabase(**to, from);
    });
}

} // namespace

Result<void> replaceDatabase(const Connection &to, const Connection &from)
{
    sqlite3_backup *backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (backup == nullptr) {
        return tl::unexpected<Error>(to.error());
    }
    const int stepped = sqlite3_backup_step(backup, -1);
    const int code = sqlite3_backup_finish(backup);
    if (stepped != SQLITE_DONE || code != SQLITE_OK) {
        const int reason = stepped != SQLITE_DONE ? stepped : code;
        return tl::unexpected<Error>(
            sqliteError(reason, QString::fromUtf8(sqlite3_errstr(reason)), to.path()));
    }
    return noteCounter(to);
}

Result<void> copyDatabase(const Connection &from, const QString &path)
{
    if (QFileInfo::exists(path)) {
        return fail(ErrorCode::CannotWrite, {QStringLiteral("exists")}, path);
    }
    const QString unfinished = path + QStringLiteral(".part");
    QFile::remove(unfinished);
    Result<void> done = writeCopy(from, unfinished).and_then([&] { return flush(unfinished); });
    if (done && !QFile::rename(unfinished, path)) {
        done = fail(ErrorCode::CannotWrite, {}, path);
    }
    if (!done) {
        QFile::remove(unfinished);
        done.error().file = path;
    }
    return done;
}

} // namespace trama::storage
