// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/summary.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace trama::overview {

namespace {

bool hasUse(double capacity, double used)
{
    return capacity > 0 && used >= 0;
}

} // namespace

int completeness(const snapshot::Chunk &chunk, std::size_t row)
{
    using snapshot::TriState;
    enum { Type, Status, Place, Sector, Service, Stage, Trl, Access, UseFigures, Source };
    std::array<bool, kCompletenessFields> has{};
    has[Type] = chunk.type[row] != 0;
    has[Status] = chunk.status[row] != snapshot::LifeCycle::Unknown;
    has[Place] = !std::isnan(chunk.lon[row]) || chunk.region[row] != snapshot::kUnplaced;
    has[Sector] = chunk.sectors[row] != 0;
    has[Access] = chunk.openToSmes[row] != TriState::Unknown;
    has[UseFigures] = hasUse(chunk.capacity[row], chunk.used[row]);
    has[Source] = chunk.hasSource[row] != 0;
    for (std::size_t i = chunk.firstService[row]; i < chunk.firstService[row + 1]; ++i) {
        const auto &services = chunk.services;
        has[Service] = true;
        has[Sector] = has[Sector] || services.sectors[i] != 0;
        has[Stage] = has[Stage] || services.stages[i] != 0;
        has[Trl] = has[Trl] || services.trlMin[i] != 0 || services.trlMax[i] != 0;
        has[Access] = has[Access] || services.openToSmes[i] != TriState::Unknown;
        has[UseFigures] = has[UseFigures] || hasUse(services.capacity[i], services.used[i]);
    }
    return static_cast<int>(std::count(has.begin(), has.end(), true));
}

} // namespace trama::overview
