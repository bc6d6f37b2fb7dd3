// SPDX-License-Identifier: GPL-3.0-or-later
// What SQLite does behind a changeset's back, each shown with SQLite alone, and the rule that keeps
// us from it.
#include "core/storage/log/changeset.h"
#include "core/storage/schema/schema_ddl.h"
#include "tests/core/storage/fixture.h"

#include <catch2/catch.hpp>
#include <sqlite3.h>

using namespace trama;
using namespace trama::storage;
using namespace trama::tests;

namespace {

/// A database in memory whose changes a session records.
class Recorded {
public:
    explicit Recorded(const char *schema)
    {
        sqlite3_open(":memory:", &m_database);
        run("PRAGMA foreign_keys=ON");
        run(schema);
    }
    ~Recorded() { sqlite3_close_v2(m_database); }
    Recorded(const Recorded &) = delete;
    Recorded &operator=(const Recorded &) = delete;

    void run(const char *sql)
    {
        INFO(sql);
        CHECK(sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
    }

    QByteArray record(const char *sql)
    {
        sqlite3_session *session = nullptr;
        sqlite3session_create(m_database, "main", &session);
        sqlite3session_attach(session, nullptr);
        run(sql);
        int size = 0;
        void *bytes = nullptr;
        sqlite3session_changeset(session, &size, &bytes);
        const QByteArray changeset(static_cast<char *>(bytes), size);
        sqlite3_free(bytes);
        sqlite3session_delete(session);
        return changeset;
    }

    /// Undoes as we do: the code of SQLite, conflicts abort.
    int undo(QByteArray changeset)
    {
        return sqlite3changeset_apply_v2(
            m_database, int(changeset.size()), changeset.data(), nullptr,
            [](void *, int, sqlite3_changeset_iter *) { return SQLITE_CHANGESET_ABORT; }, nullptr,
            nullptr, nullptr, SQLITE_CHANGESETAPPLY_INVERT);
    }

    QByteArray dump(const char *sql)
    {
        sqlite3_stmt *rows = nullptr;
        sqlite3_prepare_v2(m_database, sql, -1, &rows, nullptr);
        QByteArray text;
        while (sqlite3_step(rows) == SQLITE_ROW) {
            for (int i = 0; i < sqlite3_column_count(rows); ++i) {
                text += reinterpret_cast<const char *>(sqlite3_column_text(rows, i));
                text += ' ';
            }
        }
        sqlite3_finalize(rows);
        return text;
    }

private:
    sqlite3 *m_database = nullptr;
};

} // namespace

TEST_CASE("trap: after a dropped column SQLite applies nothing and says OK", "[storage]")
{
    Recorded file("CREATE TABLE t (fid INTEGER PRIMARY KEY NOT NULL, a TEXT, b TEXT); INSERT INTO "
                  "t VALUES (1, 'a', 'b')");
    const QByteArray changeset = file.record("UPDATE t SET a = 'x'");
    file.run("ALTER TABLE t DROP COLUMN b");
    CHECK(file.undo(changeset) == SQLITE_OK);
    CHECK(file.dump("SELECT a FROM t") == "x ");
}

TEST_CASE("a changeset that SQLite would skip in silence is an error of ours", "[storage]")
{
    ProjectFile file;
    file.close();
    REQUIRE(
        runSql(file.path(), "INSERT INTO infrastructure (fid, name) VALUES (1, 'a')").isEmpty());
    auto connection = Connection::open(file.path(), Connection::Mode::ReadWrite);
    REQUIRE(connection);
    auto session = Session::watch(**connection, trackedTables());
    REQUIRE((*connection)->execute("UPDATE infrastructure SET name = 'x'"));
    const auto changeset = session->changeset();
    REQUIRE((*connection)->execute("ALTER TABLE infrastructure DROP COLUMN tier"));
    const auto applied = applyChangeset(**connection, *changeset, Direction::Inverse);
    REQUIRE_FALSE(applied);
    CHECK(applied.error().code == ErrorCode::SchemaChanged);
}

TEST_CASE("trap: after drop and add SQLite writes into the wrong column", "[storage]")
{
    Recorded file("CREATE TABLE t (fid INTEGER PRIMARY KEY NOT NULL, a TEXT, b TEXT); INSERT INTO "
                  "t VALUES (1, 'a', 'b')");
    const QByteArray changeset = file.record("UPDATE t SET a = 'x'");
    file.run("ALTER TABLE t DROP COLUMN a; ALTER TABLE t ADD COLUMN c TEXT; UPDATE t SET b = 'x'");
    CHECK(file.undo(changeset) == SQLITE_OK);
    CHECK(file.dump("SELECT b FROM t") == "a ");
}

TEST_CASE("trap: a cascade that runs again meets rows the changeset deletes as well", "[storage]")
{
    Recorded file("CREATE TABLE p (fid INTEGER PRIMARY KEY NOT NULL);"
                  "CREATE TABLE c (fid INTEGER PRIMARY KEY NOT NULL, p INTEGER REFERENCES p ON "
                  "DELETE CASCADE)");
    const QByteArray changeset
        = file.record("INSERT INTO p VALUES (1); INSERT INTO c VALUES (7, 1)");
    // Undo deletes the parent; its cascade has taken the child before the changeset comes to it.
    CHECK(file.undo(changeset) == SQLITE_ABORT);
    CHECK(file.dump("SELECT fid FROM c") == "7 ");
}

TEST_CASE("trap: a trigger runs again during undo and spoils it", "[storage]")
{
    Recorded file("CREATE TABLE t (fid INTEGER PRIMARY KEY NOT NULL, a INTEGER);"
                  "CREATE TABLE log (fid INTEGER PRIMARY KEY NOT NULL, n INTEGER);"
                  "INSERT INTO t VALUES (1, 1); INSERT INTO log VALUES (1, 0);"
                  "CREATE TRIGGER r AFTER UPDATE ON t BEGIN UPDATE log SET n = n + 1; END");
    const QByteArray before = file.dump("SELECT n FROM log");
    const QByteArray changeset = file.record("UPDATE t SET a = 2");
    const int code = file.undo(changeset);
    const bool isUndone = code == SQLITE_OK && file.dump("SELECT n FROM log") == before;
    CHECK_FALSE(isUndone);
}

TEST_CASE("trap: two rows that swap a UNIQUE value cannot be undone", "[storage]")
{
    Recorded file("CREATE TABLE t (fid INTEGER PRIMARY KEY NOT NULL, a TEXT UNIQUE); INSERT INTO t "
                  "VALUES (1, 'x'), (2, 'y')");
    const QByteArray changeset
        = file.record("UPDATE t SET a = 'z' WHERE fid = 1; UPDATE t SET a = 'x' WHERE fid = 2; "
                      "UPDATE t SET a = 'y' WHERE fid = 1");
    CHECK(file.undo(changeset) == SQLITE_ABORT);
    CHECK(file.dump("SELECT a FROM t ORDER BY fid") == "y x ");
}

TEST_CASE("two rows swap their values and back, since nothing but the key is UNIQUE", "[storage]")
{
    ProjectFile file;
    const Key first = file.addFacility(QStringLiteral("x"));
    const Key second = file.addFacility(QStringLiteral("y"));
    const QString name = QStringLiteral("name");
    REQUIRE(file.project().edit(named(), [&](Writer &writer) -> Result<void> {
        const auto done
            = writer.update(entity("infrastructure"), first, {{name, QStringLiteral("y")}});
        return done ? writer.update(entity("infrastructure"), second, {{name, QStringLiteral("x")}})
                    : done;
    }));
    REQUIRE(file.project().undo());
    CHECK(file.value("infrastructure", first, "name").toString() == QStringLiteral("x"));
    file.close();
    CHECK(askSql(file.path(),
              "SELECT count(*) FROM sqlite_schema s, pragma_index_list(s.name) i"
              " WHERE s.type = 'table' AND s.name NOT LIKE 'gpkg%' AND i.\"unique\"")
        == QStringLiteral("0"));
}

TEST_CASE(
    "references are checked at the commit, whatever the order of rows in an edit", "[storage]")
{
    ProjectFile file;
    const Key facility = 42;
    REQUIRE(file.project().edit(named(), [&](Writer &writer) -> Result<void> {
        const auto child
            = writer.insert(entity("service"), {{QStringLiteral("infrastructure"), facility}});
        REQUIRE(child);
        const auto parent = writer.insertAt(
            facility, entity("infrastructure"), {{QStringLiteral("name"), QStringLiteral("late")}});
        return parent ? Result<void>() : tl::unexpected<Error>(parent.error());
    }));
    REQUIRE(file.project().undo());
    REQUIRE(file.project().redo());
    CHECK(file.count("service") == 1);
}

TEST_CASE("every table of an entity is tracked, has an integer key of its own and no trigger",
    "[storage]")
{
    ProjectFile file;
    file.close();
    for (const domain::Entity &each : domain::entities()) {
        INFO(each.name);
        const auto &tables = trackedTables();
        CHECK(std::find(tables.begin(), tables.end(), QByteArray(each.name)) != tables.end());
        const QByteArray key
            = QByteArray("SELECT type || ' ' || \"notnull\" || ' ' || pk FROM pragma_table_info('")
            + each.name + "') WHERE name = 'fid'";
        CHECK(askSql(file.path(), key.constData()) == QStringLiteral("INTEGER 1 1"));
        const QByteArray rules = QByteArray("SELECT count(*) FROM pragma_foreign_key_list('")
            + each.name + "') WHERE on_delete <> 'NO ACTION' OR on_update <> 'NO ACTION'";
        CHECK(askSql(file.path(), rules.constData()) == QStringLiteral("0"));
    }
    CHECK(askSql(file.path(), "SELECT count(*) FROM sqlite_schema WHERE type = 'trigger'")
        == QStringLiteral("0"));
    CHECK(askSql(file.path(),
              "SELECT count(*) FROM sqlite_schema WHERE sql LIKE '%WITHOUT ROWID%' OR sql LIKE "
              "'%STRICT%'")
        == QStringLiteral("0"));
    CHECK(askSql(file.path(),
              "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'gpkg%' "
              "AND sql LIKE '%REFERENCES%'"
              " AND sql NOT LIKE '%DEFERRABLE INITIALLY DEFERRED%'")
        == QStringLiteral("0"));
}
