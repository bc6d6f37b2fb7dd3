// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/summary.h"

#include "core/vocabulary/vocabulary.h"

#include <algorithm>

namespace trama::overview {

namespace {

using snapshot::Chunk;
using snapshot::Snapshot;

/// True by code of the dictionary where it, or a part of it, is one of the wanted codes or below.
std::vector<bool> answering(const snapshot::Dictionary &dictionary, const QStringList &wanted)
{
    std::vector<bool> is(dictionary.size(), false);
    for (quint32 code = 1; code < dictionary.size(); ++code) {
        for (const quint32 part : dictionary.parts(code)) {
            const QString &text = dictionary.text(part);
            is[code] = is[code]
                || std::any_of(wanted.begin(), wanted.end(),
                    [&](const QString &want) { return vocabulary::isSameOrBelow(text, want); });
        }
    }
    return is;
}

bool serves(const Chunk &chunk, std::size_t row, const std::vector<bool> &isWanted)
{
    if (isWanted[chunk.sectors[row]]) {
        return true;
    }
    for (std::size_t i = chunk.firstService[row]; i < chunk.firstService[row + 1]; ++i) {
        if (isWanted[chunk.services.sectors[i]]) {
            return true;
        }
    }
    return false;
}

} // namespace

std::vector<PriorityCount> byPriority(
    const Snapshot &snapshot, std::span<const Snapshot::Position> facilities)
{
    const snapshot::Tables &tables = snapshot.tables();
    std::vector<std::vector<Snapshot::Position>> inRegion(snapshot.regions().size());
    for (const Snapshot::Position &at : facilities) {
        const qint32 region = snapshot.chunks()[static_cast<std::size_t>(at.chunk)]->region[at.row];
        if (region >= 0) {
            inRegion[static_cast<std::size_t>(region)].push_back(at);
        }
    }
    std::vector<PriorityCount> counts;
    for (std::size_t i = 0; i < tables.priorities.size(); ++i) {
        const snapshot::PriorityRow &priority = tables.priorities[i];
        PriorityCount count{priority.key, priority.name, tables.priorityRegion[i], 0};
        if (count.region >= 0 && !priority.sectors.isEmpty()) {
            const std::vector<bool> isWanted = answering(snapshot.dictionary(), priority.sectors);
            const auto &there = inRegion[static_cast<std::size_t>(count.region)];
            count.facilities = static_cast<int>(
                std::count_if(there.begin(), there.end(), [&](const Snapshot::Position &at) {
                    const Chunk &chunk = *snapshot.chunks()[static_cast<std::size_t>(at.chunk)];
                    return serves(chunk, at.row, isWanted);
                }));
        }
        counts.push_back(std::move(count));
    }
    return counts;
}

} // namespace trama::overview
