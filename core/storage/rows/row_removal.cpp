// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rows/row_removal.h"

#include "core/storage/schema/schema_ddl.h"
#include "core/storage/sqlite/sqlite.h"

namespace trama::storage {

namespace {

Result<QVector<Key>> referringKeys(
    const Connection &connection, const domain::Entity &entity, const domain::Field &field, Key key)
{
    Result<Statement> rows = connection.prepare("SELECT fid FROM " + quoted(entity.name) + " WHERE "
        + quoted(field.name) + " = ?1 ORDER BY fid");
    if (!rows) {
        return passOn(rows);
    }
    rows->bind(1, key);
    QVector<Key> keys;
    Result<bool> more = rows->step();
    for (; more && *more; more = rows->step()) {
        keys.append(rows->integer(0));
    }
    return more ? Result<QVector<Key>>(keys) : Result<QVector<Key>>(passOn(more));
}

Result<void> clearReferences(
    const Connection &connection, const domain::Entity &entity, const domain::Field &field, Key key)
{
    const QByteArray column = quoted(field.name);
    Result<Statement> update = connection.prepare(
        "UPDATE " + quoted(entity.name) + " SET " + column + " = NULL WHERE " + column + " = ?1");
    if (!update) {
        return passOn(update);
    }
    return update->bind(1, key).run();
}

Result<void> releaseReferences(
    const Connection &connection, const domain::Entity &entity, const domain::Field &field, Key key)
{
    const bool isParent
        = entity.parent != nullptr && QByteArrayView(entity.parent) == QByteArrayView(field.name);
    if (!isParent && (field.flags & domain::kRequired) == 0) {
        return clearReferences(connection, entity, field, key);
    }
    const Result<QVector<Key>> children = referringKeys(connection, entity, field, key);
    if (!children) {
        return tl::unexpected<Error>(children.error());
    }
    for (const Key child : *children) {
        if (Result<void> done = removeRow(connection, entity, child); !done) {
            return done;
        }
    }
    return {};
}

} // namespace

Result<void> removeRow(const Connection &connection, const domain::Entity &entity, Key key)
{
    for (const domain::Entity &other : domain::entities()) {
        for (const domain::Field &field : other.fields) {
            const bool refersHere = field.reference != nullptr
                && QByteArrayView(field.reference) == QByteArrayView(entity.name);
            if (!refersHere) {
                continue;
            }
            if (Result<void> done = releaseReferences(connection, other, field, key); !done) {
                return done;
            }
        }
    }
    Result<Statement> remove
        = connection.prepare("DELETE FROM " + quoted(entity.name) + " WHERE fid = ?1");
    if (!remove) {
        return passOn(remove);
    }
    remove->bind(1, key);
    Result<void> done = remove->run();
    if (done && sqlite3_changes(connection.handle()) != 1) {
        return fail(ErrorCode::BadValue, {QString::fromLatin1(entity.name), QString::number(key)});
    }
    return done;
}

} // namespace trama::storage
