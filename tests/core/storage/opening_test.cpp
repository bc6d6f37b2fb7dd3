// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/connection.h"
#include "tests/core/storage/fixture.h"
#include "tests/core/storage/trust/watched_disk.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <catch2/catch.hpp>
#include <sqlite3.h>

#include <unistd.h>

using namespace trama;
using namespace trama::storage;
using namespace trama::tests;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// Opens in both ways, both refused alike and the file left as it was; the code.
ErrorCode refusal(const QString &path)
{
    const QByteArray before = bytesOf(path);
    const auto reading = Project::open(path, OpenMode::ReadOnly);
    const auto writing = Project::open(path);
    REQUIRE_FALSE(reading);
    REQUIRE_FALSE(writing);
    CHECK(reading.error().code == writing.error().code);
    CHECK(writing.error().file == path);
    CHECK((bytesOf(path) == before));
    return writing.error().code;
}

/// As another user for as long as it lives, since the administrator may write everywhere.
class OrdinaryUser {
public:
    OrdinaryUser() { m_isOther = geteuid() != 0 || setresuid(65534, 65534, 0) == 0; }
    ~OrdinaryUser()
    {
        if (getuid() == 65534) {
            REQUIRE(setresuid(0, 0, 0) == 0);
        }
    }
    OrdinaryUser(const OrdinaryUser &) = delete;
    OrdinaryUser &operator=(const OrdinaryUser &) = delete;
    bool isOther() const { return m_isOther; }

private:
    bool m_isOther = false;
};

} // namespace

TEST_CASE("what is no project is refused by its reason and left untouched", "[storage]")
{
    const TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("x.gpkg"));
    CHECK(refusal(path) == ErrorCode::FileNotFound);
    CHECK_FALSE(QFile::exists(path));
    CHECK(refusal(folder.path()) == ErrorCode::IsDirectory);
    write(path, {});
    CHECK(refusal(path) == ErrorCode::EmptyFile);
    write(path, QByteArray::fromHex("89504e470d0a1a0a0000000d49484452") + QByteArray(5000, 'x'));
    CHECK(refusal(path) == ErrorCode::NotAProject);
    write(path, "SQLite format 3");
    CHECK(refusal(path) == ErrorCode::NotAProject);
}

TEST_CASE("another program's GeoPackage is no project", "[storage]")
{
    const TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("other.gpkg"));
    REQUIRE(runSql(path,
        "PRAGMA application_id=1196444487; PRAGMA user_version=10300;"
        "CREATE TABLE gpkg_contents (table_name TEXT)")
                .isEmpty());
    CHECK(refusal(path) == ErrorCode::NotAProject);
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{QStringLiteral("other.gpkg")});
}

TEST_CASE("a truncated project is damaged", "[storage]")
{
    ProjectFile file;
    file.addFacility(QStringLiteral("A"));
    file.close();
    const QByteArray whole = bytesOf(file.path());
    for (const qsizetype part : {whole.size() - 4096, whole.size() / 2, whole.size() - 1}) {
        const QString path = file.path("cut.gpkg");
        write(path, whole.left(part));
        CHECK(refusal(path) == ErrorCode::DamagedProject);
    }
}

TEST_CASE("a page overwritten with rubbish is found before first use", "[storage]")
{
    ProjectFile file;
    for (int i = 0; i < 200; ++i) {
        file.addFacility(QString(200, u'x'));
    }
    file.close();
    const int page
        = askSql(file.path(), "SELECT rootpage FROM sqlite_schema WHERE name = 'infrastructure'")
              .toInt();
    QByteArray bytes = bytesOf(file.path());
    bytes.replace(qsizetype(page - 1) * 4096, 4096, QByteArray(4096, '\x7f'));
    const QString path = file.path("rubbish.gpkg");
    write(path, bytes);
    CHECK(refusal(path) == ErrorCode::DamagedProject);
}

TEST_CASE("a newer project is refused with both versions", "[storage]")
{
    ProjectFile file;
    file.close();
    REQUIRE(runSql(file.path(), "UPDATE trama_project SET version = 9").isEmpty());
    CHECK(refusal(file.path()) == ErrorCode::NewerProject);
    CHECK(Project::open(file.path()).error().arguments
        == QStringList({QStringLiteral("9"), QStringLiteral("1")}));
}

TEST_CASE("a table that another program bent is damage, not a crash", "[storage]")
{
    ProjectFile file;
    file.close();
    REQUIRE(runSql(file.path(), "ALTER TABLE need DROP COLUMN bands").isEmpty());
    CHECK(refusal(file.path()) == ErrorCode::DamagedProject);
}

TEST_CASE("a file another program writes to is in use", "[storage]")
{
    ProjectFile file;
    file.close();
    sqlite3 *other = nullptr;
    REQUIRE(sqlite3_open(file.path().toUtf8().constData(), &other) == SQLITE_OK);
    REQUIRE(sqlite3_exec(other, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr) == SQLITE_OK);
    const auto opened = Project::open(file.path());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::Locked);
    sqlite3_close_v2(other);
    CHECK(Project::open(file.path()));
}

TEST_CASE("a project in a folder that cannot be written is read only", "[storage]")
{
    ProjectFile file;
    file.addFacility(QStringLiteral("A"));
    file.close();
    const QString folder = QFileInfo(file.path()).path();
    const auto usual = QFile::permissions(folder);
    QFile::setPermissions(folder,
        QFile::ReadOther | QFile::ExeOther | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOwner
            | QFile::ExeOwner);
    {
        const OrdinaryUser user;
        REQUIRE(user.isOther());
        const auto writing = Project::open(file.path());
        REQUIRE_FALSE(writing);
        CHECK(writing.error().code == ErrorCode::ReadOnly);
        const auto reading = Project::open(file.path(), OpenMode::ReadOnly);
        REQUIRE(reading);
        CHECK(*(*reading)->count(entity("infrastructure")) == 1);
        const auto making = Project::create(file.path("new.gpkg"));
        REQUIRE_FALSE(making);
        CHECK(making.error().code == ErrorCode::CannotWrite);
        CHECK_FALSE(QFile::exists(file.path("new.gpkg")));
    }
    QFile::setPermissions(folder, usual);
}

TEST_CASE(
    "a project opened for reading refuses edits and leaves nothing beside the file", "[storage]")
{
    ProjectFile file;
    file.addFacility(QStringLiteral("A"));
    file.close();
    const QByteArray before = bytesOf(file.path());
    const auto project = Project::open(file.path(), OpenMode::ReadOnly);
    REQUIRE(project);
    CHECK((*project)->edit(named(), [](Writer &) { return Result<void>(); }).error().code
        == ErrorCode::ReadOnly);
    CHECK((*project)->undo().error().code == ErrorCode::ReadOnly);
    CHECK((bytesOf(file.path()) == before));
}

TEST_CASE("a new project never replaces a file", "[storage]")
{
    ProjectFile file;
    file.addFacility(QStringLiteral("A"));
    CHECK(Project::create(file.path()).error().code == ErrorCode::CannotWrite);
    CHECK(file.count("infrastructure") == 1);
}

TEST_CASE("an edit that finds the disk full has not happened", "[storage]")
{
    ProjectFile file;
    file.addFacility(QStringLiteral("A"));
    file.close();
    const QString before = file.dump();
    for (const int write : {1, 2, 5}) {
        const WatchedDisk disk(fullFrom(write));
        auto project = Project::open(file.path());
        REQUIRE(project);
        const auto step = (*project)->edit(named(), [](Writer &writer) -> Result<void> {
            for (int i = 0; i < 500; ++i) {
                const auto key = writer.insert(
                    entity("infrastructure"), {{QStringLiteral("name"), QString(500, u'x')}});
                if (!key) {
                    return tl::unexpected<Error>(key.error());
                }
            }
            return {};
        });
        REQUIRE_FALSE(step);
        CHECK(step.error().code == ErrorCode::DiskFull);
        CHECK(step.error().file == file.path());
    }
    CHECK(file.dump() == before);
    CHECK(askSql(file.path(), "PRAGMA integrity_check") == QStringLiteral("ok"));
}

TEST_CASE("a new project on a full disk leaves nothing", "[storage]")
{
    const TemporaryFolder folder;
    const WatchedDisk disk(fullFrom(4));
    const auto made = Project::create(folder.path(QStringLiteral("p.gpkg")));
    REQUIRE_FALSE(made);
    CHECK(made.error().code == ErrorCode::DiskFull);
    CHECK(QDir(folder.path()).entryList(QDir::Files).isEmpty());
}

TEST_CASE("every opening hardens the connection and chooses the rollback journal", "[storage]")
{
    ProjectFile file;
    file.close();
    const auto connection = Connection::open(file.path(), Connection::Mode::ReadWrite);
    REQUIRE(connection);
    const auto ask = [&](const char *sql) { return *(*connection)->integer(sql); };
    CHECK(ask("PRAGMA synchronous") == 3); // EXTRA
    CHECK(ask("PRAGMA cache_size") == -65536);
    CHECK(ask("PRAGMA foreign_keys") == 1);
    CHECK(ask("PRAGMA trusted_schema") == 0);
    CHECK(ask("PRAGMA cell_size_check") == 1);
    CHECK_FALSE(
        (*connection)->execute("PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = sql"));
    CHECK_FALSE((*connection)->execute("SELECT load_extension('x')"));
}
