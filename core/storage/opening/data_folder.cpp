// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/opening/data_folder.h"

#include <QDir>
#include <QStandardPaths>

namespace trama::storage {

QString dataFolder(const QString &name)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    return folder.mkpath(name.isEmpty() ? QStringLiteral(".") : name) ? folder.filePath(name)
                                                                      : QString();
}

} // namespace trama::storage
