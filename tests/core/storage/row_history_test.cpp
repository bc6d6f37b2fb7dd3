// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/fixture.h"

#include <QPointF>

#include <catch2/catch.hpp>

using namespace trama;
using namespace trama::storage;
using namespace trama::tests;

namespace {

QVector<RowChange> historyOf(ProjectFile &file, const char *name, Key key)
{
    const auto history = file.project().rowHistory(entity(name), key);
    REQUIRE(history);
    return *history;
}

void update(ProjectFile &file, const char *name, Key key, const Values &values)
{
    REQUIRE(file.project().edit(
        named(), [&](Writer &writer) { return writer.update(entity(name), key, values); }));
}

} // namespace

TEST_CASE("a row's history tells every field's old and new value, newest first", "[storage]")
{
    ProjectFile file;
    const Key other = file.addFacility(QStringLiteral("Other"));
    const Key key = file.addFacility(QStringLiteral("Lab"));
    update(file, "infrastructure", key, {{QStringLiteral("name"), QStringLiteral("Laboratory")}});
    update(file, "infrastructure", other, {{QStringLiteral("name"), QStringLiteral("Nothing")}});
    REQUIRE(
        file.project()
            .edit(named(),
                [&](Writer &writer) {
                    return writer.update(entity("infrastructure"), key,
                        {{QStringLiteral("capacity"), 2.5}, {QStringLiteral("name"), QVariant()}},
                        Point{1, 2});
                })
            .error()
            .code
        == ErrorCode::BadValue);
    REQUIRE(file.project().edit(named(), [&](Writer &writer) {
        return writer.update(
            entity("infrastructure"), key, {{QStringLiteral("capacity"), 2.5}}, Point{1, 2});
    }));
    const auto changes = historyOf(file, "infrastructure", key);
    REQUIRE(changes.size() == 3);
    CHECK(changes[0].kind == RowChange::Kind::Changed);
    REQUIRE(changes[0].fields.size() == 2);
    CHECK(changes[0].fields[0].field == QStringLiteral("geom"));
    CHECK(changes[0].fields[0].before.toPointF() == QPointF(-8.5, 41.5));
    CHECK(changes[0].fields[0].after.toPointF() == QPointF(1, 2));
    CHECK(changes[0].fields[1].before.isNull());
    CHECK(changes[0].fields[1].after.toDouble() == 2.5);
    CHECK(changes[1].fields[0].before.toString() == QStringLiteral("Lab"));
    CHECK(changes[1].fields[0].after.toString() == QStringLiteral("Laboratory"));
    CHECK(changes[2].kind == RowChange::Kind::Added);
}

TEST_CASE("a row's history holds what belongs to it, also what is gone", "[storage]")
{
    ProjectFile file;
    const Key lab = file.addFacility(QStringLiteral("Lab"));
    const Key other = file.addFacility(QStringLiteral("Other"));
    const Key service = file.add(
        "service", {{QStringLiteral("infrastructure"), lab}, {QStringLiteral("trl_min"), 4}});
    const Key foreign = file.add("service", {{QStringLiteral("infrastructure"), other}});
    update(file, "service", service, {{QStringLiteral("trl_min"), 6}});
    update(file, "service", foreign, {{QStringLiteral("trl_min"), 9}});
    REQUIRE(file.project().edit(
        named(), [&](Writer &writer) { return writer.remove(entity("service"), service); }));
    const auto changes = historyOf(file, "infrastructure", lab);
    REQUIRE(changes.size() == 4);
    CHECK(changes[0].kind == RowChange::Kind::Removed);
    CHECK(changes[0].key == service);
    CHECK(changes[1].fields[0].field == QStringLiteral("trl_min"));
    CHECK(changes[1].fields[0].before.toInt() == 4);
    CHECK(changes[1].fields[0].after.toInt() == 6);
    CHECK(changes[2].kind == RowChange::Kind::Added);
    CHECK(changes[3].key == lab);
}

TEST_CASE("a row's history marks what was undone", "[storage]")
{
    ProjectFile file;
    const Key key = file.addFacility(QStringLiteral("A"));
    update(file, "infrastructure", key, {{QStringLiteral("name"), QStringLiteral("B")}});
    REQUIRE(file.project().undo());
    CHECK(historyOf(file, "infrastructure", key)[0].step.isUndone);
    REQUIRE(file.project().redo());
    CHECK_FALSE(historyOf(file, "infrastructure", key)[0].step.isUndone);
}

TEST_CASE("a row of a bulk step is told by the range of its key", "[storage]")
{
    ProjectFile file;
    Key last = 0;
    REQUIRE(file.project().edit(named(), [&](Writer &writer) -> Result<void> {
        auto inserter = writer.inserter(entity("infrastructure"), {QStringLiteral("name")});
        for (int i = 0; i < 20'010; ++i) {
            inserter->bindText(0, QByteArrayView("x"));
            last = *inserter->insert();
        }
        return {};
    }));
    const auto changes = historyOf(file, "infrastructure", last);
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].kind == RowChange::Kind::AddedInBulk);
    CHECK(historyOf(file, "infrastructure", last + 1).isEmpty());
}

TEST_CASE("what was compacted no longer tells of a row", "[storage]")
{
    ProjectFile file;
    const Key key = file.addFacility(QStringLiteral("A"));
    REQUIRE(file.project().compact(0));
    CHECK(historyOf(file, "infrastructure", key).isEmpty());
}

TEST_CASE("a row's history is left where that is asked", "[storage]")
{
    ProjectFile file;
    const Key key = file.addFacility(QStringLiteral("A"));
    const auto history = file.project().rowHistory(
        entity("infrastructure"), key, [](qint64 done, qint64 all) { return done > all; });
    CHECK(history.error().code == ErrorCode::Cancelled);
}
