// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/duplicates/duplicates.h"
#include "core/exchange/duplicates/names.h"
#include "core/exchange/duplicates/reason_words.h"
#include "core/exchange/import/values/text_cleaning.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace trama;
using namespace trama::exchange;

namespace {

using storage::Point;

constexpr Point kPorto{-8.6, 41.15};
constexpr Point kLisbon{-9.14, 38.72};

FacilityRecord facility(const char *name, std::optional<Point> point = {})
{
    FacilityRecord record;
    record.name = QString::fromUtf8(name);
    record.point = point;
    return record;
}

QVector<DuplicatePair> found(const QVector<FacilityRecord> &records)
{
    const auto pairs = findDuplicates(records);
    REQUIRE(pairs);
    return *pairs;
}

bool areSame(const FacilityRecord &a, const FacilityRecord &b)
{
    return found({a, b}).size() == 1;
}

QStringList reasons(const FacilityRecord &a, const FacilityRecord &b)
{
    const QVector<DuplicatePair> pairs = found({a, b});
    REQUIRE(pairs.size() == 1);
    return reasonWords(pairs[0].reasons, text::Texts(text::Language::English));
}

bool hasKind(const DuplicatePair &pair, Reason::Kind kind)
{
    return std::any_of(pair.reasons.begin(), pair.reasons.end(),
        [kind](const Reason &reason) { return reason.kind == kind; });
}

} // namespace

TEST_CASE("Jaro and Winkler agree with the values of Winkler's paper", "[duplicates]")
{
    CHECK(jaroWinkler(u"MARTHA", u"MARHTA") == Approx(0.961).margin(0.001));
    CHECK(jaroWinkler(u"DWAYNE", u"DUANE") == Approx(0.840).margin(0.001));
    CHECK(jaroWinkler(u"DIXON", u"DICKSONX") == Approx(0.813).margin(0.001));
    CHECK(jaroWinkler(u"abc", u"xyz") == 0);
    CHECK(jaroWinkler(u"", u"abc") == 0);
}

TEST_CASE("the same name close by is one facility, and the reason says so", "[duplicates]")
{
    const FacilityRecord a = facility("Centro de Inovação Têxtil", Point{13.4, 52.5});
    const FacilityRecord b = facility("CENTRO DE INOVACAO TEXTIL", Point{13.405, 52.5});
    CHECK(reasons(a, b)
        == QStringList{QStringLiteral("same name"), QStringLiteral("0.3 km apart")}); // 0.34 km
    // 0.0005 degrees x 111.3 km x cos 52.5 = 34 m
    const FacilityRecord c = facility("CENTRO DE INOVACAO TEXTIL", Point{13.4005, 52.5});
    CHECK(reasons(a, c) == QStringList{QStringLiteral("same name"), QStringLiteral("34 m apart")});
}

TEST_CASE("the same name far apart is one facility only where few would bear it", "[duplicates]")
{
    CHECK_FALSE(areSame(facility("Central Library", kPorto), facility("Central Library", kLisbon)));
    CHECK(areSame(facility("Canada-France-Hawaii Telescope", Point{-155.5, 19.8}),
        facility("Canada France Hawaii Telescope", Point{-95, 37})));
}

TEST_CASE("one place with unlike names is two facilities", "[duplicates]")
{
    CHECK_FALSE(areSame(
        facility("Electron Microscopy Unit", kPorto), facility("Textile Pilot Line", kPorto)));
    CHECK_FALSE(areSame(facility("", kPorto), facility("", kPorto)));
    CHECK_FALSE(areSame(facility("Living Lab 1", kPorto), facility("Living Lab 2", kPorto)));
}

TEST_CASE("an acronym joins a name and its translation", "[duplicates]")
{
    CHECK(areSame(facility("Colección Española de Cultivos Tipo (CECT)", kPorto),
        facility("Spanish Type Culture Collection (CECT)", Point{-8.61, 41.16})));
    FacilityRecord plain = facility("Spanish Type Culture Collection", kPorto);
    plain.acronym = QStringLiteral("CECT");
    CHECK(areSame(plain, facility("Colección Española de Cultivos Tipo (CECT)", kPorto)));
    CHECK_FALSE(areSame(facility("UK Biobank (TBA)", kPorto),
        facility("Centre of Energy (TBA)", kPorto))); // stands for "to be announced"
    CHECK_FALSE(
        areSame(facility("Seismic Network of the Institute for Earth Physics (RSN)", kPorto),
            facility("Infrasound Array of the Institute for Earth Physics (RINFRA)", kPorto)));
}

TEST_CASE("equal websites speak for one facility unless many share the page", "[duplicates]")
{
    FacilityRecord a = facility("Optical Metrology Group", kPorto);
    FacilityRecord b = facility("Metrology Services Porto", kPorto);
    CHECK_FALSE(areSame(a, b));
    a.website = QStringLiteral("https://www.metro.pt/lab/");
    b.website = QStringLiteral("http://metro.pt/lab");
    CHECK(areSame(a, b));
    QVector<FacilityRecord> campus{a, b};
    for (int i = 0; i < 20; ++i) {
        campus.append(facility(qPrintable(QString(6, QChar(u'a' + i))), kPorto));
        campus.last().website = a.website;
    }
    CHECK(found(campus).isEmpty());
}

TEST_CASE("a point shared by a whole campus says little", "[duplicates]")
{
    const FacilityRecord a = facility("Photonics Research Unit of Porto", kPorto);
    const FacilityRecord b = facility("Photonics Teaching Unit of Porto", kPorto);
    QVector<FacilityRecord> records{a, b};
    const double alone = found(records).value(0).score;
    for (int i = 0; i < 10; ++i) {
        records.append(facility(qPrintable(QString(6, QChar(u'a' + i))), kPorto));
    }
    const QVector<DuplicatePair> crowded = found(records);
    CHECK(alone > 0.5);
    CHECK((crowded.isEmpty() || crowded[0].score < alone));
}

TEST_CASE("ten thousand equal names are compared with their neighbours alone", "[duplicates]")
{
    QVector<FacilityRecord> records;
    for (int i = 0; i < 10000; ++i) {
        records.append(facility("Central Library", Point{-9 + i % 100 * 0.1, 37 + i / 100 * 0.1}));
    }
    qint64 compared = 0;
    const auto pairs = findDuplicates(records, [&compared](qint64, qint64 all) {
        compared = all;
        return true;
    });
    REQUIRE(pairs);
    CHECK(pairs->isEmpty());
    CHECK(compared > 10000);
    CHECK(compared < 10000 * 20); // of 50 million
}

TEST_CASE("alike names of one list are sisters where those of two lists are one", "[duplicates]")
{
    FacilityRecord a = facility("Photonics Research Unit of Porto", kPorto);
    FacilityRecord b = facility("Photonics Research Group of Porto", kPorto);
    a.source = 1;
    b.source = 2;
    const double across = found({a, b}).value(0).score;
    b.source = 1;
    const QVector<DuplicatePair> within = found({a, b});
    CHECK((within.isEmpty() || within[0].score < across));
    b.name = a.name; // equal names are no sisters
    CHECK(found({a, b}).value(0).score > 0.5);
    CHECK_FALSE(hasKind(found({a, b}).value(0), Reason::Kind::SameList));
}

TEST_CASE("what differs is said too and lowers the score", "[duplicates]")
{
    FacilityRecord a = facility("Canada-France-Hawaii Telescope", kPorto);
    FacilityRecord b = a;
    const double alike = found({a, b}).value(0).score;
    a.country = QStringLiteral("PT");
    b.country = QStringLiteral("ES");
    const QVector<DuplicatePair> pairs = found({a, b});
    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0].score < alike);
    CHECK(hasKind(pairs[0], Reason::Kind::OtherCountry));
}

TEST_CASE("text that was read in the wrong encoding is compared as it was meant", "[duplicates]")
{
    CHECK(withoutMojibake(QString::fromUtf8("MetsÃ¤hovi")) == QString::fromUtf8("Metsähovi"));
    CHECK(withoutMojibake(QString::fromUtf8("â€œx")) == QString::fromUtf8("“x"));
    CHECK(withoutMojibake(QString::fromUtf8("Metsähovi")) == QString::fromUtf8("Metsähovi"));
    CHECK(withoutMojibake(QString::fromUtf8("Łódź")) == QString::fromUtf8("Łódź"));
    CHECK(areSame(facility("MetsÃ¤hovi", kPorto), facility("Metsähovi", kPorto)));
}

TEST_CASE("the search for duplicates stops where it is told to", "[duplicates]")
{
    const auto pairs = findDuplicates(
        {facility("Good", kPorto), facility("Good", kPorto)}, [](qint64, qint64) { return false; });
    REQUIRE_FALSE(pairs);
    CHECK(pairs.error().code == ErrorCode::Cancelled);
}
