// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/region_code.h"

#include <catch2/catch.hpp>

using namespace trama::geo;

TEST_CASE("the level of a region is told from its code", "[geo]")
{
    CHECK(levelOfCode(QStringLiteral("PT")) == 0);
    CHECK(levelOfCode(QStringLiteral("LT0")) == 1);
    CHECK(levelOfCode(QStringLiteral("NL11")) == 2);
    CHECK(levelOfCode(QStringLiteral("FI197")) == 3);
    CHECK(levelOfCode(QStringLiteral("PT16I5")) == -1);
    CHECK(levelOfCode(QStringLiteral("north")) == -1);
    CHECK(levelOfCode(QStringLiteral("P")) == -1);
    CHECK(levelOfCode({}) == -1);
}

TEST_CASE("countries are named in the manner of NUTS", "[geo]")
{
    CHECK(countryOfCode(QStringLiteral("GR30")) == QLatin1String("EL"));
    CHECK(countryOfCode(QStringLiteral("gb")) == QLatin1String("UK"));
    CHECK(countryOfCode(QStringLiteral("PT-north")) == QLatin1String("PT"));
    CHECK(countryOfCode(QStringLiteral("1A")).isEmpty());
}

TEST_CASE("a year is a version of NUTS, other names stand", "[geo]")
{
    CHECK(fullVersion(QStringLiteral("2021")) == QLatin1String("NUTS 2021"));
    CHECK(fullVersion(QStringLiteral(" NUTS 2024 ")) == QLatin1String("NUTS 2024"));
    CHECK(fullVersion(QStringLiteral("LAU 1")) == QLatin1String("LAU 1"));
}

TEST_CASE("a longer code is part of a shorter one it begins with", "[geo]")
{
    CHECK(isPartOf(QStringLiteral("FI197"), QStringLiteral("FI1")));
    CHECK_FALSE(isPartOf(QStringLiteral("FI1"), QStringLiteral("FI197")));
    CHECK_FALSE(isPartOf(QStringLiteral("FI19"), QStringLiteral("FI19")));
    CHECK_FALSE(isPartOf(QStringLiteral("north-east"), QStringLiteral("no")));
}
