// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/opening/opening_checks.h"

#include "core/storage/schema/schema_ddl.h"

#include <QFileInfo>

namespace trama::storage {

namespace {

Result<void> damaged(const Connection &connection, const QString &words)
{
    return fail(ErrorCode::DamagedProject, {words}, connection.path());
}

/// The table must be a plain one whose fid is the row's own key.
Result<void> checkKey(const Connection &connection, const QByteArray &table)
{
    Result<Statement> row = connection.prepare(
        "SELECT 1 FROM pragma_table_list l, pragma_table_xinfo(l.name) c WHERE l.schema = 'main'"
        " AND l.name = ?1 AND l.type = 'table' AND l.wr = 0 AND c.name = 'fid' AND c.pk = 1"
        " AND c.type = 'INTEGER' AND c.cid = 0");
    if (!row) {
        return passOn(row);
    }
    row->bindText(1, QString::fromLatin1(table));
    Result<bool> isFound = row->step();
    if (!isFound) {
        return passOn(isFound);
    }
    return *isFound ? Result<void>() : damaged(connection, QString::fromLatin1(table));
}

Result<void> checkColumns(const Connection &connection, const domain::Entity &entity)
{
    Result<Statement> columns
        = connection.prepare("SELECT name, type, hidden FROM pragma_table_xinfo(?1) ORDER BY cid");
    if (!columns) {
        return passOn(columns);
    }
    columns->bindText(1, QString::fromLatin1(entity.name));
    std::vector<std::pair<QByteArray, QByteArray>> expected
        = {{"fid", "INTEGER"}, {"uuid", "TEXT(36)"}};
    if (entity.geometry != domain::Geometry::None) {
        expected.emplace_back("geom", geometryType(entity.geometry));
    }
    for (const domain::Field &field : entity.fields) {
        expected.emplace_back(field.name, columnType(field));
    }
    for (const auto &[name, type] : expected) {
        Result<bool> more = columns->step();
        if (!more) {
            return passOn(more);
        }
        if (!*more || columns->text(0).toUtf8() != name || columns->text(1).toUtf8() != type
            || columns->integer(2) != 0) {
            return damaged(connection, QString::fromLatin1(QByteArray(entity.name) + '.' + name));
        }
    }
    return {};
}

} // namespace

Result<void> checkPath(const QString &path, Connection::Mode mode)
{
    const QFileInfo file(path);
    if (!file.exists()) {
        return fail(ErrorCode::FileNotFound, {}, path);
    }
    if (file.isDir()) {
        return fail(ErrorCode::IsDirectory, {}, path);
    }
    if (!file.isReadable()) {
        return fail(ErrorCode::CannotRead, {}, path);
    }
    if (file.size() == 0) {
        return fail(ErrorCode::EmptyFile, {}, path);
    }
    // SQLite writes its journal beside the file.
    const bool isWritable = file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
    if (mode == Connection::Mode::ReadWrite && !isWritable) {
        return fail(ErrorCode::ReadOnly, {}, path);
    }
    return {};
}

Result<int> checkVersion(const Connection &connection, int newest)
{
    const Result<qint64> columns
        = connection.integer("SELECT count(*) FROM pragma_table_info('trama_project')"
                             " WHERE name IN ('project', 'version', 'head', 'change_counter')");
    if (!columns) {
        return tl::unexpected<Error>(columns.error());
    }
    if (*columns != 4) {
        return fail(ErrorCode::NotAProject, {}, connection.path());
    }
    const Result<qint64> version = connection.integer("SELECT version FROM trama_project");
    if (!version) {
        return tl::unexpected<Error>(version.error());
    }
    if (*version > newest) {
        return fail(ErrorCode::NewerProject, {QString::number(*version), QString::number(newest)},
            connection.path());
    }
    if (*version < 1) {
        return fail(ErrorCode::NotAProject, {}, connection.path());
    }
    return static_cast<int>(*version);
}

Result<void> checkTables(const Connection &connection)
{
    for (const QByteArray &table : trackedTables()) {
        if (Result<void> done = checkKey(connection, table); !done) {
            return done;
        }
    }
    for (const domain::Entity &entity : domain::entities()) {
        if (Result<void> done = checkColumns(connection, entity); !done) {
            return done;
        }
    }
    return {};
}

Result<void> quickCheck(const Connection &connection)
{
    Result<Statement> check = connection.prepare("PRAGMA main.quick_check(1)");
    if (!check) {
        return passOn(check);
    }
    Result<bool> row = check->step();
    if (!row) {
        return passOn(row);
    }
    const QString words = check->text(0);
    return words == QLatin1String("ok") ? Result<void>() : damaged(connection, words);
}

} // namespace trama::storage
