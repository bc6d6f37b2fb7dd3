// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gap/cube.h"

#include "core/gap/supply/access.h"
#include "core/gap/supply/life_cycle.h"
#include "core/gap/supply/offers.h"

#include <algorithm>
#include <bit>
#include <numeric>
#include <span>

namespace trama::gap {

namespace {

using snapshot::Chunk;
using snapshot::Dictionary;
using snapshot::TriState;

/// An axis of codes: which of its positions a list entry of the dictionary stands for.
class CodeAxis {
public:
    CodeAxis(const Dictionary &dictionary, const std::vector<bool> &isMet);
    const QStringList &codes() const { return m_codes; }
    std::span<const quint32> positions(quint32 entry) const
    {
        return std::span(m_positions).subspan(m_first[entry], m_first[entry + 1] - m_first[entry]);
    }

private:
    QStringList m_codes;
    std::vector<quint32> m_first; ///< by dictionary entry, in m_positions; one more than entries
    std::vector<quint32> m_positions;
};

CodeAxis::CodeAxis(const Dictionary &dictionary, const std::vector<bool> &isMet)
{
    for (quint32 entry = 0; entry < dictionary.size(); ++entry) {
        for (const quint32 part : isMet[entry] ? dictionary.parts(entry) : std::vector<quint32>()) {
            m_codes.append(dictionary.text(part));
        }
    }
    m_codes.sort();
    m_codes.removeDuplicates();
    std::vector<quint32> positionOf(dictionary.size());
    for (qsizetype i = 0; i < m_codes.size(); ++i) {
        positionOf[dictionary.find(m_codes[i])] = static_cast<quint32>(i);
    }
    for (quint32 entry = 0; entry < dictionary.size(); ++entry) {
        m_first.push_back(static_cast<quint32>(m_positions.size()));
        for (const quint32 part : isMet[entry] ? dictionary.parts(entry) : std::vector<quint32>()) {
            m_positions.push_back(positionOf[part]);
        }
    }
    m_first.push_back(static_cast<quint32>(m_positions.size()));
}

/// Which levels of a cell the facility at hand was counted in; older marks are those of other
/// facilities.
struct Seen {
    quint32 facility = 0;
    quint16 levels = 0;
    quint16 openLevels = 0;
};

/// Levels as bits: TRL 1 = bit 0. Without a TRL axis one bit stands for all.
quint16 levelsOf(const Chunk::Services &services, std::size_t service, bool byTrl)
{
    return byTrl ? levelsBetween(services.trlMin[service], services.trlMax[service]) >> 1 : 1;
}

/// Adds one to each counter of the cell whose bit is set and not yet counted.
void count(std::vector<int> &counters, std::size_t cell, quint16 levels, quint16 &counted)
{
    unsigned fresh = levels & ~unsigned(counted);
    counted = static_cast<quint16>(counted | levels);
    for (; fresh != 0; fresh &= fresh - 1) {
        ++counters[cell + static_cast<std::size_t>(std::countr_zero(fresh))];
    }
}

/// Counts facility by facility: its services mark the cells they fall in, so that each cell counts
/// it once.
class Counting {
public:
    Counting(DenseCube &cube, const CodeAxis &sectors, const CodeAxis &stages)
        : m_cube(cube)
        , m_sectors(sectors)
        , m_stages(stages)
        , m_stageCount(static_cast<std::size_t>(stages.codes().size()))
        , m_seen(static_cast<std::size_t>(sectors.codes().size()) * m_stageCount)
    {
    }

    void beginFacility(qint32 region)
    {
        ++m_facility;
        m_firstCell = static_cast<std::size_t>(region) * m_seen.size();
    }

    void addService(const Chunk::Services &services, std::size_t service, bool isOpen)
    {
        const bool byTrl = m_cube.trl > 1;
        const quint16 levels = levelsOf(services, service, byTrl);
        for (const quint32 sector : m_sectors.positions(services.sectors[service])) {
            for (const quint32 stage : m_stages.positions(services.stages[service])) {
                addCell(sector * m_stageCount + stage, levels, isOpen);
            }
        }
    }

private:
    void addCell(std::size_t cell, quint16 levels, bool isOpen)
    {
        Seen &seen = m_seen[cell];
        if (seen.facility != m_facility) {
            seen = {m_facility, 0, 0};
        }
        const std::size_t first = (m_firstCell + cell) * static_cast<std::size_t>(m_cube.trl);
        count(m_cube.n, first, levels, seen.levels);
        if (isOpen) {
            count(m_cube.nOpen, first, levels, seen.openLevels);
        }
    }

    DenseCube &m_cube;
    const CodeAxis &m_sectors;
    const CodeAxis &m_stages;
    std::size_t m_stageCount;
    std::vector<Seen> m_seen; ///< by sector x stage
    quint32 m_facility = 0;
    std::size_t m_firstCell = 0; ///< of the facility's region
};

std::pair<CodeAxis, CodeAxis> axesOf(const snapshot::Snapshot &snapshot)
{
    std::vector<bool> isSector(snapshot.dictionary().size());
    std::vector<bool> isStage(snapshot.dictionary().size());
    for (const auto &chunk : snapshot.chunks()) {
        for (const quint32 entry : chunk->services.sectors) {
            isSector[entry] = true;
        }
        for (const quint32 entry : chunk->services.stages) {
            isStage[entry] = true;
        }
    }
    return {CodeAxis(snapshot.dictionary(), isSector), CodeAxis(snapshot.dictionary(), isStage)};
}

} // namespace

std::size_t DenseCube::at(int region, int sector, int stage, int level) const
{
    const auto place
        = (static_cast<qint64>(region) * sectors.size() + sector) * stages.size() + stage;
    return static_cast<std::size_t>(place * trl + level);
}

qint64 DenseCube::total() const
{
    return std::accumulate(n.begin(), n.end(), qint64(0));
}

DenseCube denseCube(const snapshot::Snapshot &snapshot, const GapSettings &settings, bool byTrl)
{
    const auto [sectors, stages] = axesOf(snapshot);
    DenseCube cube;
    cube.sectors = sectors.codes();
    cube.stages = stages.codes();
    cube.regions = static_cast<int>(snapshot.regions().size());
    cube.trl = byTrl ? 9 : 1;
    cube.n.resize(cube.at(cube.regions, 0, 0));
    cube.nOpen.resize(cube.n.size());

    Counting counting(cube, sectors, stages);
    const AccessRule access(snapshot.dictionary(), settings.users);
    const qint32 asOf
        = settings.asOf.isValid() ? static_cast<qint32>(settings.asOf.toJulianDay()) : 0;
    for (const auto &chunk : snapshot.chunks()) {
        for (std::size_t row = 0; row < chunk->size(); ++row) {
            const bool counts
                = phaseOn(chunk->status[row], chunk->opens[row], chunk->closes[row], asOf)
                == Phase::Counts;
            if (!counts || chunk->region[row] == snapshot::kUnplaced) {
                continue;
            }
            counting.beginFacility(chunk->region[row]);
            for (std::size_t i = chunk->firstService[row]; i < chunk->firstService[row + 1]; ++i) {
                const bool isOpen = access.of(*chunk, row, i).home == TriState::Yes;
                counting.addService(chunk->services, i, isOpen);
            }
        }
    }
    return cube;
}

} // namespace trama::gap
