// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export/target.h"

#include <QDir>
#include <QFileInfo>

namespace trama::exchange {

Result<void> checkTarget(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir()) {
        return fail(ErrorCode::IsDirectory, {}, path);
    }
    if (!info.absoluteDir().exists()) {
        return fail(ErrorCode::FileNotFound, {}, info.absolutePath());
    }
    return {};
}

} // namespace trama::exchange
