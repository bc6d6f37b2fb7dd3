// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema/geopackage_schema.h"

#include "core/storage/schema/code_list_columns.h"
#include "core/storage/schema/layer_styles.h"
#include "core/storage/schema/schema_ddl.h"

namespace trama::storage {

namespace {

constexpr char kStandardTables[] = R"sql(
CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY,
  organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL,
  description TEXT);
CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL,
  identifier TEXT UNIQUE, description TEXT DEFAULT '',
  last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
  min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
  CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL,
  geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL,
  CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
  CONSTRAINT uk_gc_table_name UNIQUE (table_name),
  CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
  CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));
CREATE TABLE gpkg_extensions (table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL,
  definition TEXT NOT NULL, scope TEXT NOT NULL,
  CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name));
CREATE TABLE gpkg_data_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, name TEXT,
  title TEXT, description TEXT, mime_type TEXT, constraint_name TEXT,
  CONSTRAINT pk_gdc PRIMARY KEY (table_name, column_name),
  CONSTRAINT gdc_tn UNIQUE (table_name, name));
CREATE TABLE gpkg_data_column_constraints (constraint_name TEXT NOT NULL,
  constraint_type TEXT NOT NULL, value TEXT, min NUMERIC, min_is_inclusive BOOLEAN, max NUMERIC,
  max_is_inclusive BOOLEAN, description TEXT,
  CONSTRAINT gdcc_ntv UNIQUE (constraint_name, constraint_type, value));
INSERT INTO gpkg_spatial_ref_sys VALUES
  ('Undefined cartesian SRS', -1, 'NONE', -1, 'undefined',
   'undefined cartesian coordinate reference system'),
  ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined',
   'undefined geographic coordinate reference system'),
  ('WGS 84 geodetic', 4326, 'EPSG', 4326,
   'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4326"]]',
   'longitude/latitude coordinates in decimal degrees on the WGS 84 spheroid');
INSERT INTO gpkg_extensions VALUES
  ('gpkg_data_columns', NULL, 'gpkg_schema',
   'http://www.geopackage.org/spec130/#extension_schema', 'read-write'),
  ('gpkg_data_column_constraints', NULL, 'gpkg_schema',
   'http://www.geopackage.org/spec130/#extension_schema', 'read-write');
)sql";

// Own tables begin with trama_, so that anyone can tell data from bookkeeping.
constexpr char kOwnTables[] = R"sql(
CREATE TABLE "outline" ("fid" INTEGER PRIMARY KEY NOT NULL, "geom" MULTIPOLYGON);
CREATE TABLE trama_project (fid INTEGER PRIMARY KEY NOT NULL, project TEXT(36), name TEXT,
  is_sample BOOLEAN, version INTEGER, created DATETIME, head INTEGER, epoch INTEGER,
  change_counter INTEGER);
CREATE TABLE trama_setting (fid INTEGER PRIMARY KEY NOT NULL, name TEXT, value TEXT);
CREATE TABLE trama_step (fid INTEGER PRIMARY KEY NOT NULL, parent INTEGER, kind TEXT, of INTEGER,
  epoch INTEGER, name TEXT, arguments TEXT, author TEXT, organisation TEXT, time DATETIME,
  counts TEXT, schema TEXT, ranges TEXT, content BLOB);
CREATE TABLE trama_step_part (fid INTEGER PRIMARY KEY NOT NULL, step INTEGER, content BLOB);
CREATE INDEX trama_step_part_step ON trama_step_part (step);
CREATE TABLE trama_blob (fid INTEGER PRIMARY KEY NOT NULL, media_type TEXT, bytes BLOB);
INSERT INTO gpkg_extensions SELECT value, NULL, 'trama_log',
  'Extension Title: Trama bookkeeping. Project, settings, change log and stored figures of Trama.',
  'read-write'
  FROM json_each('["trama_project","trama_setting","trama_step","trama_step_part","trama_blob"]');
)sql";

Result<void> createEntityTables(const Connection &connection, const QDateTime &time)
{
    for (const domain::Entity &entity : domain::entities()) {
        Result<void> done = connection.execute(tableDefinition(entity));
        for (const QByteArray &index : indexDefinitions(entity)) {
            done = done ? connection.execute(index) : done;
        }
        done = done ? registerTable(connection, entity.name, geometryType(entity.geometry), time)
                    : done;
        if (!done) {
            return done;
        }
    }
    return {};
}

} // namespace

Result<void> registerTable(
    const Connection &connection, QByteArrayView table, QByteArrayView type, const QDateTime &time)
{
    Result<Statement> contents = connection.prepare(
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, last_change,"
        " srs_id) VALUES (?1, ?2, ?1, '', ?3, ?4)");
    if (!contents) {
        return passOn(contents);
    }
    const QString name = QString::fromUtf8(table);
    contents->bindText(1, name)
        .bindText(2, type.isEmpty() ? QStringLiteral("attributes") : QStringLiteral("features"))
        .bindText(3, isoTime(time))
        .bind(4, qint64{type.isEmpty() ? 0 : 4326});
    if (Result<void> done = contents->run(); !done || type.isEmpty()) {
        return done;
    }
    Result<Statement> geometry = connection.prepare(
        "INSERT INTO gpkg_geometry_columns VALUES (?1, 'geom', ?2, 4326, 0, 0)");
    if (!geometry) {
        return passOn(geometry);
    }
    geometry->bindText(1, name).bindText(2, QString::fromUtf8(type));
    return geometry->run();
}

QString isoTime(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ"));
}

Result<void> createSchema(
    const Connection &connection, const QDateTime &time, const CodeTerms &terms)
{
    return connection.execute(kStandardTables)
        .and_then([&] { return connection.execute(kOwnTables); })
        .and_then([&] { return createEntityTables(connection, time); })
        .and_then([&] { return registerTable(connection, kOutlineTable, "MULTIPOLYGON", time); })
        .and_then([&] { return registerColumns(connection, terms); })
        .and_then([&] { return createLayerStyles(connection, time, terms); });
}

} // namespace trama::storage
