// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

namespace trama::log {

/// A text file that is put aside when it is full: name.log, name.1.log the one before it, and so
/// on. One writer at a time; the caller locks.
class RotatingFile {
public:
    /// `path` ends in ".log"; at most `files` files of at most `bytes` bytes are kept.
    RotatingFile(const QString &path, qint64 bytes, int files);

    /// Appends the line, cut where it alone would fill a file. False where it cannot be written.
    bool write(QByteArray line);

private:
    QString pathOf(int number) const; ///< 0 = the newest
    bool rotate();

    QFile m_file;
    qint64 m_bytes;
    int m_files;
};

} // namespace trama::log
