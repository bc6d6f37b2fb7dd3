// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/trust/watched_disk.h"

#include "core/storage/sqlite/naming.h"

#include <QFile>

#include <sqlite3.h>

#include <csignal>
#include <unordered_map>
#include <utility>

namespace trama::tests {

namespace {

using Kind = DiskCall::Kind;
using Deed = DiskAnswer::Deed;
using Word = DiskAnswer::Word;

struct OpenFile {
    QString path;
    const sqlite3_io_methods *real = nullptr;
    sqlite3_io_methods watched{};
    bool isNewJournal = false; ///< SQLite writes its folder with its first sync
};

// One disk at a time: SQLite's interface knows no context of a caller.
struct Disk {
    sqlite3_vfs *real = nullptr;
    sqlite3_vfs vfs{};
    WatchedDisk::Watch watch;
    storage::NamingCalls naming;
    std::unordered_map<sqlite3_file *, OpenFile> files;
};
Disk disk;

/// Does as the watch answers: `all` the whole of it, `half` a part where there is one.
int answered(const DiskCall &call, int errorCode, const std::function<int()> &all,
    const std::function<void()> &half = {})
{
    const DiskAnswer answer = disk.watch(call);
    int code = SQLITE_OK;
    if (answer.deed == Deed::All) {
        code = all();
    } else if (answer.deed == Deed::Half && half) {
        half();
    }
    switch (answer.word) {
    case Word::Success:
        return code;
    case Word::Error:
        return errorCode;
    case Word::Full:
        return SQLITE_FULL;
    case Word::Killed:
        break;
    }
    std::raise(SIGKILL);
    return code;
}

int writeFile(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    const OpenFile &open = disk.files.at(file);
    DiskCall call{Kind::Write, open.path, {}, offset, {static_cast<const char *>(bytes), size}};
    sqlite3_int64 before = 0;
    open.real->xFileSize(file, &before);
    call.size = before;
    return answered(
        call, SQLITE_IOERR_WRITE, [&] { return open.real->xWrite(file, bytes, size, offset); },
        [&] { open.real->xWrite(file, bytes, size / 2, offset); });
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    const OpenFile &open = disk.files.at(file);
    DiskCall call{Kind::Truncate, open.path};
    call.size = size;
    return answered(call, SQLITE_IOERR_TRUNCATE, [&] { return open.real->xTruncate(file, size); });
}

int syncFile(sqlite3_file *file, int flags)
{
    OpenFile &open = disk.files.at(file);
    DiskCall call{Kind::Sync, open.path};
    call.syncsFolder = std::exchange(open.isNewJournal, false);
    return answered(call, SQLITE_IOERR_FSYNC, [&] { return open.real->xSync(file, flags); });
}

int closeFile(sqlite3_file *file)
{
    const sqlite3_io_methods *real = disk.files.at(file).real;
    disk.files.erase(file);
    file->pMethods = real;
    return real->xClose(file);
}

int openReal(sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    return disk.real->xOpen(disk.real, name, file, flags, outFlags);
}

int openFile(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    if (name == nullptr) {
        return openReal(name, file, flags, outFlags); // a temporary file is nobody's loss
    }
    const DiskCall call{Kind::Create, QFile::decodeName(name)};
    int isThere = 1;
    if ((flags & SQLITE_OPEN_CREATE) != 0) {
        disk.real->xAccess(disk.real, name, SQLITE_ACCESS_EXISTS, &isThere);
    }
    file->pMethods = nullptr;
    const int code = isThere != 0
        ? openReal(name, file, flags, outFlags)
        : answered(call, SQLITE_CANTOPEN, [&] { return openReal(name, file, flags, outFlags); });
    if (file->pMethods == nullptr) {
        return code;
    }
    if (code != SQLITE_OK) { // made, and said not to be
        file->pMethods->xClose(file);
        file->pMethods = nullptr;
        return code;
    }
    OpenFile &open = disk.files[file];
    open.path = call.path;
    open.real = file->pMethods;
    open.isNewJournal = isThere == 0 && (flags & SQLITE_OPEN_MAIN_JOURNAL) != 0;
    open.watched = *file->pMethods;
    open.watched.xWrite = writeFile;
    open.watched.xTruncate = truncateFile;
    open.watched.xSync = syncFile;
    open.watched.xClose = closeFile;
    file->pMethods = &open.watched;
    return code;
}

int deleteFile(sqlite3_vfs *, const char *name, int syncsFolder)
{
    DiskCall call{Kind::Delete, QFile::decodeName(name)};
    call.syncsFolder = syncsFolder != 0;
    return answered(call, syncsFolder != 0 ? SQLITE_IOERR_DIR_FSYNC : SQLITE_IOERR_DELETE,
        [&] { return disk.real->xDelete(disk.real, name, syncsFolder); });
}

bool renameFile(const QString &from, const QString &to)
{
    return answered({Kind::Rename, from, to}, SQLITE_IOERR, [&] {
        return disk.naming.rename(from, to) ? SQLITE_OK : SQLITE_IOERR;
    }) == SQLITE_OK;
}

bool flushFolder(const QString &folder)
{
    return answered({Kind::SyncFolder, folder}, SQLITE_IOERR, [&] {
        return disk.naming.flushFolder(folder) ? SQLITE_OK : SQLITE_IOERR;
    }) == SQLITE_OK;
}

} // namespace

bool DiskCall::needsRoom() const
{
    return kind == Kind::Create || (kind == Kind::Write && offset + bytes.size() > size);
}

WatchedDisk::WatchedDisk(Watch watch)
{
    disk.real = sqlite3_vfs_find(nullptr);
    disk.vfs = *disk.real;
    disk.vfs.zName = "watched";
    disk.vfs.pNext = nullptr;
    disk.vfs.xOpen = openFile;
    disk.vfs.xDelete = deleteFile;
    disk.watch = std::move(watch);
    sqlite3_vfs_register(&disk.vfs, 1);
    disk.naming = std::exchange(storage::namingCalls(), {renameFile, flushFolder});
}

WatchedDisk::~WatchedDisk()
{
    storage::namingCalls() = disk.naming;
    sqlite3_vfs_unregister(&disk.vfs);
    sqlite3_vfs_register(disk.real, 1);
}

WatchedDisk::Watch fullFrom(int call)
{
    return [left = call](const DiskCall &asked) mutable {
        const bool isFull = asked.needsRoom() && --left <= 0;
        return isFull ? DiskAnswer{Deed::Half, Word::Full} : DiskAnswer{};
    };
}

} // namespace trama::tests
