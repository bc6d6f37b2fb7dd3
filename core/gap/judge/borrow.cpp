// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gap/judge/borrow.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace trama::gap {

namespace {

/// Facilities of one region that could lend, with bounds from chords: an exact figure is made only
/// for those in question.
struct Candidate {
    int region = -1;
    int facilities = 0;
    bool isRemote = false;
    double atMost = 0; ///< borrow
};

class LenderSearch {
public:
    LenderSearch(int region, double missing, const Pool &pool, const Places &places,
        const Countries &countries, const std::vector<snapshot::RegionRow> &regions,
        const GapSettings &settings)
        : m_region(region)
        , m_wanted(std::max(1.0, missing))
        , m_pool(pool)
        , m_places(places)
        , m_countries(countries)
        , m_regions(regions)
        , m_settings(settings)
        , m_home(places.centroids[static_cast<std::size_t>(region)])
    {
    }

    std::vector<Lender> best() const
    {
        std::vector<Candidate> candidates = promising();
        std::sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
            return std::tie(b.atMost, b.facilities) < std::tie(a.atMost, a.facilities);
        });
        std::vector<Lender> found;
        for (const Candidate &candidate : candidates) {
            if (found.size() == kLendersKept) {
                const Lender &last = found.back();
                if (std::tie(candidate.atMost, candidate.facilities)
                    < std::tie(last.borrow, last.facilities)) {
                    break;
                }
            }
            insert(exact(candidate), &found);
        }
        return found;
    }

private:
    bool canLend(const Answer &answer) const
    {
        return gap::canLend(m_region, answer, m_countries, m_settings);
    }

    const Place &placeOf(const Answer &answer) const
    {
        const Place &own = m_places.sites[answer.site];
        return own.isKnown() ? own : m_places.centroids[static_cast<std::size_t>(answer.region)];
    }

    double share(double km) const
    {
        return std::exp2(-m_settings.minutes(km) / m_settings.halfLifeMinutes);
    }

    std::vector<Candidate> promising() const
    {
        std::vector<Candidate> candidates;
        for (int other = 0; other < static_cast<int>(m_regions.size()); ++other) {
            Candidate candidate;
            candidate.region = other;
            for (const Answer &answer :
                other == m_region ? std::span<const Answer>() : m_pool.of(other)) {
                if (!canLend(answer)) {
                    continue;
                }
                ++candidate.facilities;
                const bool isRemote = m_countries.admitsRemotely(m_region, answer);
                const double chord = chordKm(m_home, placeOf(answer));
                candidate.isRemote = candidate.isRemote || isRemote;
                // A facility at an unknown distance is counted, but nothing can be said of what it
                // is worth: 0.
                candidate.atMost += isRemote ? 1 : std::isnan(chord) ? 0 : share(chord);
            }
            candidate.atMost = std::min(1.0, candidate.atMost * (1 + 1e-12) / m_wanted);
            if (candidate.atMost > 0) {
                candidates.push_back(candidate);
            }
        }
        return candidates;
    }

    Lender exact(const Candidate &candidate) const
    {
        double nearest = std::numeric_limits<double>::infinity(); // upper bound, km
        double atLeast = 0;
        for (const Answer &answer : m_pool.of(candidate.region)) {
            if (canLend(answer)) {
                const double longest = longestKm(chordKm(m_home, placeOf(answer)));
                nearest = std::fmin(nearest, longest);
                atLeast += m_countries.admitsRemotely(m_region, answer) ? 1
                    : std::isnan(longest)                               ? 0
                                                                        : share(longest);
            }
        }
        Lender lender;
        lender.region = candidate.region;
        lender.facilities = candidate.facilities;
        lender.isRemote = candidate.isRemote;
        const bool isCapped = atLeast > m_wanted * (1 + 1e-12);
        lender.borrow = isCapped ? 1 : std::min(1.0, exactSum(candidate.region) / m_wanted);
        lender.minutes = m_settings.minutes(nearestKm(candidate.region, nearest));
        return lender;
    }

    double exactSum(int other) const
    {
        double sum = 0;
        for (const Answer &answer : m_pool.of(other)) {
            if (canLend(answer)) {
                const Place &place = placeOf(answer);
                sum += m_countries.admitsRemotely(m_region, answer) ? 1
                    : m_home.isKnown() && place.isKnown() ? share(geodesicKm(m_home, place))
                                                          : 0;
            }
        }
        return sum;
    }

    double nearestKm(int other, double atMost) const
    {
        double nearest = snapshot::kUnknown;
        for (const Answer &answer : m_pool.of(other)) {
            if (canLend(answer) && chordKm(m_home, placeOf(answer)) <= atMost) {
                nearest = std::fmin(nearest, geodesicKm(m_home, placeOf(answer)));
            }
        }
        return nearest;
    }

    /// Ties: more facilities, then nearer (unknown last), then code.
    bool isBetter(const Lender &a, const Lender &b) const
    {
        const auto minutes = [](const Lender &lender) {
            return std::isnan(lender.minutes) ? std::numeric_limits<double>::infinity()
                                              : lender.minutes;
        };
        if (a.borrow != b.borrow || a.facilities != b.facilities) {
            return std::tie(a.borrow, a.facilities) > std::tie(b.borrow, b.facilities);
        }
        if (minutes(a) != minutes(b)) {
            return minutes(a) < minutes(b);
        }
        return m_regions[static_cast<std::size_t>(a.region)].code
            < m_regions[static_cast<std::size_t>(b.region)].code;
    }

    void insert(const Lender &lender, std::vector<Lender> *found) const
    {
        const auto at = std::find_if(found->begin(), found->end(),
            [&](const Lender &other) { return isBetter(lender, other); });
        found->insert(at, lender);
        if (found->size() > kLendersKept) {
            found->pop_back();
        }
    }

    int m_region;
    double m_wanted;
    const Pool &m_pool;
    const Places &m_places;
    const Countries &m_countries;
    const std::vector<snapshot::RegionRow> &m_regions;
    const GapSettings &m_settings;
    const Place &m_home;
};

} // namespace

bool canLend(
    int region, const Answer &answer, const Countries &countries, const GapSettings &settings)
{
    return answer.counts() && countries.admits(region, answer)
        && !(answer.use.ratio() >= settings.fullFrom);
}

std::vector<Lender> lenders(int region, double missing, const Pool &pool, const Places &places,
    const Countries &countries, const std::vector<snapshot::RegionRow> &regions,
    const GapSettings &settings)
{
    return LenderSearch(region, missing, pool, places, countries, regions, settings).best();
}

} // namespace trama::gap
