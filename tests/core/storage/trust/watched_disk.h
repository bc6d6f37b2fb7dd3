// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <functional>

namespace trama::tests {

/// One thing the storage is about to ask of the disk.
struct DiskCall {
    enum class Kind { Create, Write, Truncate, Sync, Delete, Rename, SyncFolder };

    Kind kind = Kind::Write;
    QString path; ///< of SyncFolder the folder
    QString to = {}; ///< of Rename
    qint64 offset = 0; ///< of Write
    QByteArrayView bytes = {}; ///< of Write
    qint64 size = 0; ///< of Truncate the new size, of Write the size of the file before it
    bool syncsFolder = false; ///< of Sync and Delete: the folder is written as well

    bool isOfJournal() const { return path.endsWith(QLatin1String("-journal")); }
    bool needsRoom() const;
};

/// What the disk does and what it says: Nothing and Error is a disk that fails, Nothing and
/// Success one that lies, Half and Killed the end of the process in the middle of a page.
struct DiskAnswer {
    enum class Deed { All, Half, Nothing };
    enum class Word { Success, Error, Full, Killed };

    Deed deed = Deed::All;
    Word word = Word::Success;
};

/// While it lives, every call of the storage to the disk in this process is asked about first.
class WatchedDisk {
public:
    using Watch = std::function<DiskAnswer(const DiskCall &)>;

    explicit WatchedDisk(Watch watch);
    ~WatchedDisk();
    WatchedDisk(const WatchedDisk &) = delete;
    WatchedDisk &operator=(const WatchedDisk &) = delete;
};

/// A disk without room from the n-th call on that needs some.
WatchedDisk::Watch fullFrom(int call);

} // namespace trama::tests
