// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/fixture.h"

#include <catch2/catch.hpp>
#include <sqlite3.h>

#include <ctime>

using namespace trama;
using namespace trama::storage;
using namespace trama::tests;

namespace {

constexpr int kRows = 30'000; // beyond the 20,000 from which an edit is a bulk step

const QStringList kFields{QStringLiteral("name"), QStringLiteral("capacity"),
    QStringLiteral("opens"), QStringLiteral("region")};

Result<void> insertMany(Writer &writer, int rows, Key region)
{
    auto inserter = writer.inserter(entity("infrastructure"), kFields);
    REQUIRE(inserter);
    for (int i = 0; i < rows; ++i) {
        inserter->bindText(0, "Laboratory " + QByteArray::number(i));
        inserter->bindInteger(1, i); // settles as a real number
        inserter->bindText(2, QByteArrayView("2020-01-31"));
        inserter->bindInteger(3, region);
        inserter->bindPoint({i % 180 + 0.25, 41.5});
        if (const auto key = inserter->insert(); !key) {
            return tl::unexpected<Error>(key.error());
        }
    }
    return {};
}

Key addRegion(ProjectFile &file)
{
    return file.add("region",
        {{QStringLiteral("code"), QStringLiteral("PT11")},
            {QStringLiteral("version"), QStringLiteral("2021")}});
}

/// An edit that inserts many rows, then changes and removes some of them.
void importMany(ProjectFile &file, Key region)
{
    REQUIRE(file.project().edit(named("step.import"), [&](Writer &writer) -> Result<void> {
        Result<void> done = insertMany(writer, kRows, region);
        Key last = 0;
        auto rows = writer.rows(entity("infrastructure"), {});
        for (int i = 0; rows->next(); ++i) {
            last = i == kRows - 10 ? rows->key() : last;
        }
        done = done ? writer.update(entity("infrastructure"), last,
                   {{QStringLiteral("name"), QStringLiteral("changed")}})
                    : done;
        const auto service
            = writer.insert(entity("service"), {{QStringLiteral("infrastructure"), last}});
        REQUIRE(service);
        return done ? writer.remove(entity("infrastructure"), last + 1) : done;
    }));
}

double cpuSeconds(const std::function<void()> &work)
{
    const std::clock_t begin = std::clock();
    work();
    return double(std::clock() - begin) / CLOCKS_PER_SEC;
}

/// The same rows by bare prepared insertions into the same tables.
void insertBare(const QString &path, int rows)
{
    sqlite3 *database = nullptr;
    sqlite3_open_v2(path.toUtf8().constData(), &database, SQLITE_OPEN_READWRITE, nullptr);
    sqlite3_exec(database, "PRAGMA foreign_keys=ON; PRAGMA cache_size=-65536; BEGIN", nullptr,
        nullptr, nullptr);
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(database,
        "INSERT INTO infrastructure (fid, uuid, geom, name, capacity, opens, region) VALUES "
        "(?,?,?,?,?,?,1)",
        -1, &insert, nullptr);
    for (int i = 0; i < rows; ++i) {
        const QByteArray name = "Laboratory " + QByteArray::number(i);
        sqlite3_bind_int64(insert, 1, 1'000'000'000 + i);
        sqlite3_bind_text(insert, 2, "0f8fad5b-d9cb-469f-a165-70867728950e", 36, SQLITE_STATIC);
        sqlite3_bind_blob(insert, 3, "GP..............................", 29, SQLITE_STATIC);
        sqlite3_bind_text(insert, 4, name.constData(), int(name.size()), SQLITE_STATIC);
        sqlite3_bind_double(insert, 5, i);
        sqlite3_bind_text(insert, 6, "2020-01-31", 10, SQLITE_STATIC);
        sqlite3_step(insert);
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    sqlite3_exec(database, "COMMIT", nullptr, nullptr, nullptr);
    sqlite3_close_v2(database);
}

} // namespace

TEST_CASE("a bulk step is undone, done again and undone again", "[storage]")
{
    ProjectFile file;
    const Key region = addRegion(file);
    const QString before = file.dump();
    importMany(file, region);
    CHECK(file.count("infrastructure") == kRows - 1);
    const auto step = file.project().history()->constFirst();
    CHECK(step.kind == StepKind::Bulk);
    CHECK(step.counts.value(QStringLiteral("infrastructure")) >= kRows - 1);
    const QString after = file.dump();
    // The last facilities, and the one service.
    CHECK(
        askSql(file.path(), "SELECT json_array_length(ranges) FROM trama_step WHERE kind = 'bulk'")
            .toInt()
        == 2);

    Changed seen;
    QObject::connect(
        &file.project(), &Project::changed, [&](const Changed &changed) { seen = changed; });
    REQUIRE(file.project().undo());
    CHECK(seen.isEverything);
    CHECK((file.dump() == before));
    file.reopen();
    REQUIRE(file.project().redo());
    CHECK((file.dump() == after));
    const QString parts = askSql(file.path(), "SELECT count(*) FROM trama_step_part");
    REQUIRE(file.project().undo());
    CHECK((file.dump() == before));
    CHECK(askSql(file.path(), "SELECT count(*) FROM trama_step_part") == parts);
    REQUIRE(file.project().redo());
    CHECK((file.dump() == after));
}

TEST_CASE(
    "a bulk step whose rows refer to a row of the same edit is undone and done again", "[storage]")
{
    ProjectFile file;
    const QString before = file.dump();
    REQUIRE(file.project().edit(named("step.import"), [&](Writer &writer) -> Result<void> {
        const auto region = writer.insert(entity("region"),
            {{QStringLiteral("code"), QStringLiteral("PT11")},
                {QStringLiteral("version"), QStringLiteral("2021")}});
        REQUIRE(region);
        return insertMany(writer, kRows, *region);
    }));
    const QString after = file.dump();
    for (int i = 0; i < 2; ++i) {
        REQUIRE(file.project().undo());
        CHECK((file.dump() == before));
        REQUIRE(file.project().redo());
        CHECK((file.dump() == after));
    }
}

TEST_CASE(
    "undo refuses to take away a row that a later one, unknown to the log, refers to", "[storage]")
{
    ProjectFile file;
    const Key region = addRegion(file);
    file.close();
    REQUIRE(runSql(file.path(),
        ("INSERT INTO infrastructure (fid, uuid, name, region) VALUES (7, "
         "'0f8fad5b-d9cb-469f-a165-70867728950e', 'x', "
            + QByteArray::number(region)
            + "); UPDATE trama_project SET change_counter = change_counter + 2")
            .constData())
                .isEmpty());
    file.reopen();
    CHECK(file.project().undo().error().code == ErrorCode::Conflict);
    CHECK(file.count("region") == 1);
}

TEST_CASE("undo of a bulk step refuses rows that are no longer those written", "[storage]")
{
    ProjectFile file;
    importMany(file, addRegion(file));
    file.close();
    REQUIRE(runSql(file.path(),
        "UPDATE infrastructure SET capacity = -1 WHERE fid = (SELECT max(fid) FROM infrastructure);"
        "UPDATE trama_project SET change_counter = change_counter + 2")
                .isEmpty());
    file.reopen();
    CHECK(file.project().undo().error().code == ErrorCode::Conflict);
    CHECK(file.count("infrastructure") == kRows - 1);
}

TEST_CASE("a million rows cost at most twice their bare insertion", "[.bench-storage]")
{
    constexpr int rows = 1'000'000;
    ProjectFile bare;
    bare.project();
    bare.close();
    REQUIRE(runSql(bare.path(), "INSERT INTO region (fid) VALUES (1)").isEmpty());
    const double bareSeconds = cpuSeconds([&] { insertBare(bare.path(), rows); });
    ProjectFile file;
    const Key region = addRegion(file);
    const double seconds = cpuSeconds([&] {
        REQUIRE(file.project().edit(
            named(), [&](Writer &writer) { return insertMany(writer, rows, region); }));
    });
    const double undoSeconds = cpuSeconds([&] { REQUIRE(file.project().undo()); });
    WARN("bare " << bareSeconds << " s, edit " << seconds << " s, undo " << undoSeconds << " s");
    CHECK(seconds <= 2 * bareSeconds);
}
