// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/fixture.h"

#include <catch2/catch.hpp>

using namespace trama;
using namespace trama::storage;
using namespace trama::tests;

namespace {

StepId newest(const Project &project)
{
    const auto history = project.history();
    REQUIRE(history.has_value());
    return history->first().id;
}

void walk(Project &project, StepId to)
{
    const auto way = project.wayTo(to);
    REQUIRE(way.has_value());
    for (int i = 0; i < way->count; ++i) {
        const auto done = way->kind == StepKind::Undo ? project.undo() : project.redo();
        REQUIRE(done.has_value());
    }
}

} // namespace

TEST_CASE("a version names a state, and the way leads there and back", "[storage]")
{
    ProjectFile file;
    Project &project = file.project();
    file.addFacility(QStringLiteral("One"));
    const StepId one = newest(project);
    REQUIRE(project.nameVersion(QStringLiteral("Sent to partners")).has_value());
    const StepId version = newest(project);
    file.addFacility(QStringLiteral("Two"));
    file.addFacility(QStringLiteral("Three"));
    const StepId three = newest(project);
    const auto history = project.history();
    REQUIRE(history.has_value());
    const Step &named = history->at(2);
    CHECK(named.id == version);
    CHECK(named.kind == StepKind::Version);
    CHECK(named.of == one);
    CHECK(named.name.arguments == QStringList{QStringLiteral("Sent to partners")});

    CHECK(project.wayTo(named.of)->kind == StepKind::Undo);
    CHECK(project.wayTo(named.of)->count == 2); // the version itself is no step to undo
    walk(project, named.of);
    CHECK(file.count("infrastructure") == 1);
    CHECK(project.standing().value() == one);
    CHECK(project.wayTo(three)->kind == StepKind::Redo);
    walk(project, three);
    CHECK(file.count("infrastructure") == 3);
    walk(project, 0);
    CHECK(file.count("infrastructure") == 0);
    file.reopen();
    CHECK(file.project().wayTo(three)->count == 3);
    file.addFacility(QStringLiteral("Another way")); // what was undone is on no way from here
    CHECK(file.project().wayTo(three).error().code == ErrorCode::NothingToRedo);
}

TEST_CASE("naming a version leaves undo and redo as they were", "[storage]")
{
    ProjectFile file;
    file.addFacility(QStringLiteral("One"));
    REQUIRE(file.project().undo().has_value());
    REQUIRE(file.project().nameVersion(QStringLiteral("Empty")).has_value());
    CHECK(file.project().history()->first().of == 0);
    REQUIRE(file.project().redo().has_value());
    CHECK(file.count("infrastructure") == 1);
    file.reopen();
    REQUIRE(file.project().undo().has_value());
    CHECK(file.count("infrastructure") == 0);
    CHECK(file.project().nameVersion(QStringLiteral("Empty again")).has_value());
}
