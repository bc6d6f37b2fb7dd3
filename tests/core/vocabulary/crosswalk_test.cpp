// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vocabulary/vocabulary.h"

#include <catch2/catch.hpp>

using namespace trama::vocabulary;

namespace {

QStringList walk(const char *code, const char *scheme)
{
    return crossWalk(QString::fromLatin1(code), QString::fromLatin1(scheme));
}

bool answers(const char *code, const char *wanted)
{
    return isSameOrBelow(QString::fromLatin1(code), QString::fromLatin1(wanted));
}

} // namespace

TEST_CASE("an offer answers a need of its own code or of one above it", "[vocabulary]")
{
    CHECK(answers("C10", "C10"));
    CHECK(answers("C10", "C"));
    CHECK(answers("C10.1", "C10"));
    CHECK(answers("C10.11", "C10.1"));
    CHECK(answers("C10.11", "C"));
    CHECK(answers("FORD-2.10", "FORD-2"));
    CHECK(answers("S01", "S01"));
}

TEST_CASE("an offer does not answer a need below it or beside it", "[vocabulary]")
{
    CHECK_FALSE(answers("C", "C10"));
    CHECK_FALSE(answers("C11", "C10"));
    CHECK_FALSE(answers("FORD-2.10", "FORD-2.1"));
    CHECK_FALSE(answers("health", "C21"));
    CHECK_FALSE(answers("S01", "S")); // a free code that only looks like NACE
    CHECK_FALSE(answers("C10", ""));
    CHECK_FALSE(answers("", "C10"));
}

TEST_CASE("a code of the coverage scheme or of none stands for itself", "[vocabulary]")
{
    CHECK(walk("agri-food", "ecosystem") == QStringList{QStringLiteral("agri-food")});
    CHECK(walk("C10.1", "nace") == QStringList{QStringLiteral("C10.1")});
    CHECK(walk("S01", "ecosystem") == QStringList{QStringLiteral("S01")});
    CHECK(walk("S01", "nace") == QStringList{QStringLiteral("S01")});
}

TEST_CASE("codes of other schemes walk to the coverage scheme, at the nearest level that is given",
    "[vocabulary]")
{
    CHECK(walk("C21", "ecosystem") == QStringList{QStringLiteral("health")});
    CHECK(walk("C10.12", "ecosystem") == QStringList{QStringLiteral("agri-food")});
    CHECK(walk("MERIL-INF", "ecosystem") == QStringList{QStringLiteral("digital")});
    CHECK(walk("FORD-3.2", "ecosystem") == QStringList{QStringLiteral("health")});
    CHECK(walk("C", "ecosystem").isEmpty()); // manufacturing as a whole is no ecosystem
    CHECK(walk("MERIL-PHY", "ecosystem").isEmpty());
    CHECK(walk("textiles", "nace")
        == QStringList{QStringLiteral("C13"), QStringLiteral("C14"), QStringLiteral("C15")});
}

TEST_CASE("every walk ends at an ecosystem", "[vocabulary]")
{
    const CodeList &sectors = *codeList(QStringLiteral("sector"));
    const CodeList &domains = *codeList(QStringLiteral("domain"));
    for (const CodeList *list : {&sectors, &domains}) {
        for (const Term &term : list->terms) {
            for (const QString &code : crossWalk(term.code, QStringLiteral("ecosystem"))) {
                INFO(term.code.toStdString() << " -> " << code.toStdString());
                REQUIRE(sectors.find(code) != nullptr);
                CHECK(crossWalk(code, QStringLiteral("ecosystem")) == QStringList{code});
            }
        }
    }
}

TEST_CASE("the usual TRL of a facility type is that of the vocabulary", "[vocabulary]")
{
    const auto range = [](const char *type) {
        const TrlRange usual = usualTrl(QString::fromLatin1(type));
        return std::pair(usual.from, usual.to);
    };
    CHECK(range("RI") == std::pair(1, 4));
    CHECK(range("TI-PL") == std::pair(4, 8));
    CHECK(range("TC") == std::pair(3, 8));
    CHECK(range("EDIH") == std::pair(4, 9));
    CHECK(range("BIC") == std::pair(3, 9));
    CHECK(range("FAB") == std::pair(2, 5));
    CHECK(range("STP") == std::pair(0, 0));
    CHECK(range("") == std::pair(0, 0));
}
