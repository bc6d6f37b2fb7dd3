// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/opening/opening.h"

#include "core/storage/opening/known_files.h"
#include "core/storage/opening/opening_checks.h"
#include "core/storage/opening/outside_changes.h"
#include "core/storage/opening/safety_copies.h"
#include "core/storage/schema/migrations.h"

#include <QFileInfo>

namespace trama::storage {

namespace {

/// Lets SQLite roll back what a crash left half-written; a reader may not.
Result<void> recover(const QString &path)
{
    const bool isHot = QFileInfo(path + QLatin1String("-journal")).size() > 0;
    if (!isHot || !QFileInfo(path).isWritable()) {
        return {};
    }
    Result<std::unique_ptr<Connection>> connection
        = Connection::open(path, Connection::Mode::ReadWrite);
    if (!connection) {
        return passOn(connection);
    }
    return (*connection)->execute("SELECT count(*) FROM sqlite_schema");
}

Result<std::unique_ptr<Connection>> connect(const QString &path, OpenMode mode)
{
    if (mode == OpenMode::ReadWrite) {
        return Connection::open(path, Connection::Mode::ReadWrite);
    }
    if (Result<void> done = recover(path); !done) {
        return passOn(done);
    }
    return Connection::open(path, Connection::Mode::ReadOnly);
}

/// The checks a file must pass before anything else is read from it.
Result<void> checkFile(const Connection &connection)
{
    if (!connection.isReadOnly()) {
        if (Result<void> done = connection.useRollbackJournal(); !done) {
            return done;
        }
    }
    const Result<int> version = checkVersion(connection, newestVersion());
    if (!version) {
        return tl::unexpected<Error>(version.error());
    }
    return isKnownFile(connection) ? Result<void>() : quickCheck(connection);
}

} // namespace

Result<QUuid> projectId(const Connection &connection)
{
    Result<Statement> row = connection.prepare("SELECT project FROM trama_project");
    if (!row) {
        return passOn(row);
    }
    Result<bool> isFound = row->step();
    return isFound ? Result<QUuid>(QUuid::fromString(row->text(0)))
                   : Result<QUuid>(passOn(isFound));
}

QVector<Notice> noticesOf(const OutsideChanges &changes)
{
    QVector<Notice> notices;
    for (const QString &table : changes.dropped.indexes) {
        notices.append({QStringLiteral("opening.index_removed"), {table}});
    }
    for (const QString &trigger : changes.dropped.triggers) {
        notices.append({QStringLiteral("opening.trigger_removed"), {trigger}});
    }
    if (changes.step != 0) {
        notices.append({changes.hasContent ? QStringLiteral("opening.changed_outside")
                                           : QStringLiteral("opening.changed_outside_unknown"),
            {}});
    }
    if (changes.adoptedRows > 0) {
        notices.append(
            {QStringLiteral("opening.rows_adopted"), {QString::number(changes.adoptedRows)}});
    }
    return notices;
}

Result<void> prepareForWriting(OpenedFile &file)
{
    Connection &connection = *file.connection;
    const Result<int> version = checkVersion(connection, newestVersion());
    const Result<QUuid> project = projectId(connection);
    if (!version || !project) {
        return tl::unexpected<Error>(version ? project.error() : version.error());
    }
    if (*version < newestVersion()) {
        Result<QString> copy = upgrade(connection, *version);
        if (!copy) {
            return passOn(copy);
        }
        file.notices.append({QStringLiteral("opening.upgraded"), {*copy}});
        file.isChanged = true;
    }
    if (Result<void> done = checkTables(connection); !done) {
        return done;
    }
    Result<OutsideChanges> changes
        = adoptOutsideChanges(connection, ChangeLog(connection), *project);
    if (!changes) {
        return passOn(changes);
    }
    file.notices.append(noticesOf(*changes));
    file.isChanged = file.isChanged || changes->step != 0 || !changes->dropped.isEmpty();
    if (Result<void> done = takeSafetyCopy(connection, *project); !done) {
        file.notices.append({QStringLiteral("opening.no_copy"), {done.error().file}});
    }
    return {};
}

Result<OpenedFile> openFile(const QString &path, OpenMode mode)
{
    const auto intent
        = mode == OpenMode::ReadOnly ? Connection::Mode::ReadOnly : Connection::Mode::ReadWrite;
    if (Result<void> done = checkPath(path, intent); !done) {
        return passOn(done);
    }
    Result<std::unique_ptr<Connection>> connection = connect(path, mode);
    if (!connection) {
        return passOn(connection);
    }
    OpenedFile file{std::move(*connection), {}, false};
    Result<void> done = checkFile(*file.connection).and_then([&] {
        return mode == OpenMode::ReadOnly ? checkTables(*file.connection) : prepareForWriting(file);
    });
    if (!done) {
        return passOn(done);
    }
    return file;
}

} // namespace trama::storage
