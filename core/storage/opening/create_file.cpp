// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/storage/opening/known_files.h"
#include "core/storage/opening/opening.h"
#include "core/storage/schema/geopackage_schema.h"
#include "core/storage/schema/migrations.h"
#include "core/storage/sqlite/write_transaction.h"

#include <QFile>
#include <QFileInfo>

namespace trama::storage {

namespace {

Result<void> insertProject(const Connection &connection, const CreateOptions &options)
{
    Result<Statement> insert = connection.prepare(
        "INSERT INTO trama_project (fid, project, name, is_sample, version, created, head, epoch)"
        " VALUES (1, ?1, ?2, ?3, ?4, ?5, 0, 0)");
    if (!insert) {
        return passOn(insert);
    }
    const QString name
        = options.name.isEmpty() ? QFileInfo(connection.path()).completeBaseName() : options.name;
    insert->bindText(1, QUuid::createUuid().toString(QUuid::WithoutBraces))
        .bindText(2, name)
        .bind(3, qint64{options.isSample})
        .bind(4, qint64{newestVersion()})
        .bindText(5, isoTime(now()));
    return insert->run();
}

Result<void> fillFile(const Connection &connection, const CreateOptions &options)
{
    Result<WriteTransaction> transaction = WriteTransaction::begin(connection);
    if (!transaction) {
        return passOn(transaction);
    }
    // The numbers by which other programs know a GeoPackage 1.3; they stand in the header.
    return connection.execute("PRAGMA application_id=1196444487; PRAGMA user_version=10300")
        .and_then([&] { return createSchema(connection, now()); })
        .and_then([&] { return insertProject(connection, options); })
        .and_then([&] { return transaction->commit(); });
}

} // namespace

Result<OpenedFile> createFile(const QString &path, const CreateOptions &options)
{
    if (QFileInfo::exists(path)) {
        return fail(ErrorCode::CannotWrite, {QStringLiteral("exists")}, path);
    }
    Result<std::unique_ptr<Connection>> connection
        = Connection::open(path, Connection::Mode::Create);
    if (!connection) {
        return passOn(connection);
    }
    if (Result<void> done = fillFile(**connection, options); !done) {
        connection->reset();
        QFile::remove(path);
        QFile::remove(path + QLatin1String("-journal"));
        return passOn(done);
    }
    rememberFile(**connection);
    return OpenedFile{std::move(*connection), {}, false};
}

} // namespace trama::storage
