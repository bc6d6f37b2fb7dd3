// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to the file while it is open: moved, replaced, deleted, written to by others.
#include "core/storage/sqlite/connection.h"
#include "tests/core/storage/fixture.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace trama;
using namespace trama::storage;
using namespace trama::tests;

namespace {

ErrorCode codeOfEdit(ProjectFile &file)
{
    const auto step = file.project().edit(named(), [](Writer &writer) {
        return writer
            .insert(entity("infrastructure"), {{QStringLiteral("name"), QStringLiteral("B")}})
            .map([](Key) {});
    });
    REQUIRE_FALSE(step);
    CHECK(step.error().file == file.path());
    return step.error().code;
}

/// All that was seen can be saved under another name.
void checkCopy(ProjectFile &file)
{
    const QString copy = file.path("saved.gpkg");
    REQUIRE(file.project().copyTo(copy));
    const auto opened = Project::open(copy);
    REQUIRE(opened);
    CHECK(*(*opened)->count(entity("infrastructure")) == 1);
    CHECK((*opened)->notices().isEmpty());
    CHECK((*opened)->undo());
}

} // namespace

TEST_CASE("a project whose file was moved refuses changes and can be saved as a copy", "[storage]")
{
    ProjectFile file;
    file.addFacility(QStringLiteral("A"));
    const QString elsewhere = file.path("elsewhere.gpkg");
    REQUIRE_FALSE(file.project().isMoved());
    REQUIRE(QFile::rename(file.path(), elsewhere));
    CHECK(file.project().isMoved());
    CHECK(codeOfEdit(file) == ErrorCode::FileMoved);
    CHECK(file.project().undo().error().code == ErrorCode::FileMoved);
    CHECK(file.project().refresh().error().code == ErrorCode::FileMoved);
    CHECK(
        askSql(elsewhere, "SELECT group_concat(name) FROM infrastructure") == QStringLiteral("A"));
    checkCopy(file);
    REQUIRE(QFile::rename(elsewhere, file.path())); // put back: nothing has happened
    CHECK_FALSE(file.project().isMoved());
    REQUIRE(file.project().refresh());
    file.addFacility(QStringLiteral("B"));
    CHECK(file.count("infrastructure") == 2);
}

TEST_CASE("a project whose file was replaced leaves the other file alone", "[storage]")
{
    ProjectFile file;
    ProjectFile other;
    file.addFacility(QStringLiteral("A"));
    other.addFacility(QStringLiteral("X"));
    other.close();
    const QString before = other.dump();
    REQUIRE(QFile::remove(file.path()));
    REQUIRE(QFile::copy(other.path(), file.path()));
    CHECK(codeOfEdit(file) == ErrorCode::FileMoved);
    CHECK(file.project().refresh().error().code == ErrorCode::FileMoved);
    checkCopy(file);
    CHECK(logicalDump(file.path()) == before);
}

TEST_CASE(
    "a project whose file was deleted refuses changes and can be saved as a copy", "[storage]")
{
    ProjectFile file;
    file.addFacility(QStringLiteral("A"));
    REQUIRE(QFile::remove(file.path()));
    CHECK(codeOfEdit(file) == ErrorCode::FileMoved);
    CHECK_FALSE(QFile::exists(file.path()));
    checkCopy(file);
}

TEST_CASE("a project opened to read follows what others write", "[storage]")
{
    ProjectFile file;
    file.addFacility(QStringLiteral("A"));
    const auto reader = Project::open(file.path(), OpenMode::ReadOnly);
    REQUIRE(reader);
    int changes = 0;
    QObject::connect(
        reader->get(), &Project::changed, reader->get(), [&](const Changed &) { ++changes; });
    REQUIRE((*reader)->refresh());
    CHECK(changes == 0);
    file.addFacility(QStringLiteral("B"));
    REQUIRE((*reader)->refresh());
    CHECK(changes == 1);
    CHECK(*(*reader)->count(entity("infrastructure")) == 2);
    REQUIRE((*reader)->refresh());
    CHECK(changes == 1);
}

TEST_CASE("news that cannot be read because another program writes come later", "[storage]")
{
    ProjectFile file;
    file.addFacility(QStringLiteral("A"));
    {
        const auto other = Connection::open(file.path(), Connection::Mode::ReadWrite);
        REQUIRE(other);
        REQUIRE((*other)->execute("BEGIN EXCLUSIVE"));
        CHECK(file.project().refresh().error().code == ErrorCode::Locked);
        CHECK(codeOfEdit(file) == ErrorCode::Locked);
        REQUIRE((*other)->execute("UPDATE infrastructure SET name = 'Z'; COMMIT"));
    }
    REQUIRE(file.project().refresh());
    CHECK(askSql(file.path(), "SELECT kind FROM trama_step ORDER BY time DESC LIMIT 1")
        == QStringLiteral("barrier"));
    file.addFacility(QStringLiteral("B")); // and goes on
    CHECK(file.count("infrastructure") == 2);
}
