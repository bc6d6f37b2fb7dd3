// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/export_geopackage.h"

#include "core/base/part_file.h"
#include "core/storage/schema/layer_styles.h"
#include "core/storage/schema/schema_ddl.h"
#include "core/storage/spatial_index.h"
#include "core/storage/sqlite/connection.h"

namespace trama::storage {

namespace {

// What only the working file needs. Overwritten as it goes, so that no byte of it stays.
constexpr char kBegin[] = "PRAGMA foreign_keys = OFF; PRAGMA secure_delete = ON; BEGIN IMMEDIATE;";
constexpr char kDropOwn[] = R"sql(
DELETE FROM gpkg_extensions WHERE table_name LIKE 'trama\_%' ESCAPE '\';
DELETE FROM gpkg_contents WHERE table_name LIKE 'trama\_%' ESCAPE '\';
DROP TABLE trama_step_part;
DROP TABLE trama_step;
DROP TABLE trama_blob;
DROP TABLE trama_setting;
DROP TABLE trama_project;
UPDATE action_figure SET figure = NULL;
DELETE FROM outline WHERE fid NOT IN (SELECT outline FROM region WHERE outline IS NOT NULL);
)sql";

Result<qint64> deleteRows(const Project &project, const Connection &copy,
    const domain::Entity &entity, const PackageContents &contents)
{
    auto rows = project.rows(entity, {});
    auto remove = copy.prepare("DELETE FROM " + quoted(entity.name) + " WHERE fid = ?1");
    if (!rows || !remove) {
        return tl::unexpected<Error>(rows ? remove.error() : rows.error());
    }
    qint64 kept = 0;
    while (rows->next()) {
        if (contents.isCancelled && contents.isCancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        if (contents.hasRow(entity, rows->key())) {
            ++kept;
            continue;
        }
        remove->bind(1, rows->key());
        const Result<void> removed = remove->run();
        if (!removed) {
            return tl::unexpected<Error>(removed.error());
        }
    }
    return rows->failed() ? fail(ErrorCode::Storage, {QString::fromLatin1(entity.name)})
                          : Result<qint64>(kept);
}

/// Empties fields that may not leave, and references to rows that did not.
Result<void> emptyFields(
    const Connection &copy, const domain::Entity &entity, const PackageContents &contents)
{
    Result<void> done;
    for (const domain::Field &field : entity.fields) {
        const QByteArray set = "UPDATE " + quoted(entity.name) + " SET " + quoted(field.name)
            + " = NULL WHERE " + quoted(field.name) + " IS NOT NULL";
        if (done && !contents.hasField(entity, field)) {
            done = copy.execute(set);
        } else if (done && field.type == domain::FieldType::Reference) {
            done = copy.execute(set + " AND " + quoted(field.name) + " NOT IN (SELECT fid FROM "
                + quoted(field.reference) + ")");
        }
    }
    return done;
}

Result<void> addIndexes(const Connection &copy)
{
    Result<void> done = addSpatialIndex(copy, kOutlineTable);
    for (const domain::Entity &entity : domain::entities()) {
        if (done && entity.geometry != domain::Geometry::None) {
            done = addSpatialIndex(copy, entity.name);
        }
    }
    return done;
}

/// The most frequent types get a look of their own, as on the window's map: all up to eight, else
/// seven.
Result<void> addStyle(const Connection &copy, const PackageContents &contents)
{
    constexpr std::size_t kMost = 8;
    Result<Statement> counts = copy.prepare("SELECT type FROM infrastructure WHERE type <> ''"
                                            " GROUP BY type ORDER BY count(*) DESC, type");
    if (!counts) {
        return passOn(counts);
    }
    Categories types;
    Result<bool> hasRow = counts->step();
    for (; hasRow && *hasRow; hasRow = counts->step()) {
        const QString type = counts->text(0);
        types.push_back({type, contents.typeName ? contents.typeName(type) : type});
    }
    if (!hasRow) {
        return tl::unexpected<Error>(hasRow.error());
    }
    types.resize(types.size() > kMost ? kMost - 1 : types.size());
    return restyleFacilities(copy, types);
}

Result<void> addNotice(const Connection &copy, const QString &notice)
{
    if (notice.isEmpty()) {
        return {};
    }
    Result<Statement> update = copy.prepare("UPDATE gpkg_contents SET description = ?1");
    if (!update) {
        return passOn(update);
    }
    return update->bindText(1, notice).run();
}

Result<qint64> reduce(const Project &project, const QString &path, const PackageContents &contents)
{
    const auto copy = Connection::open(path, Connection::Mode::ReadWrite);
    if (!copy) {
        return tl::unexpected<Error>(copy.error());
    }
    const Connection &connection = **copy;
    Result<void> done = connection.execute(kBegin);
    qint64 kept = 0;
    for (const domain::Entity &entity : domain::entities()) {
        const Result<qint64> rows
            = done ? deleteRows(project, connection, entity, contents) : Result<qint64>(0);
        done = rows ? done : tl::unexpected<Error>(rows.error());
        kept += rows.value_or(0);
    }
    for (const domain::Entity &entity : domain::entities()) {
        done = done ? emptyFields(connection, entity, contents) : done;
    }
    done = done.and_then([&] { return connection.execute(kDropOwn); })
               .and_then([&] { return addIndexes(connection); })
               .and_then([&] { return addStyle(connection, contents); })
               .and_then([&] { return addNotice(connection, contents.notice); })
               .and_then([&] { return connection.execute("COMMIT; VACUUM;"); });
    return done ? Result<qint64>(kept) : tl::unexpected<Error>(done.error());
}

} // namespace

Result<qint64> writeGeoPackage(
    const Project &project, const QString &path, const PackageContents &contents)
{
    const PartFile temporary(path);
    const Result<void> copied = project.copyTo(temporary.path());
    if (!copied) {
        Error error = copied.error();
        error.file = path;
        return tl::unexpected<Error>(error);
    }
    const Result<qint64> rows = reduce(project, temporary.path(), contents);
    if (!rows) {
        return rows;
    }
    const Result<void> moved = temporary.moveToTarget();
    return moved ? rows : tl::unexpected<Error>(moved.error());
}

} // namespace trama::storage
