// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/catalogue/catalogue_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace trama::render {

namespace {

/// Names what a catalogue wrote, so that the next one replaces that and nothing else.
const QString kMarker = QStringLiteral("trama-catalogue.txt");

QString beside(const QString &path, const char *ending)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath()) + QLatin1Char('.')
        + QUuid::createUuid().toString(QUuid::Id128).left(8) + QLatin1String(ending);
}

QStringList writtenBefore(const QDir &folder)
{
    QFile marker(folder.filePath(kMarker));
    if (!marker.open(QIODevice::ReadOnly)) {
        return {};
    }
    return QString::fromUtf8(marker.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts)
        << kMarker;
}

} // namespace

Result<void> CatalogueFolder::check(const QString &path)
{
    const QFileInfo info(path);
    if (!info.absoluteDir().exists()) {
        return fail(ErrorCode::FileNotFound, {}, info.absolutePath());
    }
    if (!info.exists()) {
        return {};
    }
    if (!info.isDir()) {
        return fail(ErrorCode::CannotWrite, {QStringLiteral("catalogue.no-folder")}, path);
    }
    const QDir folder(path);
    const QStringList known = writtenBefore(folder);
    for (const QString &name :
        folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)) {
        if (!known.contains(name)) {
            return fail(ErrorCode::CannotWrite, {QStringLiteral("catalogue.foreign-files")}, path);
        }
    }
    return {};
}

CatalogueFolder::CatalogueFolder(const QString &path)
    : m_path(path)
    , m_part(beside(path, ".part"))
{
}

CatalogueFolder::~CatalogueFolder()
{
    QDir(m_part).removeRecursively();
}

Result<void> CatalogueFolder::add(const QString &name, const QByteArray &bytes)
{
    if (!QDir().mkpath(m_part)) {
        return fail(ErrorCode::CannotWrite, {qt_error_string()}, m_path);
    }
    QFile file(QDir(m_part).filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush()) {
        return fail(ErrorCode::CannotWrite, {file.errorString()}, m_path);
    }
    m_names.append(name);
    return {};
}

Result<void> CatalogueFolder::finish()
{
    const QByteArray names = m_names.join(QLatin1Char('\n')).toUtf8() + '\n';
    if (const Result<void> marked = add(kMarker, names); !marked) {
        return marked;
    }
    const QString old = beside(m_path, ".old");
    const bool wasThere = QFileInfo::exists(m_path);
    if (wasThere && !QDir().rename(m_path, old)) {
        return fail(ErrorCode::CannotWrite, {qt_error_string()}, m_path);
    }
    if (!QDir().rename(m_part, m_path)) {
        const QString reason = qt_error_string();
        if (wasThere && !QDir().rename(old, m_path)) {
            return fail(ErrorCode::CannotWrite, {QStringLiteral("catalogue.moved-aside")}, old);
        }
        return fail(ErrorCode::CannotWrite, {reason}, m_path);
    }
    return !wasThere || QDir(old).removeRecursively()
        ? Result<void>()
        : fail(ErrorCode::CannotWrite, {QStringLiteral("catalogue.old-left")}, old);
}

} // namespace trama::render
