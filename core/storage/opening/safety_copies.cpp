// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/opening/safety_copies.h"

#include "core/base/clock.h"
#include "core/storage/opening/data_folder.h"
#include "core/storage/sqlite/copy_database.h"

#include <QDir>
#include <QDirIterator>

#include <algorithm>

namespace trama::storage {

namespace {

// copies/<project>/<time>-<step>-<number>.gpkg; the number tells copies of one second apart.
constexpr char kTimeFormat[] = "yyyyMMdd'T'HHmmss'Z'";

QString copiesFolder()
{
    return dataFolder(QStringLiteral("copies"));
}

SafetyCopy copyAt(const QFileInfo &file)
{
    const QStringList parts = file.completeBaseName().split(u'-');
    SafetyCopy copy;
    copy.path = file.filePath();
    copy.project = QUuid::fromString(file.dir().dirName());
    copy.bytes = file.size();
    if (parts.size() == 3) {
        copy.time = QDateTime::fromString(parts[0], QLatin1String(kTimeFormat));
        copy.time.setTimeSpec(Qt::UTC);
        copy.head = parts[1].toLongLong();
    }
    return copy;
}

QString newCopyPath(const QUuid &project, StepId head)
{
    const QString folder
        = dataFolder(QStringLiteral("copies/") + project.toString(QUuid::WithoutBraces));
    if (folder.isEmpty()) {
        return {};
    }
    qint64 number = 0;
    for (const SafetyCopy &copy : safetyCopies(project)) {
        number = std::max(
            number, QFileInfo(copy.path).completeBaseName().section(u'-', 2).toLongLong());
    }
    return QStringLiteral("%1/%2-%3-%4.gpkg")
        .arg(folder, now().toString(QLatin1String(kTimeFormat)))
        .arg(head)
        .arg(number + 1);
}

} // namespace

QVector<SafetyCopy> safetyCopies(const QUuid &project)
{
    QVector<SafetyCopy> copies;
    const QString folder = copiesFolder();
    if (folder.isEmpty()) {
        return copies;
    }
    QDirIterator files(
        folder, {QStringLiteral("*.gpkg")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        const SafetyCopy copy = copyAt(files.fileInfo());
        const bool isWanted = project.isNull() || copy.project == project;
        if (copy.time.isValid() && isWanted) {
            copies.append(copy);
        }
    }
    const auto number = [](const SafetyCopy &copy) {
        return QFileInfo(copy.path).completeBaseName().section(u'-', 2).toLongLong();
    };
    std::sort(copies.begin(), copies.end(), [&](const SafetyCopy &a, const SafetyCopy &b) {
        return a.time != b.time ? a.time > b.time : number(a) > number(b);
    });
    return copies;
}

std::optional<SafetyCopy> safetyCopyOf(const QUuid &project, StepId head)
{
    for (const SafetyCopy &copy : safetyCopies(project)) {
        if (copy.head == head) {
            return copy;
        }
    }
    return std::nullopt;
}

Result<void> takeSafetyCopy(const Connection &connection, const QUuid &project)
{
    const Result<qint64> head = connection.integer("SELECT head FROM trama_project");
    if (!head) {
        return tl::unexpected<Error>(head.error());
    }
    // A project that went back to a copy has that copy already, though it is not the newest.
    const qint64 size = QFileInfo(connection.path()).size();
    if (safetyCopyOf(project, *head) || size > kMostCopyBytes) {
        return {};
    }
    const QString path = newCopyPath(project, *head);
    if (path.isEmpty()) {
        return fail(ErrorCode::CannotWrite, {}, copiesFolder());
    }
    Result<void> done = copyDatabase(connection, path);
    if (done) {
        pruneSafetyCopies(project, kMostCopies, kMostCopyBytes);
    }
    return done;
}

Result<void> removeSafetyCopy(const SafetyCopy &copy)
{
    for (const SafetyCopy &listed : safetyCopies(copy.project)) {
        if (listed.path == copy.path) {
            return QFile::remove(copy.path)
                ? Result<void>()
                : Result<void>(fail(ErrorCode::CannotWrite, {}, copy.path));
        }
    }
    return fail(ErrorCode::FileNotFound, {}, copy.path);
}

void pruneSafetyCopies(const QUuid &project, int most, qint64 bytes)
{
    QVector<SafetyCopy> ofProject = safetyCopies(project);
    while (ofProject.size() > most) {
        QFile::remove(ofProject.takeLast().path);
    }
    const QString newest = ofProject.isEmpty() ? QString() : ofProject.constFirst().path;
    QVector<SafetyCopy> all = safetyCopies();
    qint64 total = 0;
    for (const SafetyCopy &copy : std::as_const(all)) {
        total += copy.bytes;
    }
    while (total > bytes && !all.isEmpty()) {
        const SafetyCopy oldest = all.takeLast();
        if (oldest.path != newest) {
            total -= oldest.bytes;
            QFile::remove(oldest.path);
        }
    }
}

} // namespace trama::storage
