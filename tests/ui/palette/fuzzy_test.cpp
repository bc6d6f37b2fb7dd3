// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/fuzzy.h"

#include <catch2/catch.hpp>

using trama::ui::fuzzyScore;

namespace {

bool fits(const char *typed, const char *text)
{
    return fuzzyScore(QString::fromUtf8(typed), QString::fromUtf8(text)).has_value();
}

bool isBetter(const char *typed, const char *one, const char *other)
{
    return fuzzyScore(QString::fromUtf8(typed), QString::fromUtf8(one)).value()
        > fuzzyScore(QString::fromUtf8(typed), QString::fromUtf8(other)).value();
}

} // namespace

TEST_CASE("letters are found in their order, without case and accents", "[palette]")
{
    CHECK(fits("evora", "Évora"));
    CHECK(fits("EXV", "Export View…"));
    CHECK(fits("exp view", "Export View…"));
    CHECK_FALSE(fits("vex", "Export"));
    CHECK_FALSE(fits("gapss", "Gaps"));
    CHECK(fuzzyScore({}, QStringLiteral("Gaps")) == 0);
    CHECK(fuzzyScore(QStringLiteral("  "), QStringLiteral("Gaps")) == 0);
    CHECK_FALSE(fits("a", ""));
}

TEST_CASE("beginnings of words and letters in a row come first", "[palette]")
{
    CHECK(isBetter("ev", "Export View…", "Never"));
    CHECK(isBetter("map", "Map", "Method of the Gaps"));
    CHECK(isBetter("gaps", "Gaps", "Groningen: many pilot sites"));
    CHECK(isBetter("plan", "Plan", "New Plan of an Instrument"));
    // The first place of a letter is not always the best one.
    CHECK(isBetter("view", "A vie View", "A vie vew"));
}
