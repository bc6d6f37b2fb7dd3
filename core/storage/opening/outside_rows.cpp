// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/opening/outside_rows.h"

#include "core/storage/row.h"
#include "core/storage/schema/schema_ddl.h"

namespace trama::storage {

namespace {

Result<QVector<Key>> strangeRows(const Connection &connection, const domain::Entity &entity)
{
    const QByteArray table = quoted(entity.name);
    Result<Statement> rows = connection.prepare("SELECT fid FROM " + table
        + " WHERE uuid IS NULL OR length(uuid) <> 36 OR fid NOT IN (SELECT min(fid) FROM " + table
        + " GROUP BY uuid) ORDER BY fid");
    if (!rows) {
        return passOn(rows);
    }
    QVector<Key> keys;
    Result<bool> more = rows->step();
    for (; more && *more; more = rows->step()) {
        keys.append(rows->integer(0));
    }
    return more ? Result<QVector<Key>>(keys) : Result<QVector<Key>>(passOn(more));
}

Result<void> moveReferences(
    const Connection &connection, const domain::Entity &entity, Key from, Key to)
{
    for (const domain::Entity &other : domain::entities()) {
        for (const domain::Field &field : other.fields) {
            if (field.reference == nullptr
                || QByteArrayView(field.reference) != QByteArrayView(entity.name)) {
                continue;
            }
            const QByteArray column = quoted(field.name);
            Result<Statement> update = connection.prepare("UPDATE " + quoted(other.name) + " SET "
                + column + " = ?1 WHERE " + column + " = ?2");
            if (!update) {
                return passOn(update);
            }
            if (Result<void> done = update->bind(1, to).bind(2, from).run(); !done) {
                return done;
            }
        }
    }
    return {};
}

Result<void> adoptRow(Connection &connection, const domain::Entity &entity, Key from)
{
    Result<Statement> update = connection.prepare(
        "UPDATE " + quoted(entity.name) + " SET fid = ?1, uuid = ?2 WHERE fid = ?3");
    if (!update) {
        return passOn(update);
    }
    const Key to = connection.keys().next();
    update->bind(1, to)
        .bindText(2, connection.keys().nextUuid().toString(QUuid::WithoutBraces))
        .bind(3, from);
    return update->run().and_then([&] { return moveReferences(connection, entity, from, to); });
}

} // namespace

Result<int> adoptRows(Connection &connection)
{
    int count = 0;
    for (const domain::Entity &entity : domain::entities()) {
        const Result<QVector<Key>> keys = strangeRows(connection, entity);
        if (!keys) {
            return tl::unexpected<Error>(keys.error());
        }
        for (const Key key : *keys) {
            if (Result<void> done = adoptRow(connection, entity, key); !done) {
                return passOn(done);
            }
            ++count;
        }
    }
    return count;
}

} // namespace trama::storage
