// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/run_trama.h"
#include "tests/support/temporary.h"

#include <catch2/catch.hpp>

using namespace trama::tests;

TEST_CASE("history --compact frees old steps and says so; undo then says why it stops")
{
    const TemporaryFolder folder;
    const QString project = folder.path(QStringLiteral("p.gpkg"));
    const QString list = writeFile(folder.path(QStringLiteral("list.csv")),
        "id,name,type,country\n1,Alpha,TI-PL,NL\n2,Beta,TI-PL,NL\n");
    REQUIRE(runTrama({QStringLiteral("new"), project}).status == 0);
    REQUIRE(runTrama({QStringLiteral("import"), project, list}).status == 0);
    const auto none = runTrama(
        {QStringLiteral("history"), project, QStringLiteral("--compact"), QStringLiteral("5")});
    CHECK(none.status == 0);
    CHECK(none.err.startsWith(QStringLiteral("0 steps can no longer be undone")));
    const auto one = runTrama(
        {QStringLiteral("history"), project, QStringLiteral("--compact"), QStringLiteral("0")});
    CHECK(one.status == 0);
    CHECK(one.err.startsWith(QStringLiteral("1 step can no longer be undone")));
    CHECK(one.out.contains("Compaction of the history"));
    const auto undo = runTrama({QStringLiteral("history"), project, QStringLiteral("--undo")});
    CHECK(undo.status == 1);
    CHECK(undo.err.contains(QStringLiteral("was compacted")));
    CHECK(runTrama({QStringLiteral("history"), project, QStringLiteral("--compact"),
                       QStringLiteral("-1")})
              .status
        == 2);
}
