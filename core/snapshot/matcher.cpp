// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/matcher.h"

#include "core/snapshot/stored_cells.h"
#include "core/vocabulary/vocabulary.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace trama::snapshot {

namespace {

/// True by code where the entry, or one of a list entry's parts, is one of the wanted codes (or
/// below it).
std::vector<bool> codesOf(const Dictionary &dictionary, const QStringList &wanted, bool isTree)
{
    std::vector<bool> is(dictionary.size(), false);
    if (wanted.isEmpty()) {
        return is;
    }
    for (quint32 code = 1; code < dictionary.size(); ++code) {
        for (const quint32 part : dictionary.parts(code)) {
            const QString &text = dictionary.text(part);
            is[code]
                = is[code] || std::any_of(wanted.begin(), wanted.end(), [&](const QString &want) {
                      return text == want || (isTree && vocabulary::isSameOrBelow(text, want));
                  });
        }
    }
    return is;
}

template <typename Test> bool anyService(const Chunk &chunk, std::size_t row, Test test)
{
    for (quint32 i = chunk.firstService[row]; i < chunk.firstService[row + 1]; ++i) {
        if (test(std::size_t(i))) {
            return true;
        }
    }
    return false;
}

constexpr quint32 bitOf(Lacking what)
{
    return 1u << unsigned(what);
}

bool isUse(double capacity, double used)
{
    return capacity > 0 && used >= 0; // false where one is not known
}

} // namespace

qint32 dayBefore(const QDate &asOf, int months)
{
    const QDate day = asOf.addMonths(-months);
    return day.isValid() ? static_cast<qint32>(day.toJulianDay()) : 0;
}

Matcher::Matcher(const Snapshot &snapshot, const Filter &filter, qint32 staleBefore)
    : m_filter(filter)
    , m_words(vocabulary::folded(filter.text).split(QLatin1Char(' '), Qt::SkipEmptyParts))
    , m_staleBefore(staleBefore)
    , m_checkedSince(static_cast<qint32>(
          filter.checkedSince.isValid() ? filter.checkedSince.toJulianDay() : 0))
{
    const Dictionary &dictionary = snapshot.dictionary();
    m_isType = codesOf(dictionary, filter.types, false);
    m_isService = codesOf(dictionary, filter.services, false);
    m_isSector = codesOf(dictionary, filter.sectors, true);
    m_isTier = codesOf(dictionary, filter.tiers, false);
    m_isTier[0] = filter.tiers.contains(QStringLiteral("partner")); // what is not stated is that
    for (int status = 0; status < kLifeCycleCount; ++status) {
        const bool isWanted = filter.statuses.contains(lifeCycleCode(LifeCycle(status)));
        m_statuses |= isWanted ? 1u << status : 0u;
    }
    const bool hasOther = !filter.keys.isEmpty() || !m_words.isEmpty() || filter.trlFrom > 0
        || filter.trlTo > 0 || m_checkedSince > 0;
    const std::pair<bool, FilterBit> parts[]{{!filter.regions.isEmpty(), kRegionBit},
        {!filter.types.isEmpty(), kTypeBit}, {!filter.sectors.isEmpty(), kSectorBit},
        {!filter.services.isEmpty(), kServiceBit},
        {filter.openToSmes != TriState::Unknown, kAccessBit},
        {!filter.statuses.isEmpty(), kStatusBit}, {!filter.tiers.isEmpty(), kTierBit},
        {filter.lacking != Lacking::Nothing, kLackingBit}, {hasOther, kOtherBit}};
    for (const auto &[isAsked, bit] : parts) {
        m_asked |= isAsked ? bit : 0u;
    }
}

quint32 Matcher::failing(const Chunk &chunk, std::size_t row) const
{
    quint32 failed = 0;
    // The cheap ones first; true = there is no use in asking on.
    const auto fails = [&](FilterBit bit, auto isPassed) {
        if ((m_asked & bit) != 0 && !isPassed()) {
            failed |= bit;
        }
        return std::popcount(failed) > 1;
    };
    if (m_asked == 0 || fails(kTypeBit, [&] { return bool(m_isType[chunk.type[row]]); })
        || fails(kRegionBit, [&] { return m_filter.regions.contains(chunk.region[row]); })
        || fails(kStatusBit, [&] { return (m_statuses >> unsigned(chunk.status[row]) & 1u) != 0; })
        || fails(kTierBit, [&] { return bool(m_isTier[chunk.tier[row]]); })
        || fails(kLackingBit,
            [&] { return (lackingOf(chunk, row, m_staleBefore) & bitOf(m_filter.lacking)) != 0; })
        || fails(kAccessBit, [&] { return hasAccess(chunk, row); })
        || fails(kSectorBit, [&] { return hasSector(chunk, row); })
        || fails(kServiceBit, [&] { return hasService(chunk, row); })) {
        return failed;
    }
    fails(kOtherBit, [&] { return !failsOther(chunk, row); });
    return failed;
}

bool Matcher::hasAccess(const Chunk &chunk, std::size_t row) const
{
    return chunk.openToSmes[row] == m_filter.openToSmes
        || anyService(chunk, row, [&](std::size_t service) {
               return chunk.services.openToSmes[service] == m_filter.openToSmes;
           });
}

bool Matcher::hasSector(const Chunk &chunk, std::size_t row) const
{
    return m_isSector[chunk.sectors[row]] || anyService(chunk, row, [&](std::size_t service) {
        return bool(m_isSector[chunk.services.sectors[service]]);
    });
}

bool Matcher::hasService(const Chunk &chunk, std::size_t row) const
{
    return anyService(chunk, row,
        [&](std::size_t service) { return bool(m_isService[chunk.services.type[service]]); });
}

quint32 lackingOf(const Chunk &chunk, std::size_t row, qint32 staleBefore)
{
    const bool isStale = chunk.checked[row] == 0 || chunk.checked[row] < staleBefore;
    const bool hasPoint = !std::isnan(chunk.lon[row]);
    quint32 has = (hasPoint ? bitOf(Lacking::Place) | bitOf(Lacking::Region) : 0u)
        | (isUse(chunk.capacity[row], chunk.used[row]) ? bitOf(Lacking::UseFigures) : 0u)
        | (chunk.hasSource[row] != 0 ? bitOf(Lacking::Source) : 0u)
        | (isStale ? 0u : bitOf(Lacking::RecentCheck))
        | (chunk.type[row] != 0 ? bitOf(Lacking::Type) : 0u)
        | (chunk.status[row] != LifeCycle::Unknown ? bitOf(Lacking::Status) : 0u)
        | (chunk.region[row] != kUnplaced ? bitOf(Lacking::Region) : 0u)
        | (chunk.sectors[row] != 0 ? bitOf(Lacking::Sector) : 0u)
        | (chunk.openToSmes[row] != TriState::Unknown ? bitOf(Lacking::Access) : 0u);
    const Chunk::Services &services = chunk.services;
    for (quint32 i = chunk.firstService[row]; i < chunk.firstService[row + 1]; ++i) {
        has |= bitOf(Lacking::Service) | (services.sectors[i] != 0 ? bitOf(Lacking::Sector) : 0u)
            | (services.stages[i] != 0 ? bitOf(Lacking::Stage) : 0u)
            | (services.trlMin[i] != 0 || services.trlMax[i] != 0 ? bitOf(Lacking::Trl) : 0u)
            | (services.openToSmes[i] != TriState::Unknown ? bitOf(Lacking::Access) : 0u)
            | (isUse(services.capacity[i], services.used[i]) ? bitOf(Lacking::UseFigures) : 0u);
    }
    constexpr quint32 all = ((1u << kLackingCount) - 1) & ~bitOf(Lacking::Nothing);
    return all & ~has;
}

bool Matcher::reachesLevels(const Chunk &chunk, std::size_t row) const
{
    const int from = std::max(1, m_filter.trlFrom);
    const int to = m_filter.trlTo == 0 ? 9 : m_filter.trlTo;
    return anyService(chunk, row, [&](std::size_t service) {
        const int low = chunk.services.trlMin[service];
        const int high = chunk.services.trlMax[service];
        const bool isStated = low > 0 || high > 0;
        return isStated && (high == 0 ? low : high) >= from && (low == 0 ? high : low) <= to;
    });
}

bool Matcher::failsOther(const Chunk &chunk, std::size_t row) const
{
    if (!m_filter.keys.isEmpty() && !m_filter.keys.contains(chunk.key[row])) {
        return true;
    }
    if (m_checkedSince > 0 && chunk.checked[row] < m_checkedSince) {
        return true;
    }
    if ((m_filter.trlFrom > 0 || m_filter.trlTo > 0) && !reachesLevels(chunk, row)) {
        return true;
    }
    if (m_words.isEmpty()) {
        return false;
    }
    const QString name = vocabulary::folded(chunk.name(row));
    return std::any_of(
        m_words.begin(), m_words.end(), [&](const QString &word) { return !name.contains(word); });
}

} // namespace trama::snapshot
