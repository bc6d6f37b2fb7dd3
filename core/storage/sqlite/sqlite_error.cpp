// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/sqlite_error.h"

#include "core/storage/sqlite/sqlite.h"

namespace trama::storage {

namespace {

ErrorCode errorCode(int code)
{
    if (code == SQLITE_READONLY_DBMOVED) {
        return ErrorCode::FileMoved;
    }
    switch (code & 0xff) {
    case SQLITE_NOTADB:
        return ErrorCode::NotAProject;
    case SQLITE_CORRUPT:
        return ErrorCode::DamagedProject;
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::Locked;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorCode::ReadOnly;
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    case SQLITE_CANTOPEN:
        return ErrorCode::CannotRead;
    default:
        break;
    }
    switch (code) {
    case SQLITE_IOERR_WRITE:
    case SQLITE_IOERR_FSYNC:
    case SQLITE_IOERR_DIR_FSYNC:
    case SQLITE_IOERR_TRUNCATE:
    case SQLITE_IOERR_DELETE:
        return ErrorCode::CannotWrite;
    case SQLITE_IOERR_READ:
    case SQLITE_IOERR_SHORT_READ:
        return ErrorCode::CannotRead;
    default:
        return ErrorCode::Storage;
    }
}

} // namespace

Error sqliteError(int code, const QString &words, const QString &file)
{
    return Error{errorCode(code), {words}, file, 0, {}};
}

Error sqliteError(sqlite3 *database, const QString &file)
{
    return sqliteError(
        sqlite3_extended_errcode(database), QString::fromUtf8(sqlite3_errmsg(database)), file);
}

} // namespace trama::storage
