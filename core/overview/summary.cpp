// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/summary.h"

#include "core/gap/supply/access.h"
#include "core/gap/supply/life_cycle.h"
#include "core/gap/supply/use.h"

#include <algorithm>
#include <cmath>

namespace trama::overview {

namespace {

using snapshot::Chunk;
using snapshot::Snapshot;
using snapshot::TriState;

qint32 dayOf(const QDate &date)
{
    return date.isValid() ? static_cast<qint32>(date.toJulianDay()) : 0;
}

double share(int part, int whole)
{
    return whole == 0 ? snapshot::kUnknown : double(part) / whole;
}

/// Gathers the numbers of one facility after the other.
class SummaryTally {
public:
    SummaryTally(const Snapshot &snapshot, const SummarySettings &settings)
        : m_snapshot(snapshot)
        , m_access(snapshot.dictionary(), settings.users)
        , m_asOf(dayOf(settings.asOf))
        , m_staleBefore(dayOf(settings.asOf.addMonths(-settings.staleMonths)))
        , m_typeCounts(snapshot.dictionary().size(), 0)
    {
        m_summary.inRegion.resize(snapshot.regions().size());
    }

    void add(const Chunk &chunk, std::size_t row)
    {
        ++m_summary.facilities;
        addPhase(chunk, row);
        addPlace(chunk, row);
        addServices(chunk, row);
        m_complete += overview::completeness(chunk, row);
        m_summary.checked += chunk.checked[row] >= m_staleBefore && chunk.checked[row] != 0;
        m_summary.withoutSource += chunk.hasSource[row] == 0;
        ++m_typeCounts[chunk.type[row]];
    }

    Summary finished()
    {
        m_summary.regions = static_cast<int>(std::count_if(m_summary.inRegion.begin(),
            m_summary.inRegion.end(), [](int facilities) { return facilities > 0; }));
        m_summary.use = m_use.ratio();
        m_summary.useKnown = m_use.known();
        m_summary.withoutUse = m_summary.facilities - m_use.known();
        m_summary.completeness = share(m_complete, m_summary.facilities * kCompletenessFields);
        m_summary.types = types();
        return std::move(m_summary);
    }

private:
    void addPhase(const Chunk &chunk, std::size_t row)
    {
        switch (gap::phaseOn(chunk.status[row], chunk.opens[row], chunk.closes[row], m_asOf)) {
        case gap::Phase::Counts:
            ++m_summary.operational;
            break;
        case gap::Phase::Coming:
            ++m_summary.coming;
            break;
        case gap::Phase::Out:
            ++m_summary.out;
            break;
        }
    }

    void addPlace(const Chunk &chunk, std::size_t row)
    {
        m_summary.withoutPlace += std::isnan(chunk.lon[row]);
        const qint32 region = chunk.region[row];
        if (region == snapshot::kUnplaced) {
            ++m_summary.unplaced;
        } else {
            ++m_summary.inRegion[static_cast<std::size_t>(region)];
        }
    }

    void addServices(const Chunk &chunk, std::size_t row)
    {
        gap::Use use;
        const std::size_t first = chunk.firstService[row];
        const std::size_t end = chunk.firstService[row + 1];
        for (std::size_t i = first; i < end; ++i) {
            const TriState access = m_access.of(chunk, row, i).home;
            ++m_summary.services;
            m_summary.servicesOpen += access == TriState::Yes;
            m_summary.servicesUnclear += access == TriState::Unknown;
            const auto &services = chunk.services;
            use.add(services.used[i], services.capacity[i], services.unit[i]);
        }
        // What the facility says of the whole is asked where no service says it of its part.
        if (!use.isKnown()) {
            use.add(chunk.used[row], chunk.capacity[row], chunk.unit[row]);
        }
        m_use.add(use);
        m_summary.withoutService += first == end;
    }

    std::vector<CodeCount> types() const
    {
        std::vector<CodeCount> counts;
        for (quint32 code = 0; code < m_typeCounts.size(); ++code) {
            if (m_typeCounts[code] > 0) {
                counts.push_back({m_snapshot.dictionary().text(code), m_typeCounts[code]});
            }
        }
        std::sort(counts.begin(), counts.end(), [](const CodeCount &a, const CodeCount &b) {
            if (a.code.isEmpty() != b.code.isEmpty()) {
                return b.code.isEmpty();
            }
            return a.facilities != b.facilities ? a.facilities > b.facilities : a.code < b.code;
        });
        return counts;
    }

    const Snapshot &m_snapshot;
    gap::AccessRule m_access;
    qint32 m_asOf;
    qint32 m_staleBefore;
    std::vector<int> m_typeCounts; ///< by code of the dictionary
    gap::UseOfMany m_use;
    int m_complete = 0;
    Summary m_summary;
};

} // namespace

double Summary::shareOpen() const
{
    return share(servicesOpen, services);
}

double Summary::shareChecked() const
{
    return share(checked, facilities);
}

Summary summary(const Snapshot &snapshot, std::span<const Snapshot::Position> facilities,
    const SummarySettings &settings)
{
    SummaryTally tally(snapshot, settings);
    for (const Snapshot::Position &at : facilities) {
        tally.add(*snapshot.chunks()[static_cast<std::size_t>(at.chunk)], at.row);
    }
    Summary result = tally.finished();
    result.priorities = byPriority(snapshot, facilities);
    std::stable_sort(result.priorities.begin(), result.priorities.end(),
        [](const PriorityCount &a, const PriorityCount &b) {
            return a.facilities != b.facilities ? a.facilities > b.facilities : a.region < b.region;
        });
    return result;
}

} // namespace trama::overview
