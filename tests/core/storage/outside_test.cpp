// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/opening/safety_copies.h"
#include "tests/core/storage/fixture.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace trama;
using namespace trama::storage;
using namespace trama::tests;

namespace {

QStringList noticesOf(const Project &project)
{
    QStringList keys;
    for (const Notice &notice : project.notices()) {
        keys.append(notice.key);
    }
    return keys;
}

void removeCopies(Project &project)
{
    for (const SafetyCopy &copy : safetyCopies(project.id())) {
        REQUIRE(removeSafetyCopy(copy));
    }
}

/// What QGIS does on adding a row: fid = max + 1, no uuid.
const char kAddRow[] = "INSERT INTO infrastructure (name) VALUES ('from QGIS')";

/// What GDAL makes of "create spatial index", its triggers shortened.
const char kIndex[] = R"sql(
CREATE VIRTUAL TABLE "rtree_infrastructure_geom" USING rtree(id, minx, maxx, miny, maxy);
INSERT INTO gpkg_extensions VALUES ('infrastructure', 'geom', 'gpkg_rtree_index', 'x', 'write-only');
CREATE TRIGGER "rtree_infrastructure_geom_insert" AFTER INSERT ON "infrastructure"
  WHEN (new."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN INSERT OR REPLACE INTO "rtree_infrastructure_geom" VALUES (NEW."fid", ST_MinX(NEW."geom"), 0, 0, 0); END;
CREATE TRIGGER "count_rows" AFTER DELETE ON "infrastructure"
BEGIN UPDATE gpkg_contents SET description = 'x' WHERE table_name = 'infrastructure'; END;
)sql";

} // namespace

TEST_CASE("rows added by another program get a uuid and a key of ours, and references follow",
    "[storage]")
{
    ProjectFile file;
    const Key first = file.addFacility(QStringLiteral("A"));
    file.close();
    REQUIRE(runSql(file.path(), kAddRow).isEmpty());
    const QString added = askSql(file.path(), "SELECT max(fid) FROM infrastructure");
    CHECK(added.toLongLong() == first + 1);
    REQUIRE(runSql(file.path(),
        "INSERT INTO service (name, infrastructure) SELECT 'S', max(fid) FROM infrastructure")
                .isEmpty());
    file.reopen();

    CHECK(noticesOf(file.project())
        == QStringList(
            {QStringLiteral("opening.changed_outside"), QStringLiteral("opening.rows_adopted")}));
    CHECK(file.project().notices().constLast().arguments == QStringList{QStringLiteral("2")});
    const QString missing = askSql(file.path(),
        "SELECT count(*) FROM infrastructure WHERE uuid IS NULL OR length(uuid) <> 36");
    CHECK(missing == QStringLiteral("0"));
    CHECK(askSql(file.path(), "SELECT fid FROM infrastructure WHERE name = 'from QGIS'") != added);
    CHECK(askSql(file.path(),
              "SELECT i.name FROM service s JOIN infrastructure i ON i.fid = s.infrastructure")
        == QStringLiteral("from QGIS"));
    CHECK(askSql(file.path(), "SELECT count(*) FROM pragma_foreign_key_check")
        == QStringLiteral("0"));
}

TEST_CASE("a row another program copied, uuid and all, becomes a row of its own", "[storage]")
{
    ProjectFile file;
    const Key first = file.addFacility(QStringLiteral("A"));
    file.close();
    REQUIRE(runSql(file.path(),
        "INSERT INTO infrastructure (uuid, name) SELECT uuid, 'copy' FROM infrastructure")
                .isEmpty());
    file.reopen();
    CHECK(file.value("infrastructure", first, "name").toString() == QStringLiteral("A"));
    CHECK(askSql(file.path(), "SELECT count(DISTINCT uuid) FROM infrastructure")
        == QStringLiteral("2"));
}

TEST_CASE("an outside change with a copy of the step before is a step of its own, undone like any",
    "[storage]")
{
    ProjectFile file;
    const Key key = file.addFacility(QStringLiteral("A"));
    file.close(); // takes the safety copy
    const QString before = file.dump();
    REQUIRE(runSql(file.path(), "UPDATE infrastructure SET name = 'outside'").isEmpty());
    file.reopen();
    const auto history = *file.project().history();
    REQUIRE(history.size() == 2);
    CHECK(history[0].kind == StepKind::Barrier);
    CHECK(history[0].author == QStringLiteral("outside"));
    CHECK(history[0].counts.value(QStringLiteral("infrastructure")) == 1);
    CHECK(file.value("infrastructure", key, "name").toString() == QStringLiteral("outside"));
    REQUIRE(file.project().undo());
    CHECK(file.dump() == before);
    REQUIRE(file.project().redo());
    CHECK(file.value("infrastructure", key, "name").toString() == QStringLiteral("outside"));
}

TEST_CASE("undo stops at an outside change whose content is not known", "[storage]")
{
    ProjectFile file;
    file.addFacility(QStringLiteral("A"));
    file.close();
    REQUIRE(runSql(file.path(), "UPDATE infrastructure SET name = 'outside'").isEmpty());
    {
        const auto reading = Project::open(file.path(), OpenMode::ReadOnly);
        REQUIRE(reading);
        CHECK((*reading)->history()->size() == 1); // opened for reading nothing is written
        removeCopies(**reading);
    }
    file.reopen();
    CHECK(noticesOf(file.project())
        == QStringList{QStringLiteral("opening.changed_outside_unknown")});
    CHECK(file.project().undo().error().code == ErrorCode::Barrier);
    file.addFacility(QStringLiteral("B"));
    REQUIRE(file.project().undo());
    CHECK(file.project().undo().error().code == ErrorCode::Barrier);
}

TEST_CASE("a file another program only opened or tidied has no barrier", "[storage]")
{
    ProjectFile file;
    file.addFacility(QStringLiteral("A"));
    file.close();
    REQUIRE(runSql(file.path(), "PRAGMA journal_mode=WAL; PRAGMA journal_mode=DELETE; VACUUM")
                .isEmpty());
    file.reopen();
    CHECK(file.project().history()->size() == 1);
    CHECK(file.project().notices().isEmpty());
    REQUIRE(file.project().undo());
}

TEST_CASE("WAL left on by another program is turned back, with what stood in its log", "[storage]")
{
    ProjectFile file;
    file.addFacility(QStringLiteral("A"));
    file.close();
    REQUIRE(
        runSql(file.path(), "PRAGMA journal_mode=WAL; UPDATE infrastructure SET name = 'in WAL'")
            .isEmpty());
    CHECK(askSql(file.path(), "PRAGMA journal_mode") == QStringLiteral("wal"));
    {
        const auto reading = Project::open(file.path(), OpenMode::ReadOnly);
        REQUIRE(reading);
        CHECK(*(*reading)->count(entity("infrastructure")) == 1);
    }
    CHECK_FALSE(QFile::exists(file.path("p.gpkg-wal")));
    file.reopen();
    CHECK(askSql(file.path(), "PRAGMA journal_mode") == QStringLiteral("delete"));
    CHECK(askSql(file.path(), "SELECT name FROM infrastructure") == QStringLiteral("in WAL"));
    CHECK_FALSE(QFile::exists(file.path("p.gpkg-wal")));
    CHECK(file.project().history()->constFirst().kind == StepKind::Barrier);
}

TEST_CASE(
    "a change from outside while the project is open is taken in before the next edit", "[storage]")
{
    ProjectFile file;
    file.addFacility(QStringLiteral("A"));
    REQUIRE(runSql(file.path(), "UPDATE infrastructure SET name = 'meanwhile'").isEmpty());
    QVector<Changed> seen;
    QObject::connect(
        &file.project(), &Project::changed, [&](const Changed &changed) { seen.append(changed); });
    file.addFacility(QStringLiteral("B"));
    REQUIRE(seen.size() == 2);
    CHECK(seen[0].isEverything);
    CHECK_FALSE(seen[1].isEverything);
    const auto history = *file.project().history();
    REQUIRE(history.size() == 3);
    CHECK(history[1].kind == StepKind::Barrier);
}

TEST_CASE("two projects open on one file see each other's steps without a barrier", "[storage]")
{
    ProjectFile file;
    file.addFacility(QStringLiteral("A"));
    auto other = Project::open(file.path());
    REQUIRE(other);
    file.addFacility(QStringLiteral("B"));
    bool isEverything = false;
    QObject::connect(other->get(), &Project::changed,
        [&](const Changed &changed) { isEverything = isEverything || changed.isEverything; });
    REQUIRE((*other)->undo());
    CHECK(isEverything);
    CHECK(file.count("infrastructure") == 1);
    CHECK((*other)->history()->size() == 3);
}

TEST_CASE("a foreign spatial index goes on opening for edit and stays on opening for reading",
    "[storage]")
{
    ProjectFile file;
    file.addFacility(QStringLiteral("A"));
    file.close();
    REQUIRE(runSql(file.path(), kIndex).isEmpty());
    const char left[]
        = "SELECT count(*) FROM sqlite_schema WHERE name LIKE 'rtree%' OR type = 'trigger'";
    const QString before = askSql(file.path(), left);
    CHECK(before.toInt() == 6); // the index, its three tables, two triggers
    {
        const auto reading = Project::open(file.path(), OpenMode::ReadOnly);
        REQUIRE(reading);
    }
    CHECK(askSql(file.path(), left) == before);
    file.reopen();
    CHECK(askSql(file.path(), left) == QStringLiteral("0"));
    CHECK(askSql(file.path(),
              "SELECT count(*) FROM gpkg_extensions WHERE extension_name = 'gpkg_rtree_index'")
        == QStringLiteral("0"));
    CHECK(noticesOf(file.project())
        == QStringList(
            {QStringLiteral("opening.index_removed"), QStringLiteral("opening.trigger_removed")}));
    file.addFacility(QStringLiteral("B"));
    REQUIRE(file.project().undo());
    REQUIRE(file.project().undo());
}
