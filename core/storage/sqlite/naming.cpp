// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/naming.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

namespace trama::storage {

namespace {

// Not QFile::rename: where the system refuses, that copies, and half a copy would bear the name.
bool renameFile(const QString &from, const QString &to)
{
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

/// A name lasts only once its folder has been written as well.
bool flushFolder(const QString &folder)
{
    const int handle
        = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0) {
        return false;
    }
    const bool isFlushed = ::fsync(handle) == 0;
    ::close(handle);
    return isFlushed;
}

} // namespace

NamingCalls &namingCalls()
{
    static NamingCalls calls{renameFile, flushFolder};
    return calls;
}

Result<void> nameForGood(const QString &unfinished, const QString &path)
{
    if (!namingCalls().rename(unfinished, path)) {
        return fail(ErrorCode::CannotWrite, {}, path);
    }
    if (!namingCalls().flushFolder(QFileInfo(path).absolutePath())) {
        QFile::remove(path);
        return fail(ErrorCode::CannotWrite, {}, path);
    }
    return {};
}

} // namespace trama::storage
