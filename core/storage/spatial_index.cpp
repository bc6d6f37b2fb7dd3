// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/spatial_index.h"

#include "core/storage/schema/geometry_blob.h"

namespace trama::storage {

namespace {

// The triggers of OGC 12-128r17, F.3: T is the table. They need ST_ functions that GIS programs
// bring.
constexpr char kIndex[] = R"sql(
CREATE VIRTUAL TABLE "rtree_T_geom" USING rtree(id, minx, maxx, miny, maxy);
INSERT INTO gpkg_extensions VALUES ('T', 'geom', 'gpkg_rtree_index',
  'http://www.geopackage.org/spec120/#extension_rtree', 'write-only');
)sql";

constexpr char kTriggers[] = R"sql(
CREATE TRIGGER "rtree_T_geom_insert" AFTER INSERT ON "T"
  WHEN (new."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  INSERT OR REPLACE INTO "rtree_T_geom" VALUES (NEW."fid", ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_T_geom_update1" AFTER UPDATE OF "geom" ON "T"
  WHEN OLD."fid" = NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  INSERT OR REPLACE INTO "rtree_T_geom" VALUES (NEW."fid", ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_T_geom_update2" AFTER UPDATE OF "geom" ON "T"
  WHEN OLD."fid" = NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_T_geom" WHERE id = OLD."fid";
END;
CREATE TRIGGER "rtree_T_geom_update3" AFTER UPDATE ON "T"
  WHEN OLD."fid" != NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_T_geom" WHERE id = OLD."fid";
  INSERT OR REPLACE INTO "rtree_T_geom" VALUES (NEW."fid", ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_T_geom_update4" AFTER UPDATE ON "T"
  WHEN OLD."fid" != NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom"))
BEGIN
  DELETE FROM "rtree_T_geom" WHERE id IN (OLD."fid", NEW."fid");
END;
CREATE TRIGGER "rtree_T_geom_delete" AFTER DELETE ON "T"
  WHEN old."geom" NOT NULL
BEGIN
  DELETE FROM "rtree_T_geom" WHERE id = OLD."fid";
END;
)sql";

QByteArray forTable(const char *sql, const QByteArray &table)
{
    return QByteArray(sql)
        .replace("\"T\"", '"' + table + '"')
        .replace("'T'", '\'' + table + '\'')
        .replace("rtree_T_geom", "rtree_" + table + "_geom");
}

std::optional<Envelope> envelopeOf(const QByteArray &blob)
{
    if (const std::optional<Point> point = pointOf(blob)) {
        return Envelope{point->lon, point->lon, point->lat, point->lat};
    }
    return multiPolygonEnvelope(wkbOf(blob));
}

Result<void> fill(const Connection &connection, const QByteArray &table)
{
    Result<Statement> read
        = connection.prepare("SELECT fid, geom FROM \"" + table + "\" WHERE geom IS NOT NULL");
    Result<Statement> write = connection.prepare(
        "INSERT INTO \"rtree_" + table + "_geom\" VALUES (?1, ?2, ?3, ?4, ?5)");
    if (!read || !write) {
        return tl::unexpected<Error>(read ? write.error() : read.error());
    }
    Result<bool> hasRow = read->step();
    for (; hasRow && *hasRow; hasRow = read->step()) {
        if (const std::optional<Envelope> envelope = envelopeOf(read->blob(1))) {
            write->bind(1, read->integer(0)).bind(2, envelope->minLon).bind(3, envelope->maxLon);
            write->bind(4, envelope->minLat).bind(5, envelope->maxLat);
            const Result<void> written = write->run();
            if (!written) {
                return written;
            }
        }
    }
    return hasRow ? Result<void>() : tl::unexpected<Error>(hasRow.error());
}

} // namespace

Result<void> addSpatialIndex(const Connection &connection, const QByteArray &table)
{
    return connection.execute(forTable(kIndex, table))
        .and_then([&] { return fill(connection, table); })
        .and_then([&] { return connection.execute(forTable(kTriggers, table)); });
}

} // namespace trama::storage
