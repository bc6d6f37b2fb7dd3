// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/facility_cells.h"

#include "core/gap/supply/offers.h"
#include "core/gap/supply/use.h"

#include <cmath>

namespace trama::ui {

QString FacilityCells::regionName() const
{
    const int index = region();
    return index < 0 ? QString() : m_snapshot.regions()[std::size_t(index)].name;
}

bool FacilityCells::hasPoint() const
{
    return !std::isnan(m_chunk.lon[m_row]) && !std::isnan(m_chunk.lat[m_row]);
}

quint16 FacilityCells::levels() const
{
    quint16 all = 0;
    for (std::size_t i = firstService(); i < lastService(); ++i) {
        all |= gap::levelsBetween(m_chunk.services.trlMin[i], m_chunk.services.trlMax[i]);
    }
    return all;
}

bool FacilityCells::hasBadLevels() const
{
    for (std::size_t i = firstService(); i < lastService(); ++i) {
        const int from = m_chunk.services.trlMin[i];
        const int to = m_chunk.services.trlMax[i];
        if (from > 9 || to > 9 || (from > 0 && to > 0 && from > to)) {
            return true;
        }
    }
    return false;
}

double FacilityCells::use() const
{
    gap::Use use;
    const auto &services = m_chunk.services;
    for (std::size_t i = firstService(); i < lastService(); ++i) {
        use.add(services.used[i], services.capacity[i], services.unit[i]);
    }
    if (!use.isKnown()) {
        use.add(m_chunk.used[m_row], m_chunk.capacity[m_row], m_chunk.unit[m_row]);
    }
    return use.isKnown() ? use.ratio() : snapshot::kUnknown;
}

bool FacilityCells::isUsedOverCapacity(double *used, double *capacity) const
{
    const auto isOver = [&](double u, double c) {
        *used = u;
        *capacity = c;
        return u > c; // false where one is not known
    };
    const auto &services = m_chunk.services;
    for (std::size_t i = firstService(); i < lastService(); ++i) {
        if (isOver(services.used[i], services.capacity[i])) {
            return true;
        }
    }
    return isOver(m_chunk.used[m_row], m_chunk.capacity[m_row]);
}

snapshot::TriState FacilityCells::openToSmes() const
{
    using snapshot::TriState;
    if (m_chunk.openToSmes[m_row] != TriState::Unknown) {
        return m_chunk.openToSmes[m_row];
    }
    TriState all = TriState::Unknown;
    for (std::size_t i = firstService(); i < lastService(); ++i) {
        if (m_chunk.services.openToSmes[i] == TriState::Yes) {
            return TriState::Yes;
        }
        all = m_chunk.services.openToSmes[i] == TriState::No ? TriState::No : all;
    }
    return all;
}

QDate FacilityCells::checked() const
{
    return checkedDay() == 0 ? QDate() : QDate::fromJulianDay(checkedDay());
}

} // namespace trama::ui
