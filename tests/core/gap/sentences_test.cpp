// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gap/sentences.h"
#include "core/vocabulary/vocabulary.h"
#include "tests/core/gap/made_rows.h"

#include <catch2/catch.hpp>

#include <QRegularExpression>

using namespace trama;
using namespace trama::tests;
using text::Language;
using text::Texts;

namespace {

/// Two regions of different countries, a need of the first with every figure a sentence can name.
gap::NeedResult fullyKnown()
{
    gap::NeedResult need;
    need.at = {0, QStringLiteral("agri-food"), QStringLiteral("innovation/idea"), {},
        {QStringLiteral("4-5")}};
    need.target = 3;
    need.supply = {4, 2, 2, 1, 12, 0.9, 2};
    need.reach = 0.3;
    need.opens = QDate(2027, 3, 12);
    need.demand = 14;
    need.lenders = {{1, 0.52, 3, 127.4, false}};
    need.togetherWith = {1};
    return need;
}

snapshot::Snapshot twoRegions()
{
    MadeRows made;
    made.region("R1", "NL").name = QStringLiteral("Groningen");
    made.region("R2", "DE").name = QStringLiteral("Bremen");
    return made.snapshot();
}

void checkWhole(const QString &sentence)
{
    INFO(sentence.toStdString());
    CHECK(sentence.endsWith(QLatin1Char('.')));
    CHECK_FALSE(
        sentence.contains(QRegularExpression(QStringLiteral("%[0-9]|gap\\.[a-z]|  | ,|\\(\\)"))));
}

} // namespace

TEST_CASE("every class, mark and advice has a whole sentence in both languages", "[gap]")
{
    const snapshot::Snapshot snapshot = twoRegions();
    for (const Language language : {Language::English, Language::Portuguese}) {
        const Texts texts(language);
        for (int value = 0; value <= static_cast<int>(gap::GapClass::Covered); ++value) {
            gap::NeedResult need = fullyKnown();
            need.gapClass = static_cast<gap::GapClass>(value);
            checkWhole(gap::reason(need, snapshot, {}, texts));
            CHECK(texts.has(QLatin1String("class.") + gap::code(need.gapClass)));
        }
        for (int value = 0; value <= static_cast<int>(gap::Mark::Doubtful); ++value) {
            gap::NeedResult need = fullyKnown();
            need.marks = {static_cast<gap::Mark>(value)};
            checkWhole(gap::reason(need, snapshot, {}, texts));
            CHECK(texts.has(QLatin1String("mark.") + gap::code(need.marks[0])));
        }
        for (int value = 0; value <= static_cast<int>(gap::Advice::Wait); ++value) {
            gap::NeedResult need = fullyKnown();
            need.advice = {static_cast<gap::Advice>(value)};
            checkWhole(gap::adviceText(need, snapshot, {}, texts));
            CHECK(texts.has(QLatin1String("advice.") + gap::code(need.advice[0])));
            need.lenders = {{1, 1, 1, snapshot::kUnknown, true}};
            checkWhole(gap::adviceText(need, snapshot, {}, texts));
        }
    }
}

TEST_CASE("a scientific domain in a sector's place is named", "[gap]")
{
    CHECK(gap::sectorName(QStringLiteral("MERIL-EAR"), Texts())
        == QStringLiteral("Earth and environmental sciences"));
    CHECK(gap::sectorName(QStringLiteral("agri-food"), Texts()) == QStringLiteral("Agri-food"));
    CHECK(gap::sectorName(QStringLiteral("S01"), Texts()) == QStringLiteral("S01"));
}

TEST_CASE("a need is told how many of its facilities do not state whom they admit", "[gap]")
{
    const snapshot::Snapshot snapshot = twoRegions();
    gap::NeedResult need = fullyKnown();
    need.gapClass = gap::GapClass::Unclear;
    need.supply.n = 2;
    need.supply.nOpen = 0;
    need.supply.nUnknown = 1; // the other one says no
    const QString sentence = gap::reason(need, snapshot, {}, Texts());
    CHECK(sentence.contains(QStringLiteral("has 2 facilities")));
    CHECK(sentence.contains(QStringLiteral("1 of them does not state")));
    checkWhole(gap::reason(need, snapshot, {}, Texts(Language::Portuguese)));
    need.supply.n = 1;
    CHECK(gap::reason(need, snapshot, {}, Texts()).contains(QStringLiteral("has 1 facility")));
}

TEST_CASE("both languages say the same things with the same places for arguments", "[gap]")
{
    const Texts english(Language::English);
    const Texts portuguese(Language::Portuguese);
    const QStringList marked{QStringLiteral("<1>"), QStringLiteral("<2>"), QStringLiteral("<3>"),
        QStringLiteral("<4>"), QStringLiteral("<5>")};
    for (const QString &key :
        english.keys().filter(QRegularExpression(QStringLiteral("^gap\\.")))) {
        INFO(key.toStdString());
        REQUIRE(portuguese.has(key));
        for (const QString &argument : marked) {
            CHECK(english.get(key, marked).contains(argument)
                == portuguese.get(key, marked).contains(argument));
        }
    }
    CHECK(portuguese.keys().filter(QRegularExpression(QStringLiteral("^gap\\."))).size()
        == english.keys().filter(QRegularExpression(QStringLiteral("^gap\\."))).size());
}

TEST_CASE("sentences say their numbers in the language's manner", "[gap]")
{
    const snapshot::Snapshot snapshot = twoRegions();
    gap::NeedResult need = fullyKnown();
    need.gapClass = gap::GapClass::Absent;
    need.advice = {gap::Advice::Borrow, gap::Advice::Wait};
    const Texts english(Language::English);
    CHECK(gap::needName(need, english) == QStringLiteral("Idea, Agri-food, TRL 4–5"));
    CHECK(gap::reason(need, snapshot, {}, english)
        == QStringLiteral("No facility of Groningen answers this need (Idea, Agri-food, TRL 4–5). "
                          "14 firms asked for it."));
    CHECK(gap::adviceText(need, snapshot, {}, english)
        == QStringLiteral("Bremen has 3 facilities open to foreign users, the nearest 127 minutes "
                          "away. They would cover "
                          "0.52 of what is missing. Before spending, wait until 12 Mar 2027, when "
                          "the first of the coming "
                          "facilities is to open."));
    need.advice = {gap::Advice::Borrow};
    need.lenders[0].facilities = 1;
    CHECK(gap::adviceText(need, snapshot, {}, Texts(Language::Portuguese))
        == QStringLiteral("Bremen tem 1 infraestrutura aberta a utilizadores estrangeiros, a 127 "
                          "minutos. Cobriria 0,52 do "
                          "que falta."));
}

TEST_CASE("an inferred facility says what can and cannot be concluded", "[gap]")
{
    gap::NeedResult need = fullyKnown();
    need.gapClass = gap::GapClass::NotMapped;
    need.marks = {gap::Mark::Inferred};
    CHECK(gap::reason(need, twoRegions(), {}, Texts(Language::English))
              .contains(QStringLiteral("The list names 12 facilities in this field, but none of "
                                       "their services: whether any "
                                       "of them offers this is not known.")));
}

TEST_CASE("the method card names every threshold and leaves no place unfilled", "[gap]")
{
    MadeRows made;
    made.region("R1", "AA");
    made.need(0, "A", "v");
    for (const Language language : {Language::English, Language::Portuguese}) {
        const QString card = gap::methodCard(made.report(), Texts(language));
        checkWhole(card);
        for (const char *figure : {"85", "40", "50", "90", "24", "70", "240", "1-3"}) {
            CHECK(card.contains(QLatin1String(figure)));
        }
    }
}

TEST_CASE("A stage keeps the name given to it, and one of a template speaks the language", "[gap]")
{
    const text::Texts english;
    const text::Texts portuguese(text::Language::Portuguese);
    const vocabulary::CodeList *stages = vocabulary::codeList(QStringLiteral("stage"));
    REQUIRE(stages != nullptr);
    const vocabulary::Term &term = stages->terms.front();
    CHECK(gap::stageName(term.code, term.en, portuguese) == term.pt);
    CHECK(gap::stageName(term.code, term.pt, english) == term.en);
    CHECK(gap::stageName(term.code, {}, english) == term.en);
    CHECK(gap::stageName(term.code, QStringLiteral("Torrefaction"), portuguese)
        == QStringLiteral("Torrefaction"));
    CHECK(gap::stageName(QStringLiteral("own/drying"), {}, portuguese) == QStringLiteral("drying"));
}
