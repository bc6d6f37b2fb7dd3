// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/summary.h"
#include "core/snapshot/matcher.h"

#include <bit>

namespace trama::overview {

int completeness(const snapshot::Chunk &chunk, std::size_t row)
{
    using snapshot::Lacking;
    quint32 asked = 0;
    for (const Lacking what : kCompletenessOf) {
        asked |= 1u << unsigned(what);
    }
    return std::popcount(asked & ~snapshot::lackingOf(chunk, row, 0));
}

} // namespace trama::overview
