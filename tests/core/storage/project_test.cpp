// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/project.h"
#include "core/storage/writer.h"
#include "tests/support/temporary.h"

#include <catch2/catch.hpp>

using namespace trama;
using namespace trama::storage;

namespace {

const domain::Entity &entity(const char *name)
{
    return *domain::findEntity(QLatin1String(name));
}

} // namespace

TEST_CASE("an edit is written, undone and done again, also after a restart", "[storage]")
{
    const tests::TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("p.gpkg"));
    Key key = 0;
    {
        auto project = Project::create(path);
        REQUIRE(project);
        (*project)->setAuthor({QStringLiteral("Ana"), QStringLiteral("Region")});
        const auto step = (*project)->edit(
            {QStringLiteral("step.add"), {}}, [&](Writer &writer) -> Result<void> {
                const auto added = writer.insert(entity("infrastructure"),
                    {{QStringLiteral("name"), QStringLiteral("Laboratório")},
                        {QStringLiteral("capacity"), 12.5}},
                    Point{-8.5, 41.5});
                REQUIRE(added);
                key = *added;
                return {};
            });
        REQUIRE(step);
    }
    auto project = Project::open(path);
    REQUIRE(project);
    const auto record = (*project)->record(entity("infrastructure"), key);
    REQUIRE(record);
    REQUIRE(record->has_value());
    CHECK((*record)->values.value(QStringLiteral("name")).toString()
        == QStringLiteral("Laboratório"));
    CHECK((*record)->values.value(QStringLiteral("capacity")).toDouble() == 12.5);
    CHECK((*record)->point == Point{-8.5, 41.5});
    CHECK_FALSE((*record)->uuid.isNull());

    REQUIRE((*project)->undo());
    CHECK(*(*project)->count(entity("infrastructure")) == 0);
    project = Project::open(path);
    REQUIRE((*project)->redo());
    CHECK((*(*project)->record(entity("infrastructure"), key))->values == (*record)->values);
    const auto history = (*project)->history();
    REQUIRE(history->size() == 3);
    CHECK(history->at(2).author == QStringLiteral("Ana"));
    CHECK(history->at(0).kind == StepKind::Redo);
    CHECK(history->at(0).of == history->at(2).id);
    CHECK(history->at(2).counts.value(QStringLiteral("infrastructure")) == 1);
}
