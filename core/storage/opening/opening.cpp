// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/opening/opening.h"

#include "core/base/clock.h"
#include "core/storage/opening/opening_checks.h"
#include "core/storage/schema/geopackage_schema.h"
#include "core/storage/schema/migrations.h"
#include "core/storage/sqlite/write_transaction.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace trama::storage {

namespace {

Result<void> insertProject(
    const Connection &connection, const QString &name, bool isSample, const QDateTime &time)
{
    Result<Statement> insert = connection.prepare(
        "INSERT INTO trama_project (fid, project, name, is_sample, version, created, head, epoch)"
        " VALUES (1, ?1, ?2, ?3, ?4, ?5, 0, 0)");
    if (!insert) {
        return passOn(insert);
    }
    insert->bindText(1, QUuid::createUuid().toString(QUuid::WithoutBraces))
        .bindText(2, name)
        .bind(3, qint64{isSample})
        .bind(4, qint64{newestVersion()})
        .bindText(5, isoTime(time));
    return insert->run();
}

Result<void> fillFile(const Connection &connection, const CreateOptions &options)
{
    // The numbers by which other programs know a GeoPackage 1.3; they stand in the header.
    Result<void> done = connection.execute(
        "PRAGMA application_id=1196444487; PRAGMA user_version=10300; PRAGMA encoding='UTF-8'");
    if (!done) {
        return done;
    }
    Result<WriteTransaction> transaction = WriteTransaction::begin(connection);
    if (!transaction) {
        return passOn(transaction);
    }
    const QString name
        = options.name.isEmpty() ? QFileInfo(connection.path()).completeBaseName() : options.name;
    return createSchema(connection, now())
        .and_then([&] { return insertProject(connection, name, options.isSample, now()); })
        .and_then([&] { return transaction->commit(); });
}

} // namespace

Result<std::unique_ptr<Connection>> createFile(const QString &path, const CreateOptions &options)
{
    if (QFileInfo::exists(path)) {
        return fail(ErrorCode::CannotWrite, {QStringLiteral("exists")}, path);
    }
    Result<std::unique_ptr<Connection>> connection
        = Connection::open(path, Connection::Mode::Create);
    if (!connection) {
        return connection;
    }
    if (Result<void> done = fillFile(**connection, options); !done) {
        connection->reset();
        QFile::remove(path);
        return passOn(done);
    }
    return connection;
}

Result<std::unique_ptr<Connection>> openFile(const QString &path, OpenMode mode)
{
    const auto connectionMode
        = mode == OpenMode::ReadOnly ? Connection::Mode::ReadOnly : Connection::Mode::ReadWrite;
    if (Result<void> done = checkPath(path, connectionMode); !done) {
        return passOn(done);
    }
    Result<std::unique_ptr<Connection>> connection = Connection::open(path, connectionMode);
    if (!connection) {
        return connection;
    }
    const Connection &file = **connection;
    const Result<int> version
        = checkHeader(file).and_then([&] { return checkVersion(file, newestVersion()); });
    if (!version) {
        return tl::unexpected<Error>(version.error());
    }
    if (Result<void> done = checkTables(file); !done) {
        return passOn(done);
    }
    return connection;
}

} // namespace trama::storage
