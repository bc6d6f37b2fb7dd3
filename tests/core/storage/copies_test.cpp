// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/opening/safety_copies.h"
#include "core/storage/schema/migrations.h"
#include "tests/core/storage/fixture.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace trama;
using namespace trama::storage;
using namespace trama::tests;

TEST_CASE("a copy is a complete project that nobody seems to have changed", "[storage]")
{
    ProjectFile file;
    file.addFacility(QStringLiteral("A"));
    const QString copy = file.path("copy.gpkg");
    REQUIRE(file.project().copyTo(copy));
    CHECK(logicalDump(copy) == file.dump());
    const auto project = Project::open(copy);
    REQUIRE(project);
    CHECK((*project)->notices().isEmpty());
    REQUIRE((*project)->undo());
    CHECK(file.count("infrastructure") == 1);
    CHECK(file.project().copyTo(copy).error().code == ErrorCode::CannotWrite);
}

TEST_CASE("a safety copy is taken on closing after changes, and only then", "[storage]")
{
    ProjectFile file;
    const QUuid id = file.project().id();
    file.reopen();
    file.close();
    CHECK(safetyCopies(id).size() <= 1); // of the empty project, on its first opening
    file.reopen();
    const auto before = safetyCopies(id).size();
    file.addFacility(QStringLiteral("A"));
    CHECK(safetyCopies(id).size() == before);
    file.close();
    CHECK(safetyCopies(id).size() == before + 1);
    CHECK(safetyCopies(id).constFirst().project == id);
    file.reopen();
    file.close();
    CHECK(safetyCopies(id).size() == before + 1);
    CHECK(logicalDump(safetyCopies(id).constFirst().path) == file.dump());
}

TEST_CASE("a file that comes from elsewhere is copied before the first edit", "[storage]")
{
    ProjectFile file;
    file.addFacility(QStringLiteral("A"));
    const QUuid id = file.project().id();
    file.close();
    for (const SafetyCopy &copy : safetyCopies(id)) {
        REQUIRE(removeSafetyCopy(copy));
    }
    file.reopen();
    CHECK(safetyCopies(id).size() == 1);
}

TEST_CASE("ten copies of a project are kept, and only so many bytes of all", "[storage]")
{
    ProjectFile file;
    const QUuid id = file.project().id();
    for (int i = 0; i < 13; ++i) {
        file.addFacility(QString::number(i));
        file.reopen();
    }
    auto copies = safetyCopies(id);
    REQUIRE(copies.size() == 10);
    CHECK(copies[0].head == file.project().history()->constFirst().id);
    CHECK(askSql(copies[9].path, "SELECT count(*) FROM infrastructure") == QStringLiteral("4"));
    CHECK_FALSE(removeSafetyCopy({file.path(), id, {}, 0, 0}));
    CHECK(QFile::exists(file.path()));

    const QString newest = copies[0].path;
    pruneSafetyCopies(id, 10, 0);
    copies = safetyCopies(id);
    REQUIRE(copies.size() == 1);
    CHECK(copies[0].path == newest);
}

TEST_CASE("a project goes back to a safety copy and keeps the state it left", "[storage]")
{
    ProjectFile file;
    file.addFacility(QStringLiteral("A"));
    file.reopen();
    const QUuid id = file.project().id();
    const QString old = file.dump();
    const QString copy = safetyCopies(id).constFirst().path;
    file.addFacility(QStringLiteral("B"));
    const QString left = file.dump();
    bool isEverything = false;
    QObject::connect(&file.project(), &Project::changed,
        [&](const Changed &changed) { isEverything = changed.isEverything; });
    REQUIRE(file.project().restore(copy));
    CHECK(isEverything);
    CHECK(file.dump() == old);
    CHECK(file.project().history()->size() == 1);
    CHECK((logicalDump(safetyCopies(id).constFirst().path) == left));
    REQUIRE(file.project().undo());
    ProjectFile stranger;
    stranger.close();
    CHECK(file.project().restore(stranger.path()).error().code == ErrorCode::NotAProject);
}

TEST_CASE("an upgrade copies the file beside it first and begins a new epoch", "[storage]")
{
    ProjectFile file;
    file.addFacility(QStringLiteral("A"));
    file.close();
    const QString before = file.dump();
    const std::vector<Migration> list{{2, [](const Connection &connection) {
                                           return connection.execute(
                                               "ALTER TABLE infrastructure ADD COLUMN trial TEXT");
                                       }}};
    {
        const auto connection = Connection::open(file.path(), Connection::Mode::ReadWrite);
        REQUIRE(connection);
        const auto copy = upgrade(**connection, 1, list);
        REQUIRE(copy);
        CHECK(*copy == file.path("p.before-2.gpkg"));
    }
    CHECK(logicalDump(file.path("p.before-2.gpkg")) == before);
    CHECK(askSql(file.path(), "SELECT version || ' ' || epoch FROM trama_project")
        == QStringLiteral("2 1"));
    CHECK(askSql(file.path(),
              "SELECT kind FROM trama_step WHERE fid = (SELECT head FROM trama_project)")
        == QStringLiteral("migration"));
    const auto newer = Project::open(file.path());
    REQUIRE_FALSE(newer);
    CHECK(newer.error().code == ErrorCode::NewerProject);
    CHECK(newer.error().arguments == QStringList({QStringLiteral("2"), QStringLiteral("1")}));
    CHECK(Project::open(file.path("p.before-2.gpkg")));

    REQUIRE(runSql(
        file.path(), "UPDATE trama_project SET version = 1, change_counter = change_counter + 1")
                .isEmpty());
    file.reopen();
    CHECK(file.project().undo().error().code == ErrorCode::Barrier);
}

TEST_CASE("an upgrade that fails changes nothing", "[storage]")
{
    ProjectFile file;
    file.addFacility(QStringLiteral("A"));
    file.close();
    const std::vector<Migration> list{
        {2, [](const Connection &connection) {
             return connection.execute(
                 "ALTER TABLE infrastructure ADD COLUMN trial TEXT; SELECT nothing FROM nowhere");
         }}};
    {
        const auto connection = Connection::open(file.path(), Connection::Mode::ReadWrite);
        REQUIRE_FALSE(upgrade(**connection, 1, list));
    }
    file.reopen();
    CHECK(file.project().history()->size() == 1);
    REQUIRE(file.project().undo());
}
