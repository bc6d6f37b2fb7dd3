// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log/rotating_file.h"

namespace trama::log {

RotatingFile::RotatingFile(const QString &path, qint64 bytes, int files)
    : m_file(path)
    , m_bytes(bytes)
    , m_files(files)
{
}

bool RotatingFile::write(QByteArray line)
{
    line.truncate(static_cast<qsizetype>(m_bytes) - 1);
    line.append('\n');
    if (!m_file.isOpen() && !m_file.open(QIODevice::WriteOnly | QIODevice::Append)) {
        return false;
    }
    if (m_file.size() + line.size() > m_bytes && !rotate()) {
        return false;
    }
    return m_file.write(line) == line.size() && m_file.flush();
}

QString RotatingFile::pathOf(int number) const
{
    QString path = m_file.fileName();
    if (number > 0) {
        path.insert(path.lastIndexOf(u'.'), QStringLiteral(".%1").arg(number));
    }
    return path;
}

bool RotatingFile::rotate()
{
    m_file.close();
    bool isDone = true;
    for (int number = m_files - 1; number > 0; --number) {
        const QString from = pathOf(number - 1);
        const QString to = pathOf(number);
        if (QFile::exists(from)) {
            isDone = (!QFile::exists(to) || QFile::remove(to)) && QFile::rename(from, to) && isDone;
        }
    }
    return isDone && m_file.open(QIODevice::WriteOnly | QIODevice::Append);
}

} // namespace trama::log
