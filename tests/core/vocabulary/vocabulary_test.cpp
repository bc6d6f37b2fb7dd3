// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vocabulary/vocabulary.h"

#include "core/domain/entity.h"

#include <catch2/catch.hpp>

#include <QSet>

using namespace trama;
using namespace trama::vocabulary;

TEST_CASE("every code list that an entity names exists", "[vocabulary]")
{
    for (const domain::Entity &entity : domain::entities()) {
        for (const domain::Field &field : entity.fields) {
            if (field.codeList != nullptr) {
                INFO(entity.name << "." << field.name << " -> " << field.codeList);
                CHECK(codeList(QString::fromLatin1(field.codeList)) != nullptr);
            }
        }
    }
}

TEST_CASE("every term has a code of its own, both names and a parent that exists", "[vocabulary]")
{
    for (const QString &name : codeListNames()) {
        const CodeList &list = *codeList(name);
        QSet<QString> seen;
        for (const Term &term : list.terms) {
            INFO(name.toStdString() << " " << term.code.toStdString());
            CHECK_FALSE(seen.contains(term.code));
            seen.insert(term.code);
            CHECK_FALSE(term.en.isEmpty());
            CHECK_FALSE(term.pt.isEmpty());
            CHECK((term.parent.isEmpty() || list.find(term.parent) != nullptr));
        }
    }
}

TEST_CASE("no two terms of a list have the same name", "[vocabulary]")
{
    for (const QString &name : codeListNames()) {
        QSet<QString> english;
        QSet<QString> portuguese;
        for (const Term &term : codeList(name)->terms) {
            if (name == QLatin1String("sector") || name == QLatin1String("stage")) {
                continue; // NACE has sections named as their only division; stages repeat between
                          // templates
            }
            INFO(name.toStdString() << " " << term.code.toStdString());
            CHECK_FALSE(english.contains(folded(term.en)));
            CHECK_FALSE(portuguese.contains(folded(term.pt)));
            english.insert(folded(term.en));
            portuguese.insert(folded(term.pt));
        }
    }
}

TEST_CASE("a code, a name or a synonym of either language gives the code", "[vocabulary]")
{
    const CodeList &types = *codeList(QStringLiteral("facility_type"));
    CHECK(types.codeFor(QStringLiteral("TI-PL")) == QStringLiteral("TI-PL"));
    CHECK(types.codeFor(QStringLiteral("ti-pl")) == QStringLiteral("TI-PL"));
    CHECK(types.codeFor(QStringLiteral("Pilot line")) == QStringLiteral("TI-PL"));
    CHECK(types.codeFor(QStringLiteral("LINHA PILOTO")) == QStringLiteral("TI-PL"));
    CHECK(types.codeFor(QStringLiteral(" test-bed ")) == QStringLiteral("TI-TB"));
    CHECK(types.codeFor(QStringLiteral("Banco de Ensaios")) == QStringLiteral("TI-TB"));
    CHECK(types.codeFor(QStringLiteral("Lab. colaborativo")) == QStringLiteral("RTO"));
    CHECK(types.codeFor(QStringLiteral("Incubator")) == QStringLiteral("INC"));
    CHECK(types.codeFor(QStringLiteral("cluster organisation")) == QStringLiteral("CLU"));
    CHECK(types.codeFor(QStringLiteral("a word of no list")).isEmpty());
    CHECK(types.codeFor(QString()).isEmpty());
    CHECK(codeList(QStringLiteral("sector"))->codeFor(QStringLiteral("Têxteis"))
        == QStringLiteral("textiles"));
    CHECK(codeList(QStringLiteral("service_type"))->codeFor(QStringLiteral("Pilot production"))
        == QStringLiteral("pilot-production"));
}

TEST_CASE("an unknown list is no list", "[vocabulary]")
{
    CHECK(codeList(QStringLiteral("no_such_list")) == nullptr);
}

TEST_CASE("text is folded without case, accents and punctuation", "[vocabulary]")
{
    CHECK(folded(QStringLiteral("  Évora, São João-da-Madeira! "))
        == QStringLiteral("evora sao joao da madeira"));
    CHECK(folded(QStringLiteral("Straße Łódź Ærø")) == QStringLiteral("strasse lodz aero"));
    CHECK(folded(QStringLiteral("open_to_smes")) == QStringLiteral("open to smes"));
}

TEST_CASE("countries are told by code or by name in any of their languages, in NUTS manner",
    "[vocabulary]")
{
    CHECK(countryCode(QStringLiteral("Greece")) == QStringLiteral("EL"));
    CHECK(countryCode(QStringLiteral("GR")) == QStringLiteral("EL"));
    CHECK(countryCode(QStringLiteral("Ελλάδα")) == QStringLiteral("EL"));
    CHECK(countryCode(QStringLiteral("gb")) == QStringLiteral("UK"));
    CHECK(countryCode(QStringLiteral("United Kingdom")) == QStringLiteral("UK"));
    CHECK(countryCode(QStringLiteral("Países Baixos")) == QStringLiteral("NL"));
    CHECK(countryCode(QStringLiteral("paises baixos")) == QStringLiteral("NL"));
    CHECK(countryCode(QStringLiteral("Österreich")) == QStringLiteral("AT"));
    CHECK(countryCode(QStringLiteral("Czech Republic")) == QStringLiteral("CZ"));
    CHECK(countryCode(QStringLiteral("Turkey")) == QStringLiteral("TR"));
    CHECK(countryCode(QStringLiteral("Atlantis")).isEmpty());
}
