// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/opening/foreign_objects.h"

#include "core/storage/schema/schema_ddl.h"

namespace trama::storage {

namespace {

struct Named {
    QByteArray name;
    QByteArray table;
};

QByteArray ownTables()
{
    QByteArray list = "'outline'";
    for (const QByteArray &table : trackedTables()) {
        list += ",'" + table + '\'';
    }
    return '(' + list + ')';
}

/// Triggers on our tables and on those of our bookkeeping.
QByteArray triggerQuery()
{
    return "SELECT name, tbl_name FROM sqlite_schema WHERE type = 'trigger' AND (tbl_name IN "
        + ownTables() + " OR tbl_name LIKE 'trama\\_%' ESCAPE '\\')";
}

/// R-trees over a geometry of ours.
QByteArray indexQuery()
{
    return "SELECT s.name, g.table_name FROM gpkg_geometry_columns g JOIN sqlite_schema s"
           " ON s.name = 'rtree_' || g.table_name || '_' || g.column_name"
           " WHERE s.sql LIKE 'CREATE VIRTUAL TABLE%USING rtree%' AND g.table_name IN "
        + ownTables();
}

Result<std::vector<Named>> namesOf(const Connection &connection, const QByteArray &sql)
{
    Result<Statement> rows = connection.prepare(sql);
    if (!rows) {
        return passOn(rows);
    }
    std::vector<Named> names;
    Result<bool> more = rows->step();
    for (; more && *more; more = rows->step()) {
        names.push_back({rows->text(0).toUtf8(), rows->text(1).toUtf8()});
    }
    if (!more) {
        return passOn(more);
    }
    return names;
}

Result<void> dropCounts(const Connection &connection)
{
    const Result<qint64> isThere = connection.integer(
        "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'gpkg_ogr_contents'");
    if (!isThere || *isThere == 0) {
        return isThere ? Result<void>() : tl::unexpected<Error>(isThere.error());
    }
    return connection.execute("DELETE FROM gpkg_ogr_contents WHERE table_name IN " + ownTables());
}

} // namespace

Result<bool> hasForeignObjects(const Connection &connection)
{
    Result<std::vector<Named>> triggers = namesOf(connection, triggerQuery());
    Result<std::vector<Named>> indexes = namesOf(connection, indexQuery());
    if (!triggers || !indexes) {
        return passOn(triggers ? indexes : triggers);
    }
    return !triggers->empty() || !indexes->empty();
}

Result<ForeignObjects> dropForeignObjects(const Connection &connection)
{
    Result<std::vector<Named>> triggers = namesOf(connection, triggerQuery());
    Result<std::vector<Named>> indexes = namesOf(connection, indexQuery());
    if (!triggers || !indexes) {
        return passOn(triggers ? indexes : triggers);
    }
    ForeignObjects dropped;
    Result<void> done;
    // The triggers first: they refer to the index.
    for (const Named &trigger : *triggers) {
        done = done ? connection.execute("DROP TRIGGER " + quoted(trigger.name)) : done;
        if (!trigger.name.startsWith("rtree_")) {
            dropped.triggers.append(QString::fromUtf8(trigger.name));
        }
    }
    for (const Named &index : *indexes) {
        done = done ? connection.execute("DROP TABLE " + quoted(index.name)) : done;
        dropped.indexes.append(QString::fromUtf8(index.table));
    }
    done = done ? connection.execute("DELETE FROM gpkg_extensions"
                                     " WHERE extension_name = 'gpkg_rtree_index' AND table_name IN "
               + ownTables())
                : done;
    done = done ? dropCounts(connection) : done;
    if (!done) {
        return passOn(done);
    }
    return dropped;
}

} // namespace trama::storage
