// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/filter.h"

#include "core/snapshot/matcher.h"

namespace trama::snapshot {

std::vector<Snapshot::Position> matching(
    const Snapshot &snapshot, const Filter &filter, const QDate &asOf, int staleMonths)
{
    const Matcher matcher(snapshot, filter, dayBefore(asOf, staleMonths));
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
