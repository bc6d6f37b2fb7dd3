// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/part_file.h"

#include <QFile>
#include <QUuid>

#include <cstdio>

namespace trama {

PartFile::PartFile(const QString &target)
    : m_target(target)
    , m_path(target + QLatin1Char('.') + QUuid::createUuid().toString(QUuid::Id128).left(8)
          + QStringLiteral(".part"))
{
}

PartFile::~PartFile()
{
    QFile::remove(m_path);
    QFile::remove(m_path + QStringLiteral("-journal"));
}

Result<void> PartFile::moveToTarget() const
{
    const bool isMoved = std::rename(QFile::encodeName(m_path).constData(),
                             QFile::encodeName(m_target).constData())
        == 0;
    return isMoved ? Result<void>() : fail(ErrorCode::CannotWrite, {qt_error_string()}, m_target);
}

} // namespace trama
