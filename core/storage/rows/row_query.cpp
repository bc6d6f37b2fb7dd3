// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rows/row_query.h"

#include "core/storage/schema/schema_ddl.h"

namespace trama::storage {

namespace {

QString jsonArray(const QVector<Key> &keys)
{
    QString json = QStringLiteral("[");
    for (const Key key : keys) {
        json += QString::number(key) + u',';
    }
    json.chop(1);
    return json + u']';
}

} // namespace

Result<RowReader> queryRows(const Connection &connection, const domain::Entity &entity,
    const QStringList &fields, const QVector<Key> &keys, const QString &where)
{
    QByteArray sql = "SELECT fid, uuid";
    if (entity.geometry != domain::Geometry::None) {
        sql += ", geom";
    }
    for (const QString &field : fields + (where.isEmpty() ? QStringList() : QStringList{where})) {
        if (domain::fieldIndex(entity, field) < 0) {
            return fail(ErrorCode::UnknownField, {field});
        }
    }
    for (const QString &field : fields) {
        sql += ", " + quoted(field.toUtf8());
    }
    sql += " FROM " + quoted(entity.name);
    if (!keys.isEmpty()) {
        sql += " WHERE " + (where.isEmpty() ? QByteArray("fid") : quoted(where.toUtf8()))
            + " IN (SELECT value FROM json_each(?1))";
    }
    Result<Statement> statement = connection.prepare(sql + " ORDER BY fid");
    if (!statement) {
        return passOn(statement);
    }
    if (!keys.isEmpty()) {
        statement->bindText(1, jsonArray(keys));
    }
    return RowReader(statement->release(), entity.geometry != domain::Geometry::None);
}

Result<qint64> countRows(const Connection &connection, const domain::Entity &entity)
{
    return connection.integer("SELECT count(*) FROM " + quoted(entity.name));
}

Result<QByteArray> bytesOf(const Connection &connection, const QByteArray &sql, Key key)
{
    Result<Statement> row = connection.prepare(sql);
    if (!row) {
        return passOn(row);
    }
    row->bind(1, key);
    Result<bool> isFound = row->step();
    if (!isFound) {
        return passOn(isFound);
    }
    return *isFound ? Result<QByteArray>(row->blob(0))
                    : Result<QByteArray>(
                        fail(ErrorCode::BadValue, {QStringLiteral("fid"), QString::number(key)}));
}

} // namespace trama::storage
