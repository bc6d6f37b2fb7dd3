// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/fixture.h"

#include <catch2/catch.hpp>

#include <random>

using namespace trama;
using namespace trama::storage;
using namespace trama::tests;

namespace {

/// Edits at random: adds, changes, moves and removes facilities, services and settings.
class RandomEdits {
public:
    RandomEdits(Project &project, unsigned seed)
        : m_project(project)
        , m_random(seed)
    {
    }

    StepId next()
    {
        const auto step = m_project.edit(named(), [this](Writer &writer) -> Result<void> {
            const int works = number(3) + 1;
            for (int i = 0; i < works; ++i) {
                if (Result<void> done = work(writer); !done) {
                    return done;
                }
            }
            return {};
        });
        REQUIRE(step);
        return *step;
    }

private:
    int number(int below) { return int(m_random() % unsigned(below)); }

    Key any(Writer &writer, const char *name)
    {
        auto rows = writer.rows(entity(name), {});
        QVector<Key> keys;
        while (rows->next()) {
            keys.append(rows->key());
        }
        return keys.isEmpty() ? 0 : keys[number(int(keys.size()))];
    }

    Result<void> work(Writer &writer)
    {
        const QString text = QString::number(number(1000));
        const Key facility = any(writer, "infrastructure");
        switch (facility == 0 ? 0 : number(8)) {
        case 0:
        case 1:
            return written(writer.insert(entity("infrastructure"), {{QStringLiteral("name"), text}},
                Point{double(number(180)), double(number(90))}));
        case 2:
        case 3:
            return written(writer.insert(entity("service"),
                {{QStringLiteral("infrastructure"), facility}, {QStringLiteral("name"), text}}));
        case 4:
            return writer.update(entity("infrastructure"), facility,
                {{QStringLiteral("name"), text}, {QStringLiteral("capacity"), number(100) / 4.0}});
        case 5: {
            const Key service = any(writer, "service");
            return service == 0 ? Result<void>()
                                : writer.update(entity("service"), service,
                                    {{QStringLiteral("infrastructure"), facility}});
        }
        case 6:
            return writer.setSetting(text.left(1), number(5));
        default:
            return number(2) == 0 ? writer.remove(entity("infrastructure"), facility)
                                  : writer.clearPoint(entity("infrastructure"), facility);
        }
    }

    static Result<void> written(const Result<Key> &key)
    {
        return key ? Result<void>() : tl::unexpected<Error>(key.error());
    }

    Project &m_project;
    std::mt19937 m_random;
};

void undoAndRedoAll(int edits, unsigned seed)
{
    ProjectFile file;
    file.addFacility(QStringLiteral("first"));
    const QString start = file.dump();
    RandomEdits random(file.project(), seed);
    int steps = 0;
    for (int i = 0; i < edits; ++i) {
        steps += random.next() == 0 ? 0 : 1;
    }
    const QString end = file.dump();
    const auto settings = file.project().settings();
    REQUIRE(end != start);
    for (int i = 0; i < steps; ++i) {
        REQUIRE(file.project().undo());
    }
    CHECK(file.dump() == start);
    CHECK(file.project().settings().isEmpty());
    file.reopen();
    for (int i = 0; i < steps; ++i) {
        REQUIRE(file.project().redo());
    }
    CHECK(file.dump() == end);
    CHECK(file.project().settings() == settings);
    CHECK(file.project().redo().error().code == ErrorCode::NothingToRedo);
    CHECK(askSql(file.path(), "PRAGMA integrity_check") == QStringLiteral("ok"));
    CHECK(askSql(file.path(), "SELECT count(*) FROM pragma_foreign_key_check").toInt() == 0);
}

} // namespace

TEST_CASE("1,000 random edits are undone to the start and done again to the end", "[storage]")
{
    undoAndRedoAll(1000, 20261124);
}

TEST_CASE("10,000 random edits are undone to the start and done again to the end", "[.full]")
{
    undoAndRedoAll(10'000, 20261125);
}

TEST_CASE("there is nothing to undo in a new project", "[storage]")
{
    ProjectFile file;
    CHECK(file.project().undo().error().code == ErrorCode::NothingToUndo);
    CHECK(file.project().redo().error().code == ErrorCode::NothingToRedo);
}

TEST_CASE("a new edit after an undo ends the way forward and keeps the chain", "[storage]")
{
    ProjectFile file;
    file.addFacility(QStringLiteral("A"));
    file.addFacility(QStringLiteral("B"));
    REQUIRE(file.project().undo());
    file.addFacility(QStringLiteral("C"));
    CHECK(file.project().redo().error().code == ErrorCode::NothingToRedo);
    REQUIRE(file.project().undo());
    REQUIRE(file.project().undo());
    CHECK(file.count("infrastructure") == 0);
    CHECK(file.project().undo().error().code == ErrorCode::NothingToUndo);
    const auto history = *file.project().history();
    REQUIRE(history.size() == 6);
    for (int i = 0; i + 1 < history.size(); ++i) {
        CHECK(history[i].parent == history[i + 1].id);
    }
    CHECK(history.constLast().parent == 0);
    // B was taken back and stays so, though redo no longer reaches it.
    const auto bFromTheNewest = 4;
    CHECK(history[bFromTheNewest].isUndone);
    CHECK_FALSE(history[bFromTheNewest].of);
}

TEST_CASE("the way back is the same kept step by step or read from the file", "[storage]")
{
    ProjectFile file;
    const auto texts = [&] {
        const auto next = *file.project().undoSteps();
        return QStringLiteral("%1 %2 %3")
            .arg(next.count)
            .arg(next.undo ? next.undo->id : 0)
            .arg(next.redo ? next.redo->id : 0);
    };
    CHECK(texts() == QStringLiteral("0 0 0"));
    file.addFacility(QStringLiteral("A"));
    const StepId a = file.project().undoSteps()->undo->id;
    file.addFacility(QStringLiteral("B"));
    const StepId b = file.project().undoSteps()->undo->id;
    REQUIRE(file.project().undo());
    CHECK(texts() == QStringLiteral("3 %1 %2").arg(a).arg(b));
    REQUIRE(file.project().undo());
    CHECK(texts() == QStringLiteral("4 0 %1").arg(a));
    REQUIRE(file.project().redo());
    CHECK(texts() == QStringLiteral("5 %1 %2").arg(a).arg(b));
    CHECK(file.project().lastStep().value()->of == a);
    file.reopen();
    CHECK(texts() == QStringLiteral("5 %1 %2").arg(a).arg(b));
}

TEST_CASE("undo that meets other data changes nothing and says conflict", "[storage]")
{
    ProjectFile file;
    const Key key = file.addFacility(QStringLiteral("A"));
    REQUIRE(file.project().edit(named(), [key](Writer &writer) {
        return writer.update(
            entity("infrastructure"), key, {{QStringLiteral("name"), QStringLiteral("B")}});
    }));
    file.close();
    // Behind the log's back, with the change counter made to fit.
    REQUIRE(runSql(file.path(),
        "UPDATE infrastructure SET name = 'X';"
        "UPDATE trama_project SET change_counter = change_counter + 2")
                .isEmpty());
    file.reopen();
    const QString before = file.dump();
    const auto undone = file.project().undo();
    REQUIRE_FALSE(undone);
    CHECK(undone.error().code == ErrorCode::Conflict);
    CHECK(file.dump() == before);
    CHECK(file.project().history()->size() == 2);
}

TEST_CASE("undo refuses a step recorded against other columns", "[storage]")
{
    ProjectFile file;
    file.addFacility(QStringLiteral("A"));
    file.close();
    REQUIRE(runSql(file.path(),
        "ALTER TABLE infrastructure ADD COLUMN extra TEXT;"
        "UPDATE trama_project SET change_counter = change_counter + 2")
                .isEmpty());
    file.reopen();
    CHECK(file.project().undo().error().code == ErrorCode::SchemaChanged);
    CHECK(file.count("infrastructure") == 1);
}

TEST_CASE("a log made to reach tables beyond the data is refused", "[storage]")
{
    ProjectFile file;
    file.addFacility(QStringLiteral("A"));
    file.close();
    REQUIRE(runSql(file.path(),
        "UPDATE trama_step SET content = x'ffffffff00112233';"
        "UPDATE trama_project SET change_counter = change_counter + 2")
                .isEmpty());
    file.reopen();
    CHECK(file.project().undo().error().code == ErrorCode::DamagedProject);
    CHECK(file.count("infrastructure") == 1);
}
