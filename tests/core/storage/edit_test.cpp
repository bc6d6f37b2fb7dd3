// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/fixture.h"

#include <QRegularExpression>

#include <catch2/catch.hpp>

using namespace trama;
using namespace trama::storage;
using namespace trama::tests;

namespace {

const QString kName = QStringLiteral("name");

Values facilityValues(const QString &name)
{
    return {{kName, name}};
}

} // namespace

TEST_CASE("an edit is written, undone and done again, also after a restart", "[storage]")
{
    ProjectFile file;
    file.project().setAuthor({QStringLiteral("Ana"), QStringLiteral("Region")});
    const Key key = file.add("infrastructure",
        {{kName, QStringLiteral("Laboratório")}, {QStringLiteral("capacity"), 12.5}},
        Point{-8.5, 41.5});
    file.reopen();
    const auto record = *file.project().record(entity("infrastructure"), key);
    REQUIRE(record);
    CHECK(record->values.value(kName).toString() == QStringLiteral("Laboratório"));
    CHECK(record->values.value(QStringLiteral("capacity")).toDouble() == 12.5);
    CHECK(record->point == Point{-8.5, 41.5});
    CHECK(record->uuid.version() == QUuid::Random);

    REQUIRE(file.project().undo());
    CHECK(file.count("infrastructure") == 0);
    file.reopen();
    REQUIRE(file.project().redo());
    CHECK((*file.project().record(entity("infrastructure"), key))->values == record->values);

    const auto history = *file.project().history();
    REQUIRE(history.size() == 3);
    CHECK(history[2].author == QStringLiteral("Ana"));
    CHECK(history[2].counts.value(QStringLiteral("infrastructure")) == 1);
    CHECK(history[1].kind == StepKind::Undo);
    CHECK(history[0].kind == StepKind::Redo);
    CHECK(history[0].of == history[2].id);
    CHECK(history[0].parent == history[1].id);
    CHECK_FALSE(history[2].isUndone);
}

TEST_CASE("work that fails leaves nothing behind", "[storage]")
{
    ProjectFile file;
    file.addFacility(QStringLiteral("A"));
    const QString before = file.dump();
    const auto step = file.project().edit(named(), [](Writer &writer) -> Result<void> {
        CHECK(writer.insert(entity("infrastructure"), facilityValues(QStringLiteral("B"))));
        CHECK(writer.setSetting(QStringLiteral("x"), 1));
        return fail(ErrorCode::Cancelled);
    });
    REQUIRE_FALSE(step);
    CHECK(step.error().code == ErrorCode::Cancelled);
    CHECK(file.dump() == before);
    CHECK(file.project().history()->size() == 1);
    CHECK(file.project().setting(QStringLiteral("x")).isNull());
}

TEST_CASE("an edit that changes nothing is no step", "[storage]")
{
    ProjectFile file;
    const Key key = file.addFacility(QStringLiteral("A"));
    const auto step = file.project().edit(named(), [key](Writer &writer) {
        return writer.update(entity("infrastructure"), key, facilityValues(QStringLiteral("A")));
    });
    REQUIRE(step);
    CHECK(*step == 0);
    CHECK(file.project().history()->size() == 1);
}

TEST_CASE("a value that a field cannot hold is refused by name", "[storage]")
{
    ProjectFile file;
    const auto refusal = [&](const char *field, const QVariant &value) {
        const auto step = file.project().edit(named(), [&](Writer &writer) -> Result<void> {
            Values values = facilityValues(QStringLiteral("A"));
            values.insert(QLatin1String(field), value);
            const auto key = writer.insert(entity("infrastructure"), values);
            return key ? Result<void>() : tl::unexpected<Error>(key.error());
        });
        return step ? QString() : step.error().arguments.value(0);
    };
    CHECK(refusal("opens", QStringLiteral("2019")) == QStringLiteral("opens"));
    CHECK(refusal("opens", QStringLiteral("2019-02-30")) == QStringLiteral("opens"));
    CHECK(refusal("opens", QStringLiteral("2019-02-28")).isEmpty());
    CHECK(refusal("capacity", QStringLiteral("many")) == QStringLiteral("capacity"));
    CHECK(refusal("open_to_smes", QStringLiteral("perhaps")) == QStringLiteral("open_to_smes"));
    CHECK(refusal("name", QString()) == kName);
    CHECK(refusal("nothing", 1) == QStringLiteral("nothing"));
    // A reference to a row that is not there shows at the commit.
    CHECK(refusal("region", qint64{12345}) == QStringLiteral("region"));
    CHECK(file.count("infrastructure") == 1);
}

TEST_CASE("a place that is not on Earth is refused", "[storage]")
{
    ProjectFile file;
    const auto step = file.project().edit(named(), [](Writer &writer) -> Result<void> {
        const auto key = writer.insert(
            entity("infrastructure"), facilityValues(QStringLiteral("A")), Point{41.5, -98.5});
        return key ? Result<void>() : tl::unexpected<Error>(key.error());
    });
    REQUIRE_FALSE(step);
    CHECK(step.error().arguments.value(0) == QStringLiteral("geom"));
}

TEST_CASE("removing a row takes its children along and empties other references", "[storage]")
{
    ProjectFile file;
    const Key owner = file.add("organisation", facilityValues(QStringLiteral("University")));
    const Key network = file.add("network", facilityValues(QStringLiteral("Net")));
    const Key facility = file.add(
        "infrastructure", {{kName, QStringLiteral("Lab")}, {QStringLiteral("owner"), owner}});
    file.add("service", {{QStringLiteral("infrastructure"), facility}});
    const Key member = file.add("membership",
        {{QStringLiteral("network"), network}, {QStringLiteral("infrastructure"), facility}});
    const QString before = file.dump();

    Changed seen;
    QObject::connect(
        &file.project(), &Project::changed, [&](const Changed &changed) { seen = changed; });
    REQUIRE(file.project().edit(named(),
        [&](Writer &writer) { return writer.remove(entity("infrastructure"), facility); }));
    CHECK(file.count("infrastructure") == 0);
    CHECK(file.count("service") == 0);
    CHECK(file.count("organisation") == 1);
    CHECK(file.value("membership", member, "infrastructure").isNull());
    CHECK(seen.keys.value(QStringLiteral("infrastructure")) == QSet<Key>{facility});
    CHECK(seen.keys.value(QStringLiteral("membership")) == QSet<Key>{member});
    CHECK(seen.parents.value(QStringLiteral("infrastructure")) == QSet<Key>{facility});
    CHECK(seen.parents.value(QStringLiteral("organisation")) == QSet<Key>{owner});
    CHECK_FALSE(seen.isEverything);

    REQUIRE(file.project().undo());
    CHECK(file.dump() == before);
    CHECK(seen.keys.value(QStringLiteral("service")).size() == 1);
}

TEST_CASE("a change tells the parent a moved child belonged to", "[storage]")
{
    ProjectFile file;
    const Key first = file.addFacility(QStringLiteral("A"));
    const Key second = file.addFacility(QStringLiteral("B"));
    const Key service = file.add("service", {{QStringLiteral("infrastructure"), first}});
    Changed seen;
    QObject::connect(
        &file.project(), &Project::changed, [&](const Changed &changed) { seen = changed; });
    REQUIRE(file.project().edit(named(), [&](Writer &writer) {
        return writer.update(
            entity("service"), service, {{QStringLiteral("infrastructure"), second}});
    }));
    CHECK(seen.parents.value(QStringLiteral("infrastructure")) == QSet<Key>{first});
    CHECK(seen.keys.value(QStringLiteral("service")) == QSet<Key>{service});
}

TEST_CASE("settings keep their type and are undone", "[storage]")
{
    ProjectFile file;
    const auto set = [&](const QVariant &value) {
        REQUIRE(file.project().edit(named("step.settings"),
            [&](Writer &writer) { return writer.setSetting(QStringLiteral("gap.reach"), value); }));
    };
    set(0.25);
    set(QStringList{QStringLiteral("a"), QStringLiteral("b")});
    CHECK(file.project().setting(QStringLiteral("gap.reach")).toStringList()
        == QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    REQUIRE(file.project().undo());
    CHECK(file.project().setting(QStringLiteral("gap.reach")).toDouble() == 0.25);
    REQUIRE(file.project().undo());
    CHECK(file.project().setting(QStringLiteral("gap.reach"), 7).toInt() == 7);
}

TEST_CASE("rows are read in key order, by key or by what they refer to", "[storage]")
{
    ProjectFile file;
    const Key first = file.addFacility(QStringLiteral("A"));
    const Key second = file.addFacility(QStringLiteral("B"));
    const Key service = file.add(
        "service", {{QStringLiteral("infrastructure"), second}, {kName, QStringLiteral("S")}});
    CHECK(first < second);
    auto rows = file.project().rows(entity("infrastructure"), {kName}, {second});
    REQUIRE(rows);
    REQUIRE(rows->next());
    CHECK(rows->key() == second);
    CHECK(rows->text(0) == QStringLiteral("B"));
    CHECK_FALSE(rows->next());
    CHECK_FALSE(rows->next());
    CHECK_FALSE(rows->failed());
    auto services = file.project().rows(
        entity("service"), {kName}, {first, second}, QStringLiteral("infrastructure"));
    REQUIRE(services->next());
    CHECK(services->key() == service);
    CHECK_FALSE(file.project().rows(entity("service"), {QStringLiteral("nothing")}));
}

TEST_CASE("an outline is stored once, under the hash of its bytes, and is no step", "[storage]")
{
    ProjectFile file;
    // A multipolygon of one triangle (0 0, 1 0, 0 1), little endian.
    QByteArray wkb
        = QByteArray::fromHex("010600000001000000010300000001000000040000000000000000000000"
                              "0000000000000000000000000000f03f00000000000000000000000000000000"
                              "000000000000f03f00000000000000000000000000000000");
    Key key = 0;
    for (int i = 0; i < 2; ++i) {
        const auto step = file.project().edit(named(), [&](Writer &writer) -> Result<void> {
            const auto added = writer.addOutline(wkb);
            REQUIRE(added);
            key = *added;
            CHECK_FALSE(writer.addOutline("no outline"));
            return {};
        });
        REQUIRE(step);
        CHECK(*step == 0);
    }
    CHECK(*file.project().outline(key) == wkb);
    CHECK(askSql(file.path(), "SELECT count(*) FROM outline") == QStringLiteral("1"));
    CHECK_FALSE(file.project().outline(1));
}

TEST_CASE("keys fit into 53 bits and agree where two files must", "[storage]")
{
    ProjectFile file;
    const Key key = file.addFacility(QStringLiteral("A"));
    CHECK(key > 0);
    CHECK(key < (Key{1} << 53));
    // sha256("nuts\0" "2021\0" "PT11\0"), first 53 bits, from sha256sum of coreutils.
    CHECK(hashedKey(u"nuts", u"2021", u"PT11") == (Key(0xa5264810db08776fULL >> 11)));
    ProjectFile other;
    const Values region{{QStringLiteral("code"), QStringLiteral("PT11")},
        {QStringLiteral("version"), QStringLiteral("2021")}};
    QUuid uuids[2];
    ProjectFile *files[] = {&file, &other};
    for (int i = 0; i < 2; ++i) {
        REQUIRE(files[i]->project().edit(named(), [&](Writer &writer) -> Result<void> {
            CHECK(writer.insertAt(77, entity("region"), region));
            CHECK_FALSE(writer.insertAt(77, entity("region"), region));
            return {};
        }));
        uuids[i] = (*files[i]->project().record(entity("region"), 77))->uuid;
    }
    CHECK(uuids[0] == uuids[1]);
    CHECK_FALSE(uuids[0].isNull());
}
