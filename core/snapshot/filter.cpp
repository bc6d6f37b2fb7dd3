// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/filter.h"

#include "core/vocabulary/vocabulary.h"

#include <algorithm>
#include <cmath>

namespace trama::snapshot {

namespace {

/// The filter with its words as codes of one snapshot's dictionary.
class Matcher {
public:
    Matcher(const Snapshot &snapshot, const Filter &filter, qint32 staleBefore)
        : m_filter(filter)
        , m_words(vocabulary::folded(filter.text).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        , m_staleBefore(staleBefore)
    {
        const Dictionary &dictionary = snapshot.dictionary();
        m_isType = codesOf(dictionary, filter.types, false);
        m_isService = codesOf(dictionary, filter.services, false);
        m_isSector = codesOf(dictionary, filter.sectors, true);
    }

    bool passes(const Chunk &chunk, std::size_t row) const
    {
        if (!m_filter.keys.isEmpty() && !m_filter.keys.contains(chunk.key[row])) {
            return false;
        }
        if (!m_filter.regions.isEmpty() && !m_filter.regions.contains(chunk.region[row])) {
            return false;
        }
        if (!m_filter.types.isEmpty() && !m_isType[chunk.type[row]]) {
            return false;
        }
        if (m_filter.openToSmes != TriState::Unknown && !hasAccess(chunk, row)) {
            return false;
        }
        if (!m_filter.sectors.isEmpty() && !hasSector(chunk, row)) {
            return false;
        }
        if (!m_filter.services.isEmpty() && !hasService(chunk, row)) {
            return false;
        }
        return !(m_filter.lacking != Lacking::Nothing && !lacks(chunk, row))
            && hasWords(chunk, row);
    }

private:
    /// True by code where the entry, or one of a list entry's parts, is one of the wanted codes (or
    /// below it).
    static std::vector<bool> codesOf(
        const Dictionary &dictionary, const QStringList &wanted, bool isTree)
    {
        std::vector<bool> is(dictionary.size(), false);
        if (wanted.isEmpty()) {
            return is;
        }
        for (quint32 code = 1; code < dictionary.size(); ++code) {
            for (const quint32 part : dictionary.parts(code)) {
                const QString &text = dictionary.text(part);
                is[code] = is[code]
                    || std::any_of(wanted.begin(), wanted.end(), [&](const QString &want) {
                           return text == want || (isTree && vocabulary::isSameOrBelow(text, want));
                       });
            }
        }
        return is;
    }

    template <typename Test> static bool anyService(const Chunk &chunk, std::size_t row, Test test)
    {
        for (quint32 i = chunk.firstService[row]; i < chunk.firstService[row + 1]; ++i) {
            if (test(std::size_t(i))) {
                return true;
            }
        }
        return false;
    }

    bool hasAccess(const Chunk &chunk, std::size_t row) const
    {
        return chunk.openToSmes[row] == m_filter.openToSmes
            || anyService(chunk, row, [&](std::size_t service) {
                   return chunk.services.openToSmes[service] == m_filter.openToSmes;
               });
    }

    bool hasSector(const Chunk &chunk, std::size_t row) const
    {
        return m_isSector[chunk.sectors[row]] || anyService(chunk, row, [&](std::size_t service) {
            return m_isSector[chunk.services.sectors[service]];
        });
    }

    bool hasService(const Chunk &chunk, std::size_t row) const
    {
        return anyService(chunk, row,
            [&](std::size_t service) { return m_isService[chunk.services.type[service]]; });
    }

    bool lacks(const Chunk &chunk, std::size_t row) const
    {
        switch (m_filter.lacking) {
        case Lacking::Nothing:
            break;
        case Lacking::Place:
            return std::isnan(chunk.lon[row]);
        case Lacking::Service:
            return chunk.firstService[row] == chunk.firstService[row + 1];
        case Lacking::UseFigures:
            return !hasUse(chunk, row);
        case Lacking::Source:
            return chunk.hasSource[row] == 0;
        case Lacking::RecentCheck:
            return chunk.checked[row] < m_staleBefore;
        }
        return true;
    }

    static bool hasUse(const Chunk &chunk, std::size_t row)
    {
        const auto isKnown
            = [](double capacity, double used) { return capacity > 0 && !std::isnan(used); };
        return isKnown(chunk.capacity[row], chunk.used[row])
            || anyService(chunk, row, [&](std::size_t service) {
                   return isKnown(chunk.services.capacity[service], chunk.services.used[service]);
               });
    }

    bool hasWords(const Chunk &chunk, std::size_t row) const
    {
        if (m_words.isEmpty()) {
            return true;
        }
        const QString name = vocabulary::folded(chunk.name(row));
        return std::all_of(m_words.begin(), m_words.end(),
            [&](const QString &word) { return name.contains(word); });
    }

    const Filter &m_filter;
    QStringList m_words;
    qint32 m_staleBefore;
    std::vector<bool> m_isType;
    std::vector<bool> m_isService;
    std::vector<bool> m_isSector;
};

} // namespace

std::vector<Snapshot::Position> matching(
    const Snapshot &snapshot, const Filter &filter, const QDate &asOf, int staleMonths)
{
    const QDate staleBefore = asOf.addMonths(-staleMonths);
    const Matcher matcher(snapshot, filter,
        staleBefore.isValid() ? static_cast<qint32>(staleBefore.toJulianDay()) : 0);
    std::vector<Snapshot::Position> found;
    int index = 0;
    for (const auto &chunk : snapshot.chunks()) {
        for (std::size_t row = 0; row < chunk->size(); ++row) {
            if (matcher.passes(*chunk, row)) {
                found.push_back({index, row});
            }
        }
        ++index;
    }
    return found;
}

} // namespace trama::snapshot
