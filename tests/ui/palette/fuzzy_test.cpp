// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/fuzzy.h"

#include "core/vocabulary/vocabulary.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace trama;
using namespace trama::ui;

namespace {

std::optional<Fit> fit(const char *typed, const char *text)
{
    return Pattern(QString::fromUtf8(typed)).fit(vocabulary::folded(QString::fromUtf8(text)));
}

bool fits(const char *typed, const char *text)
{
    return fit(typed, text).has_value();
}

bool isBetter(const char *typed, const char *one, const char *other)
{
    return fit(typed, one).value().score > fit(typed, other).value().score;
}

/// The letters that are shown as matched: "[Ex]port [V]iew".
std::string shown(const char *typed, const char *text)
{
    const QString original = QString::fromUtf8(text);
    const std::vector<int> places = Pattern(QString::fromUtf8(typed)).placesIn(original);
    QString marked;
    for (int i = 0; i < int(original.size()); ++i) {
        const auto is
            = [&](int at) { return std::find(places.begin(), places.end(), at) != places.end(); };
        marked += is(i) && !is(i - 1) ? QStringLiteral("[") : QString();
        marked += original[i];
        marked += is(i) && !is(i + 1) ? QStringLiteral("]") : QString();
    }
    return marked.toStdString();
}

} // namespace

TEST_CASE("words, initials and letters are found without case and accents", "[palette]")
{
    CHECK(fits("evora", "Évora"));
    CHECK(fits("EXV", "Export View…"));
    CHECK(fits("exp view", "Export View…"));
    CHECK(fits("view exp", "Export View…"));
    CHECK(fits("npi", "New Plan of an Instrument"));
    CHECK(fit("piloto", "Use pilot lines in Groningen while ours is full")->isLoose);
    CHECK_FALSE(fit("exv", "Export View")->isLoose);
    CHECK(fit("ope", "Filter: o tipo é parque de ciência e tecnologia")->isLoose);
    CHECK_FALSE(fits("vex", "Export"));
    CHECK_FALSE(fits("gapss", "Gaps"));
    CHECK(fit("", "Gaps")->score == 0);
    CHECK(fit("  ", "Gaps")->score == 0);
    CHECK_FALSE(fits("a", ""));
}

TEST_CASE("letters in their order alone fit loosely, from the beginning of a word", "[palette]")
{
    CHECK_FALSE(fit("exv", "Export View…")->isLoose);
    CHECK(fit("grnngn", "Groningen")->isLoose);
    CHECK_FALSE(fits("rnngn", "Groningen"));
    CHECK_FALSE(fits("gn", "Groningen")); // too few to mean anything
}

TEST_CASE("beginnings of words come first, then the shorter text", "[palette]")
{
    CHECK(isBetter("ev", "Export View…", "Never"));
    CHECK(isBetter("map", "Map", "Method of the Gaps, mapped"));
    CHECK(isBetter("gaps", "Gaps", "Groningen: many pilot sites"));
    CHECK(isBetter("plan", "Plan", "New Plan of an Instrument"));
    CHECK(isBetter("lab", "Wood lab", "Collaboration"));
    CHECK(isBetter("lab", "Wood lab", "Wood labyrinth")); // a whole word
}

TEST_CASE("the letters that match are shown where they stand in the text itself", "[palette]")
{
    CHECK(shown("pilot", "Polymer pilot line") == "Polymer [pilot] line");
    CHECK(shown("evora", "Lab. de Évora") == "Lab. de [Évora]");
    CHECK(shown("strass", "Straße 5") == "[Straß]e 5");
    CHECK(shown("exv", "Export View…") == "[Ex]port [V]iew…");
    CHECK(shown("line pilot", "Polymer pilot line") == "Polymer [pilot] [line]");
    CHECK(shown("pilot bremen", "Polymer pilot line") == "Polymer [pilot] line"); // its region
    CHECK(shown("o'neill", "The O’Neill lab") == "The [O]’[Neill] lab");
    CHECK(shown("", "Gaps") == "Gaps");
}

TEST_CASE("a text with its places folds as the vocabulary does", "[palette]")
{
    for (const char *text : {"Évora", "Straße", "R&D – centre  (Nord)", "O’Neill", "  œuvre ",
             "e\u0301cole", "𝐀 lab", "Stația-pilot Trotuș"}) {
        CAPTURE(text);
        const QString original = QString::fromUtf8(text);
        const FoldedText folded = foldedWithPlaces(original);
        CHECK(folded.text.toStdString() == vocabulary::folded(original).toStdString());
        CHECK(folded.from.size() == std::size_t(folded.text.size()));
    }
}
