// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gap/cube.h"

#include <algorithm>
#include <bit>
#include <numeric>
#include <span>

namespace trama::gap {

namespace {

using snapshot::Chunk;
using snapshot::Dictionary;
using snapshot::LifeCycle;
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

/// Which levels of a cell the facility at hand was counted in; older marks are those of other facilities.
struct Seen {
    quint32 facility = 0;
    quint16 levels = 0;
    quint16 openLevels = 0;
};

/// Levels as bits: bit 0 = TRL 1. A missing end equals the other one. Without a TRL axis one bit stands for all.
quint16 levelsOf(const Chunk::Services &services, std::size_t service, bool byTrl)
{
    if (!byTrl) {
        return 1;
    }
    int from = services.trlMin[service];
    int to = services.trlMax[service];
    from = from == 0 ? to : from;
    to = to == 0 ? from : to;
    return from == 0 || from > to ? 0 : static_cast<quint16>((1U << to) - (1U << (from - 1)));
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

/// Counts facility by facility: its services mark the cells they fall in, so that each cell counts it once.
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

/// Whether the chosen users are admitted by a service, else by its facility; not stated is no.
class Admission {
public:
    Admission(const Dictionary &dictionary, const QString &users)
        : m_isSmes(users == QLatin1String("sme") || users == QLatin1String("smes"))
        , m_lists(dictionary.size())
    {
        const quint32 group = dictionary.find(users);
        for (quint32 entry = 1; entry < dictionary.size(); ++entry) {
            const bool isListed = std::ranges::count(dictionary.parts(entry), group) > 0;
            m_lists[entry] = isListed ? TriState::Yes : TriState::No;
        }
    }

    bool isOpen(const Chunk &chunk, std::size_t row, std::size_t service) const
    {
        const TriState own = m_isSmes ? chunk.services.openToSmes[service] : m_lists[chunk.services.users[service]];
        if (own != TriState::Unknown) {
            return own == TriState::Yes;
        }
        return (m_isSmes ? chunk.openToSmes[row] : m_lists[chunk.users[row]]) == TriState::Yes;
    }

private:
    bool m_isSmes;
    std::vector<TriState> m_lists; ///< by dictionary entry, read as a list of user groups
};

bool isCounted(const Chunk &chunk, std::size_t row)
{
    return chunk.region[row] != snapshot::kUnplaced
        && (chunk.status[row] == LifeCycle::Operational || chunk.status[row] == LifeCycle::Upgrading);
}

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
    const auto place = (static_cast<qint64>(region) * sectors.size() + sector) * stages.size() + stage;
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
    const Admission admission(snapshot.dictionary(), settings.users);
    for (const auto &chunk : snapshot.chunks()) {
        for (std::size_t row = 0; row < chunk->size(); ++row) {
            if (!isCounted(*chunk, row)) {
                continue;
            }
            counting.beginFacility(chunk->region[row]);
            for (std::size_t i = chunk->firstService[row]; i < chunk->firstService[row + 1]; ++i) {
                counting.addService(chunk->services, i, admission.isOpen(*chunk, row, i));
            }
        }
    }
    return cube;
}

} // namespace trama::gap
