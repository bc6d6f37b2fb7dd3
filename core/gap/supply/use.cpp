// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gap/supply/use.h"

namespace trama::gap {

void Use::add(double used, double capacity, quint32 unit)
{
    // A capacity of zero or a negative amount gives no ratio: it is taken as not stated.
    if (!(used >= 0) || !(capacity > 0)) {
        return;
    }
    m_isMixed = m_isMixed || (m_stated > 0 && unit != m_unit);
    m_unit = unit;
    m_used += used;
    m_capacity += capacity;
    m_ratios += used / capacity;
    ++m_stated;
}

double Use::ratio() const
{
    if (m_stated == 0) {
        return snapshot::kUnknown;
    }
    // Amounts without a unit are not known to be alike: days are never added to samples.
    return isOneUnit() ? m_used / m_capacity : m_ratios / m_stated;
}

void UseOfMany::add(const Use &facility)
{
    if (!facility.isKnown()) {
        return;
    }
    m_sum.m_isMixed
        = m_sum.m_isMixed || facility.m_isMixed || (m_known > 0 && facility.m_unit != m_sum.m_unit);
    m_sum.m_unit = facility.m_unit;
    m_sum.m_used += facility.m_used;
    m_sum.m_capacity += facility.m_capacity;
    m_ratios += facility.ratio();
    ++m_known;
}

double UseOfMany::ratio() const
{
    if (m_known == 0) {
        return snapshot::kUnknown;
    }
    return m_sum.isOneUnit() ? m_sum.m_used / m_sum.m_capacity : m_ratios / m_known;
}

} // namespace trama::gap
