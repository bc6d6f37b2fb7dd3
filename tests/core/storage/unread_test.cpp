// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/unread.h"
#include "tests/core/storage/fixture.h"

#include <catch2/catch.hpp>

using namespace trama;
using namespace trama::storage;
using namespace trama::tests;

namespace {

const QString kCapacity = QStringLiteral("capacity");

Result<StepId> write(ProjectFile &file, Key key, const QVariant &value)
{
    return file.project().edit(named(), [&](Writer &writer) {
        return writer.update(entity("infrastructure"), key, {{kCapacity, value}});
    });
}

QString textOf(ProjectFile &file, Key key)
{
    return unreadCells(file.project(), entity("infrastructure")).value(key).value(kCapacity);
}

} // namespace

TEST_CASE("a text that is no number is kept beside its cell until that is corrected", "[storage]")
{
    ProjectFile file;
    const Key key = file.addFacility(QStringLiteral("A"));
    REQUIRE(write(file, key, 12.0));
    REQUIRE(write(file, key, QVariant::fromValue(Unread{QStringLiteral("about 20")})));
    file.reopen();
    CHECK(textOf(file, key) == QStringLiteral("about 20"));
    const auto record = recordWithUnread(file.project(), entity("infrastructure"), key);
    REQUIRE(record);
    CHECK((*record)->values.value(kCapacity).value<Unread>().text == QStringLiteral("about 20"));
    CHECK(
        (*file.project().record(entity("infrastructure"), key))->values.value(kCapacity).isNull());

    CHECK(file.project().settings().isEmpty()); // the project's own settings are others
    REQUIRE(write(file, key, 20.0));
    CHECK(textOf(file, key).isEmpty());
    REQUIRE(file.project().undo());
    CHECK(textOf(file, key) == QStringLiteral("about 20"));
    REQUIRE(file.project().undo());
    CHECK(textOf(file, key).isEmpty());
    CHECK((*file.project().record(entity("infrastructure"), key))->values.value(kCapacity) == 12.0);
}

TEST_CASE("texts kept beside cells go and come back with their row", "[storage]")
{
    ProjectFile file;
    const Key key = file.addFacility(QStringLiteral("A"));
    const Key other = file.addFacility(QStringLiteral("B"));
    const QVariant many = QVariant::fromValue(Unread{QStringLiteral("many")});
    REQUIRE(write(file, key, many));
    REQUIRE(write(file, other, many));
    REQUIRE(file.project().edit(
        named(), [&](Writer &writer) { return writer.remove(entity("infrastructure"), key); }));
    CHECK(unreadCells(file.project(), entity("infrastructure")).keys() == QList<Key>{other});
    REQUIRE(file.project().undo());
    CHECK(textOf(file, key) == QStringLiteral("many"));
}

TEST_CASE("what is no place is kept beside the place until one is set", "[storage]")
{
    ProjectFile file;
    const Key key = file.addFacility(QStringLiteral("A"));
    const domain::Entity &facility = entity("infrastructure");
    REQUIRE(file.project().edit(named(), [&](Writer &writer) {
        return writer.keepUnreadPlace(facility, key, QStringLiteral("400"), QStringLiteral("east"));
    }));
    const auto kept = unreadCells(file.project(), facility).value(key);
    CHECK(kept.value(QStringLiteral("lat")) == QStringLiteral("400"));
    CHECK(kept.value(QStringLiteral("lon")) == QStringLiteral("east"));
    CHECK((*file.project().record(facility, key))->point == Point{-8.5, 41.5}); // as it was
    REQUIRE(file.project().edit(named(), [&](Writer &writer) {
        return writer.update(facility, key, {}, Point{1, 2});
    }));
    CHECK(unreadCells(file.project(), facility).isEmpty());
}
