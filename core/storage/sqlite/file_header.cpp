// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/file_header.h"

#include <QFileInfo>
#include <QtEndian>

namespace trama::storage {

Result<void> checkHeader(const Connection &connection)
{
    Result<QByteArray> header = connection.bytes(0, 100);
    if (!header) {
        return passOn(header);
    }
    if (!header->startsWith(QByteArrayView("SQLite format 3\0", 16))
        || header->mid(68, 4) != QByteArrayView("GPKG")) {
        return fail(ErrorCode::NotAProject, {}, connection.path());
    }
    const QFileInfo file(connection.path());
    if (QFileInfo::exists(connection.path() + QLatin1String("-journal"))) {
        return {}; // left by a crash: the header is right again once SQLite has rolled back
    }
    const auto pageSize = qFromBigEndian<quint16>(header->constData() + 16);
    const auto pages = qFromBigEndian<quint32>(header->constData() + 28);
    const bool isCounted = header->mid(24, 4) == header->mid(92, 4);
    const qint64 size = qint64{pages} * (pageSize == 1 ? 65536 : pageSize);
    if (isCounted && file.size() < size) {
        return fail(ErrorCode::DamagedProject,
            {QStringLiteral("%1 < %2").arg(file.size()).arg(size)}, connection.path());
    }
    return {};
}

Result<bool> isIdleWal(const Connection &connection)
{
    Result<QByteArray> version = connection.bytes(18, 1);
    if (!version) {
        return passOn(version);
    }
    return version->at(0) == 2 && QFileInfo(connection.path() + QLatin1String("-wal")).size() == 0;
}

} // namespace trama::storage
