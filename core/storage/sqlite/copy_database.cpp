// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/copy_database.h"

#include "core/storage/sqlite/naming.h"
#include "core/storage/sqlite/sqlite.h"
#include "core/storage/sqlite/write_transaction.h"

#include <QFile>
#include <QFileInfo>

namespace trama::storage {

namespace {

Result<void> writeCopy(const Connection &from, const QString &path)
{
    Result<std::unique_ptr<Connection>> to = Connection::open(path, Connection::Mode::Create);
    if (!to) {
        return passOn(to);
    }
    return replaceDatabase(**to, from).and_then([&] { return noteCounter(**to); });
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
    return {};
}

Result<void> noteCounter(const Connection &connection)
{
    Result<WriteTransaction> transaction = WriteTransaction::begin(connection);
    return transaction ? transaction->commit() : Result<void>(passOn(transaction));
}

Result<void> copyDatabase(const Connection &from, const QString &path)
{
    if (QFileInfo::exists(path)) {
        return fail(ErrorCode::CannotWrite, {QStringLiteral("exists")}, path);
    }
    const QString unfinished = path + QStringLiteral(".part");
    QFile::remove(unfinished);
    Result<void> done
        = writeCopy(from, unfinished).and_then([&] { return nameForGood(unfinished, path); });
    if (!done) {
        QFile::remove(unfinished);
        done.error().file = path;
    }
    return done;
}

} // namespace trama::storage
