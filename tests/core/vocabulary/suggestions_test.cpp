// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vocabulary/suggestions.h"

#include <catch2/catch.hpp>

using namespace trama::vocabulary;

TEST_CASE("likeness is Dice's coefficient of letter pairs", "[vocabulary]")
{
    CodeList list;
    list.terms = {{QStringLiteral("N"), {}, QStringLiteral("nacht"), QStringLiteral("nacht"), {}}};
    // night: ni ig gh ht; nacht: na ac ch ht; one pair shared: 2 * 1 / 8.
    const auto found = suggestions(list, QStringLiteral("night"), 3);
    REQUIRE(found.size() == 1);
    CHECK(found[0].likeness == Approx(0.25));
}

TEST_CASE("a misspelt type finds its code first, in either language", "[vocabulary]")
{
    const CodeList &types = *codeList(QStringLiteral("facility_type"));
    CHECK(suggestions(types, QStringLiteral("Pilot lines"), 3).front().code
        == QStringLiteral("TI-PL"));
    CHECK(suggestions(types, QStringLiteral("Linha pilotto"), 3).front().code
        == QStringLiteral("TI-PL"));
    CHECK(suggestions(types, QStringLiteral("qxz"), 3).empty());
    CHECK(suggestions(types, QStringLiteral("lab"), 2).size() == 2);
}
