// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/facets.h"

#include "core/snapshot/matcher.h"
#include "core/snapshot/stored_cells.h"
#include "core/vocabulary/vocabulary.h"

namespace trama::snapshot {

namespace {

using Marks = std::vector<quint8>; ///< by entry of the dictionary

/// Counts facilities by bins that an entry of the dictionary stands for: a facility counts once a
/// bin however many of its services fall there.
class Bins {
public:
    /// `isUsed` tells entries that occur. Each text among their parts is a bin; in a tree an entry
    /// counts in the bins above it too.
    Bins(const Dictionary &dictionary, const Marks &isUsed, bool isTree)
        : m_first(dictionary.size() + 1, 0)
    {
        QHash<QString, quint32> binOf;
        for (quint32 entry = 1; entry < dictionary.size(); ++entry) {
            for (const quint32 part : isUsed[entry] != 0 ? dictionary.parts(entry) : kNothing) {
                if (!binOf.contains(dictionary.text(part))) {
                    binOf.insert(dictionary.text(part), quint32(m_texts.size()));
                    m_texts.append(dictionary.text(part));
                }
            }
        }
        for (quint32 entry = 0; entry < dictionary.size(); ++entry) {
            m_first[entry] = quint32(m_bins.size());
            if (isUsed[entry] != 0) {
                addBinsOf(dictionary.parts(entry), dictionary, isTree);
            }
        }
        m_first.back() = quint32(m_bins.size());
        m_counted.assign(std::size_t(m_texts.size()), {});
    }

    void begin() { ++m_row; } ///< the next facility
    void add(quint32 entry)
    {
        for (quint32 i = m_first[entry]; i < m_first[entry + 1]; ++i) {
            Bin &bin = m_counted[m_bins[i]];
            bin.count += bin.last != m_row ? 1 : 0;
            bin.last = m_row;
        }
    }

    QHash<QString, int> counts() const
    {
        QHash<QString, int> counts;
        for (qsizetype bin = 0; bin < m_texts.size(); ++bin) {
            counts.insert(m_texts[bin], m_counted[std::size_t(bin)].count);
        }
        return counts;
    }

private:
    void addBinsOf(const std::vector<quint32> &parts, const Dictionary &dictionary, bool isTree)
    {
        for (qsizetype bin = 0; bin < m_texts.size(); ++bin) {
            for (const quint32 part : parts) {
                const QString &text = dictionary.text(part);
                if (text == m_texts[bin]
                    || (isTree && vocabulary::isSameOrBelow(text, m_texts[bin]))) {
                    m_bins.push_back(quint32(bin));
                    break;
                }
            }
        }
    }

    inline static const std::vector<quint32> kNothing;

    QStringList m_texts;
    std::vector<quint32> m_first; ///< by entry, in m_bins
    std::vector<quint32> m_bins;
    struct Bin {
        int count = 0;
        quint32 last = 0; ///< row that counted last
    };
    std::vector<Bin> m_counted; ///< by bin
    quint32 m_row = 0;
};

/// Entries of the dictionary that a column, or the services', holds.
struct Used {
    Marks types;
    Marks sectors;
    Marks services;

    explicit Used(const Snapshot &snapshot)
        : types(snapshot.dictionary().size())
        , sectors(snapshot.dictionary().size())
        , services(snapshot.dictionary().size())
    {
        for (const auto &chunk : snapshot.chunks()) {
            for (const quint32 type : chunk->type) {
                types[type] = 1;
            }
            const std::size_t different = chunk->sectors.isUniform() ? 1 : chunk->size();
            for (std::size_t row = 0; row < different; ++row) {
                sectors[chunk->sectors[row]] = 1;
            }
            for (const quint32 type : chunk->services.type) {
                services[type] = 1;
            }
            for (const quint32 entry : chunk->services.sectors) {
                sectors[entry] = 1;
            }
        }
    }
};

/// One pass.
class Count {
public:
    Count(const Snapshot &snapshot, const Filter &filter, qint32 staleBefore)
        : m_snapshot(snapshot)
        , m_matcher(snapshot, filter, staleBefore)
        , m_used(snapshot)
        , m_sectors(snapshot.dictionary(), m_used.sectors, true)
        , m_services(snapshot.dictionary(), m_used.services, false)
        , m_types(snapshot.dictionary().size(), 0)
        , m_tiers(snapshot.dictionary().size(), 0)
        , m_lacking(std::size_t(1) << kLackingCount, 0)
    {
        m_facets.regions.assign(snapshot.regions().size() + 1, 0);
    }

    Facets run()
    {
        for (const auto &chunk : m_snapshot.chunks()) {
            for (std::size_t row = 0; row < chunk->size(); ++row) {
                add(*chunk, row);
            }
        }
        finish();
        return m_facets;
    }

private:
    void add(const Chunk &chunk, std::size_t row)
    {
        const quint32 failing = m_matcher.failing(chunk, row);
        const auto counts = [failing](FilterBit part) { return (failing & ~part) == 0; };
        if (counts(kRegionBit)) {
            const qint32 region = chunk.region[row];
            ++(region < 0 ? m_facets.regions.back() : m_facets.regions[std::size_t(region)]);
        }
        m_types[chunk.type[row]] += counts(kTypeBit) ? 1 : 0;
        m_tiers[chunk.tier[row]] += counts(kTierBit) ? 1 : 0;
        m_statuses[std::size_t(chunk.status[row])] += counts(kStatusBit) ? 1 : 0;
        m_facets.passing += failing == 0 ? 1 : 0;
        if (counts(kLackingBit)) {
            ++m_lacking[lackingOf(chunk, row, m_matcher.staleBefore())];
        }
        if (counts(kSectorBit) || counts(kServiceBit) || counts(kAccessBit)) {
            addServices(chunk, row, counts(kSectorBit), counts(kServiceBit), counts(kAccessBit));
        }
    }

    void addServices(
        const Chunk &chunk, std::size_t row, bool isSector, bool isService, bool isAccess)
    {
        m_sectors.begin();
        m_services.begin();
        if (isSector) {
            m_sectors.add(chunk.sectors[row]);
        }
        quint32 access = 1u << unsigned(chunk.openToSmes[row]);
        for (quint32 i = chunk.firstService[row]; i < chunk.firstService[row + 1]; ++i) {
            if (isSector) {
                m_sectors.add(chunk.services.sectors[i]);
            }
            if (isService) {
                m_services.add(chunk.services.type[i]);
            }
            access |= 1u << unsigned(chunk.services.openToSmes[i]);
        }
        if (isAccess) {
            m_facets.openToSmes += (access >> unsigned(TriState::Yes) & 1u) != 0 ? 1 : 0;
            m_facets.closedToSmes += (access >> unsigned(TriState::No) & 1u) != 0 ? 1 : 0;
        }
    }

    void finish()
    {
        const Dictionary &dictionary = m_snapshot.dictionary();
        for (std::size_t lacking = 0; lacking < m_lacking.size(); ++lacking) {
            for (std::size_t what = 1; what < m_facets.lacking.size(); ++what) {
                m_facets.lacking[what] += (lacking >> what & 1u) != 0 ? m_lacking[lacking] : 0;
            }
        }
        m_facets.sectors = m_sectors.counts();
        m_facets.services = m_services.counts();
        for (quint32 code = 0; code < dictionary.size(); ++code) {
            if (code > 0 && m_used.types[code] != 0) {
                m_facets.types.insert(dictionary.text(code), m_types[code]);
            }
            if (m_tiers[code] > 0) {
                const QString tier = code == 0 ? QStringLiteral("partner") : dictionary.text(code);
                m_facets.tiers[tier] += m_tiers[code];
            }
        }
        for (int status = 0; status < kLifeCycleCount; ++status) {
            m_facets.statuses.insert(
                lifeCycleCode(LifeCycle(status)), m_statuses[std::size_t(status)]);
        }
    }

    const Snapshot &m_snapshot;
    Matcher m_matcher;
    Used m_used;
    Bins m_sectors;
    Bins m_services;
    std::vector<int> m_types;
    std::vector<int> m_tiers;
    std::vector<int> m_lacking; ///< facilities by the set of what they lack
    std::array<int, kLifeCycleCount> m_statuses{};
    Facets m_facets;
};

} // namespace

Facets facetsOf(const Snapshot &snapshot, const Filter &filter, const QDate &asOf, int staleMonths)
{
    return Count(snapshot, filter, dayBefore(asOf, staleMonths)).run();
}

} // namespace trama::snapshot
