// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gap/judge/mapping.h"

#include <algorithm>

namespace trama::gap {

using snapshot::MappingStatus;

MappingStatuses::MappingStatuses(const snapshot::Snapshot &snapshot)
    : m_declared(snapshot.regions().size())
{
    for (const snapshot::MappingRow &row : snapshot.tables().mappings) {
        for (std::size_t region = 0; region < m_declared.size(); ++region) {
            if (snapshot.regions()[region].key != row.region) {
                continue;
            }
            std::vector<Declared> &declared = m_declared[region];
            const auto same = std::find_if(declared.begin(), declared.end(),
                [&](const Declared &other) { return other.sector == row.sector; });
            if (same == declared.end()) {
                declared.push_back({row.sector, row.status, row.date});
            } else if (!same->date.isValid()
                || row.date >= same->date) { // of two declarations the later holds
                *same = {row.sector, row.status, row.date};
            }
        }
    }
}

bool MappingStatuses::isComplete(int region, const QString &sector) const
{
    const std::vector<Declared> &declared = m_declared[static_cast<std::size_t>(region)];
    if (sector.isEmpty()) {
        return !declared.empty()
            && std::all_of(declared.begin(), declared.end(),
                [](const Declared &row) { return row.status == MappingStatus::Complete; });
    }
    // Only a row of the very sector speaks for it: what is not declared is not started, also below
    // a sector that is complete.
    return std::any_of(declared.begin(), declared.end(), [&](const Declared &row) {
        return row.sector == sector && row.status == MappingStatus::Complete;
    });
}

} // namespace trama::gap
