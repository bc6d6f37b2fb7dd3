// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/faulty_disk.h"

#include <sqlite3.h>

#include <csignal>

namespace trama::tests {

namespace {

// One fault at a time: SQLite's interface knows no context of a caller.
struct Disk {
    sqlite3_vfs *real = nullptr;
    sqlite3_vfs vfs{};
    FaultyDisk::Fault fault = FaultyDisk::Fault::FullAtWrite;
    int writesLeft = 0;
    bool hasJournal = true;
    const sqlite3_io_methods *realDatabase = nullptr;
    sqlite3_io_methods database{};
    sqlite3_io_methods journal{};
};
Disk disk;

/// A full disk has no room for new pages; pages that are there can be written again.
bool findsNoRoom(sqlite3_file *file, sqlite3_int64 offset)
{
    sqlite3_int64 size = 0;
    disk.realDatabase->xFileSize(file, &size);
    return offset >= size && --disk.writesLeft <= 0;
}

int writeDatabase(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    if (disk.fault == FaultyDisk::Fault::FullAtWrite) {
        return findsNoRoom(file, offset) ? SQLITE_FULL
                                         : disk.realDatabase->xWrite(file, bytes, size, offset);
    }
    if (--disk.writesLeft <= 0) {
        disk.realDatabase->xWrite(file, bytes, size / 2, offset);
        std::raise(SIGKILL);
    }
    return disk.realDatabase->xWrite(file, bytes, size, offset);
}

int writeNowhere(sqlite3_file *, const void *, int, sqlite3_int64)
{
    return SQLITE_OK;
}

int openFile(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    const int code = disk.real->xOpen(disk.real, name, file, flags, outFlags);
    if (code != SQLITE_OK) {
        return code;
    }
    if ((flags & SQLITE_OPEN_MAIN_DB) != 0) {
        disk.realDatabase = file->pMethods;
        disk.database = *file->pMethods;
        disk.database.xWrite = writeDatabase;
        file->pMethods = &disk.database;
    } else if ((flags & SQLITE_OPEN_MAIN_JOURNAL) != 0 && !disk.hasJournal) {
        disk.journal = *file->pMethods;
        disk.journal.xWrite = writeNowhere;
        file->pMethods = &disk.journal;
    }
    return code;
}

} // namespace

FaultyDisk::FaultyDisk(Fault fault, int write, bool hasJournal)
{
    disk.real = sqlite3_vfs_find(nullptr);
    disk.vfs = *disk.real;
    disk.vfs.zName = "faulty";
    disk.vfs.pNext = nullptr;
    disk.vfs.xOpen = openFile;
    disk.fault = fault;
    disk.writesLeft = write;
    disk.hasJournal = hasJournal;
    sqlite3_vfs_register(&disk.vfs, 1);
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_vfs_unregister(&disk.vfs);
    sqlite3_vfs_register(disk.real, 1);
}

} // namespace trama::tests
