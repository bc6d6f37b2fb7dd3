// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema/migrations.h"

#include "core/base/clock.h"
#include "core/storage/log/change_log.h"
#include "core/storage/sqlite/copy_database.h"
#include "core/storage/sqlite/write_transaction.h"

#include <QFileInfo>

namespace trama::storage {

namespace {

QString copyPath(const QString &path, int version)
{
    const QFileInfo file(path);
    const QString base
        = file.path() + u'/' + file.completeBaseName() + QStringLiteral(".before-%1").arg(version);
    QString name = base;
    for (int i = 2; QFileInfo::exists(name + QLatin1String(".gpkg")); ++i) {
        name = base + QStringLiteral("-%1").arg(i);
    }
    return name + QLatin1String(".gpkg");
}

Result<void> apply(const Connection &connection, int version, const std::vector<Migration> &list)
{
    Result<WriteTransaction> transaction = WriteTransaction::begin(connection);
    if (!transaction) {
        return passOn(transaction);
    }
    for (const Migration &migration : list) {
        if (migration.version > version) {
            if (Result<void> done = migration.apply(connection); !done) {
                return done;
            }
        }
    }
    const int newest = newestVersion(list);
    Step step;
    step.kind = StepKind::Migration;
    step.name = {QStringLiteral("step.migration"), {QString::number(newest)}};
    step.time = now();
    return connection
        .execute(
            "UPDATE trama_project SET epoch = epoch + 1, version = " + QByteArray::number(newest))
        .and_then([&] { return ChangeLog(connection).append(step, {}); })
        .and_then([&](StepId) { return transaction->commit(); });
}

} // namespace

const std::vector<Migration> &migrations()
{
    static const std::vector<Migration> all;
    return all;
}

int newestVersion(const std::vector<Migration> &list)
{
    return list.empty() ? 1 : list.back().version;
}

Result<QString> upgrade(
    const Connection &connection, int version, const std::vector<Migration> &list)
{
    const QString copy = copyPath(connection.path(), newestVersion(list));
    return copyDatabase(connection, copy)
        .and_then([&] { return apply(connection, version, list); })
        .map([&] { return copy; });
}

} // namespace trama::storage
