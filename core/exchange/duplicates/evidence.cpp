// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/duplicates/evidence.h"

#include "core/exchange/duplicates/candidates.h"
#include "core/geo/geodesic.h"

#include <algorithm>
#include <cmath>

namespace trama::exchange {

namespace {

using Kind = Reason::Kind;

// Weights are log odds, set on the tuning part of two labelled lists of research infrastructures.
constexpr double kUnseen = -4.9; ///< of a pair of which nothing is known
constexpr double kCosine = 4;
constexpr double kSayingName = 3; ///< from this weight of shared words on, the whole of kCosine
constexpr double kWithin = 3;
constexpr double kTellingName = 14; ///< from this weight of shared words on, the whole of kWithin
constexpr double kSameAcronym = 3.5;
constexpr double kAcronymInName = 2.5;
constexpr double kOtherAcronym = -2.5;
constexpr double kNameWithin = 0.95; ///< from here on, one name holds the other
constexpr double kAlikeCosine = 0.6;
constexpr double kCrowdedPlace = 0.5;
constexpr int kCrowd = 6;
constexpr double kSameRegion = 0.7;
constexpr double kOtherRegion = -0.5;
constexpr double kOtherCountry = -2;
constexpr double kOtherType = -0.7;
constexpr double kSameList = -1; ///< its sisters bear alike names, but no equal ones
constexpr double kOtherNumber = -2;
constexpr std::size_t kLongestInName = 2; ///< words of an acronym found in a name

struct Distance {
    double km;
    double weight;
};
constexpr Distance kDistances[] = {{1, 1.5}, {10, 1}, {50, 0.5}, {200, -0.5}};
constexpr double kFarther = -1.5;

struct Page {
    int records; ///< that name it, at most
    double weight;
};
constexpr Page kPages[] = {{3, 2.5}, {10, 1}};
constexpr double kCommonPage = 0.3;

/// More letters are less often the same by chance.
double byLength(const QString &acronym)
{
    return acronym.size() <= 3 ? 0 : acronym.size() <= 5 ? 1 : 1.5;
}

bool holds(const std::vector<Word> &sorted, const std::vector<Word> &words)
{
    return std::all_of(words.begin(), words.end(),
        [&sorted](Word word) { return std::binary_search(sorted.begin(), sorted.end(), word); });
}

QPair<double, double> asPair(const storage::Point &point)
{
    return {point.lon, point.lat};
}

} // namespace

struct Evidence::Sum {
    double total = kUnseen;
    std::vector<std::pair<double, Reason>> seen;

    void add(double weight, const Reason &reason)
    {
        total += weight;
        seen.emplace_back(std::abs(weight), reason);
    }
};

Evidence::Evidence(
    const QVector<FacilityRecord> &records, const std::vector<Names> &names, const NameWords &words)
    : m_records(records)
    , m_names(names)
    , m_words(words)
{
    for (const FacilityRecord &record : records) {
        if (record.point) {
            ++m_atPoint[asPair(*record.point)];
        }
        if (const QString page = pageOf(record.website); !page.isEmpty()) {
            ++m_withPage[page];
        }
    }
}

DuplicatePair Evidence::weigh(qsizetype first, qsizetype second) const
{
    const FacilityRecord &a = m_records[first];
    const FacilityRecord &b = m_records[second];
    Sum sum;
    const Likeness likeness = names(m_names[std::size_t(first)], m_names[std::size_t(second)], sum);
    acronyms(m_names[std::size_t(first)], m_names[std::size_t(second)], likeness.within, sum);
    place(a, b, sum);
    pages(a, b, sum);
    if (!a.country.isEmpty() && !b.country.isEmpty() && a.country != b.country) {
        sum.add(kOtherCountry, {Kind::OtherCountry, {}, 0});
    }
    if (!a.type.isEmpty() && !b.type.isEmpty() && a.type != b.type) {
        sum.add(kOtherType, {Kind::OtherType, {}, 0});
    }
    if (!likeness.isSame && a.source != 0 && a.source == b.source) {
        sum.add(kSameList, {Kind::SameList, {}, 0});
    }
    std::stable_sort(sum.seen.begin(), sum.seen.end(),
        [](const auto &one, const auto &other) { return one.first > other.first; });
    DuplicatePair pair{first, second, 1 / (1 + std::exp(-sum.total)), {}};
    for (const auto &[weight, reason] : sum.seen) {
        pair.reasons.append(reason);
    }
    return pair;
}

Likeness Evidence::names(const Names &a, const Names &b, Sum &sum) const
{
    double best = 0;
    Likeness likeness;
    for (const Name &one : a.all) {
        for (const Name &other : b.all) {
            const Likeness alike = nameLikeness(one, other, m_words);
            const double weight = kCosine * alike.cosine * std::min(1.0, alike.shared / kSayingName)
                + kWithin * alike.within * std::min(1.0, alike.shared / kTellingName);
            if (weight > best) {
                best = weight;
                likeness = alike;
            }
        }
    }
    if (best > 0) {
        const Kind kind = likeness.isSame     ? Kind::SameName
            : likeness.within >= kNameWithin  ? Kind::NameWithin
            : likeness.cosine >= kAlikeCosine ? Kind::AlikeNames
                                              : Kind::SharedWords;
        sum.add(best, {kind, {}, 0});
    }
    if (likeness.hasOtherNumbers) {
        sum.add(kOtherNumber, {Kind::OtherNumber, {}, 0});
    }
    return likeness;
}

QString Evidence::telling(const std::vector<Word> &acronym) const
{
    QStringList parts;
    bool isTelling = false;
    for (const Word word : acronym) {
        parts.append(m_words.text(word).toUpper());
        isTelling = isTelling || (m_words.isRare(word) && m_words.text(word).size() > 1);
    }
    return isTelling ? parts.join(QLatin1Char(' ')) : QString();
}

void Evidence::acronyms(const Names &a, const Names &b, double within, Sum &sum) const
{
    for (const std::vector<Word> &acronym : a.acronyms) {
        const QString word = telling(acronym);
        if (!word.isEmpty()
            && std::find(b.acronyms.begin(), b.acronyms.end(), acronym) != b.acronyms.end()) {
            return sum.add(kSameAcronym + byLength(word), {Kind::SameAcronym, word, 0});
        }
    }
    for (const auto &[one, other] : {std::pair(&a, &b), std::pair(&b, &a)}) {
        for (const std::vector<Word> &acronym : one->acronyms) {
            const QString word = telling(acronym);
            if (word.size() > 2 && acronym.size() <= kLongestInName
                && holds(other->words, acronym)) {
                return sum.add(kAcronymInName + byLength(word), {Kind::AcronymInName, word, 0});
            }
        }
    }
    if (!a.acronyms.empty() && !b.acronyms.empty() && within < kNameWithin) {
        sum.add(kOtherAcronym, {Kind::OtherAcronym, {}, 0});
    }
}

void Evidence::place(const FacilityRecord &a, const FacilityRecord &b, Sum &sum) const
{
    if (!a.point || !b.point) {
        if (a.region != 0 && b.region != 0) {
            const bool isSame = a.region == b.region;
            sum.add(isSame ? kSameRegion : kOtherRegion,
                {isSame ? Kind::SameRegion : Kind::OtherRegion, {}, 0});
        }
        return;
    }
    const double km = geo::geodesicKm(a.point->lon, a.point->lat, b.point->lon, b.point->lat);
    const auto distance = std::find_if(std::begin(kDistances), std::end(kDistances),
        [km](const Distance &limit) { return km <= limit.km; });
    const bool isCrowded
        = std::max(m_atPoint.value(asPair(*a.point)), m_atPoint.value(asPair(*b.point))) >= kCrowd;
    const double weight = distance == std::end(kDistances) ? kFarther : distance->weight;
    sum.add(isCrowded ? std::min(weight, kCrowdedPlace) : weight,
        {km == 0 ? Kind::SamePoint : Kind::Apart, {}, km});
}

void Evidence::pages(const FacilityRecord &a, const FacilityRecord &b, Sum &sum) const
{
    const QString page = pageOf(a.website);
    if (page.isEmpty() || page != pageOf(b.website)) {
        return;
    }
    const auto shared = std::find_if(std::begin(kPages), std::end(kPages),
        [count = m_withPage.value(page)](const Page &limit) { return count <= limit.records; });
    sum.add(shared == std::end(kPages) ? kCommonPage : shared->weight, {Kind::SamePage, {}, 0});
}

} // namespace trama::exchange
