// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/texts.h"

#include <catch2/catch.hpp>

#include <limits>

using namespace trama;
using namespace trama::text;

namespace {

const double kUnknown = std::numeric_limits<double>::quiet_NaN();

QString same(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

TEST_CASE("a text has its arguments filled in", "[text]")
{
    const Texts english;
    CHECK(english.get(
              QStringLiteral("step.import"), {QStringLiteral("200"), QStringLiteral("list.csv")})
        == QStringLiteral("Import of 200 rows from list.csv"));
    CHECK(english.get(
              QStringLiteral("step.import"), {QStringLiteral("1"), QStringLiteral("list.csv")})
        == QStringLiteral("Import of 1 row from list.csv"));
    CHECK(english.get(QStringLiteral("step.undo"), {QStringLiteral("100 %1 of it")})
        == QStringLiteral("Undo: 100 %1 of it"));
    CHECK(english.get(QStringLiteral("no.such.key")) == QStringLiteral("no.such.key"));
}

TEST_CASE("a reason that is a key of the catalogue is said in the language's words", "[text]")
{
    const Texts english;
    const Error reader{ErrorCode::ReaderFailed, {QStringLiteral("reader.memory")},
        QStringLiteral("a.xlsx"), 0, {}};
    CHECK(english.error(reader)
        == QStringLiteral(
            "The file a.xlsx could not be read: it needs more memory than a file may take."));
    const Error outlines{ErrorCode::BadTable, {QStringLiteral("regions.no-outlines")},
        QStringLiteral("a.geojson"), 0, {}};
    CHECK(english.error(outlines).endsWith(QStringLiteral("no row has both a code and an area.")));
    CHECK_FALSE(Texts(Language::Portuguese).error(outlines).contains(QStringLiteral("regions.")));
    const Error words{ErrorCode::CannotRead, {QStringLiteral("Permission denied")},
        QStringLiteral("a.csv"), 0, {}};
    CHECK(english.error(words)
        == QStringLiteral("The file a.csv cannot be read: Permission denied."));
    const Error plan{ErrorCode::UnknownName,
        {QStringLiteral("action_plan"), QStringLiteral("North")}, {}, 0, {}};
    CHECK(english.error(plan) == QStringLiteral("There is no action plan named North."));
}

TEST_CASE("counts choose the form and are written in the manner of the language", "[text]")
{
    const Texts english;
    const Texts portuguese(Language::Portuguese);
    CHECK(
        english.plural(QStringLiteral("count.infrastructure"), 1) == QStringLiteral("1 facility"));
    CHECK(english.plural(QStringLiteral("count.infrastructure"), 0)
        == QStringLiteral("0 facilities"));
    CHECK(english.plural(QStringLiteral("count.infrastructure"), 1234)
        == QStringLiteral("1,234 facilities"));
    CHECK(portuguese.plural(QStringLiteral("count.infrastructure"), 1) == same("1 infraestrutura"));
    CHECK(
        portuguese.plural(QStringLiteral("count.infrastructure"), 2) == same("2 infraestruturas"));
    CHECK(portuguese.plural(QStringLiteral("count.region"), 7) == same("7 regiões"));
}

TEST_CASE("numbers, shares and dates are written in the manner of the language", "[text]")
{
    const Texts english;
    const Texts portuguese(Language::Portuguese);
    CHECK(english.number(0.525, 2) == QStringLiteral("0.53"));
    CHECK(portuguese.number(0.52, 2) == QStringLiteral("0,52"));
    CHECK(english.number(-1.5, 1) == same("\u22121.5"));
    CHECK(english.number(kUnknown, 2) == same("–"));
    CHECK(english.percent(0.786) == same("79\u00A0%"));
    CHECK(english.percent(kUnknown) == QStringLiteral("unknown"));
    CHECK(portuguese.percent(kUnknown) == QStringLiteral("desconhecido"));
    CHECK(english.date(QDate(2026, 3, 12)) == QStringLiteral("12 Mar 2026"));
    CHECK(portuguese.date(QDate(2026, 3, 12)).startsWith(QStringLiteral("12 mar")));
}

TEST_CASE("lists are joined as a sentence", "[text]")
{
    const Texts english;
    const Texts portuguese(Language::Portuguese);
    const QStringList three{QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")};
    CHECK(english.list({}).isEmpty());
    CHECK(english.list({QStringLiteral("A")}) == QStringLiteral("A"));
    CHECK(english.list(three) == QStringLiteral("A, B and C"));
    CHECK(portuguese.list(three) == QStringLiteral("A, B e C"));
}

TEST_CASE("codes have their names in both languages, free codes stay", "[text]")
{
    CHECK(Texts().term(QStringLiteral("facility_type"), QStringLiteral("TI-PL"))
        == QStringLiteral("Pilot line"));
    CHECK(Texts(Language::Portuguese).term(QStringLiteral("facility_type"), QStringLiteral("TI-PL"))
        == QStringLiteral("Linha-piloto"));
    CHECK(Texts().term(QStringLiteral("sector"), QStringLiteral("S01")) == QStringLiteral("S01"));
    CHECK(Texts().term(QStringLiteral("no_list"), QStringLiteral("x")) == QStringLiteral("x"));
}

TEST_CASE("an error is one sentence with its file, reason and place", "[text]")
{
    const Texts english;
    const Texts portuguese(Language::Portuguese);
    Error missing{ErrorCode::FileNotFound, {}, QStringLiteral("list.csv"), 0, {}};
    CHECK(english.error(missing) == QStringLiteral("The file list.csv does not exist."));
    CHECK(portuguese.error(missing) == same("O ficheiro list.csv não existe."));
    const Error reason{ErrorCode::CannotRead, {QStringLiteral("permission denied")},
        QStringLiteral("a.gpkg"), 0, {}};
    CHECK(english.error(reason)
        == QStringLiteral("The file a.gpkg cannot be read: permission denied."));
    const Error brief{ErrorCode::CannotRead, {}, QStringLiteral("a.gpkg"), 0, {}};
    CHECK(english.error(brief) == QStringLiteral("The file a.gpkg cannot be read."));
    const Error newer{ErrorCode::NewerProject, {QStringLiteral("9"), QStringLiteral("1")},
        QStringLiteral("a.gpkg"), 0, {}};
    CHECK(english.error(newer)
        == QStringLiteral("The file a.gpkg was made by a newer version of Trama: it has version 9, "
                          "and this program knows versions up to 1."));
    const Error cell{ErrorCode::BadValue, {QStringLiteral("trl_min"), QStringLiteral("x")}, {}, 3,
        QStringLiteral("TRL")};
    CHECK(english.error(cell)
        == QStringLiteral("The field trl_min cannot hold x. (data row 3, column TRL)"));
}

TEST_CASE("tags of languages are read as systems write them", "[text]")
{
    CHECK(languageFromTag(QStringLiteral("pt")) == Language::Portuguese);
    CHECK(languageFromTag(QStringLiteral("pt_PT")) == Language::Portuguese);
    CHECK(languageFromTag(QStringLiteral("pt-PT")) == Language::Portuguese);
    CHECK(languageFromTag(QStringLiteral("en_GB")) == Language::English);
    CHECK(languageFromTag(QStringLiteral("fr")) == Language::English);
    CHECK(languageFromTag(QString()) == Language::English);
    CHECK(Texts(Language::Portuguese).languageTag() == QStringLiteral("pt-PT"));
}
