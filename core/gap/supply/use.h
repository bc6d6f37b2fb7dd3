// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot/rows.h"

namespace trama::gap {

/// Use of a set of services, gathered one by one: by sums where all state one unit, else by the
/// mean of ratios. Only services that state both used and capacity enter. Units are codes of the
/// snapshot's dictionary, 0 = not stated.
class Use {
public:
    void add(double used, double capacity, quint32 unit);
    bool isKnown() const { return m_stated > 0; }
    /// Sum used / sum capacity in one unit, else the mean of the services' ratios; NaN where none
    /// is stated.
    double ratio() const;

private:
    friend class UseOfMany;
    bool isOneUnit() const { return m_unit != 0 && !m_isMixed; }

    double m_used = 0;
    double m_capacity = 0;
    double m_ratios = 0;
    quint32 m_unit = 0;
    int m_stated = 0;
    bool m_isMixed = false;
};

/// Use over facilities: sum used / sum capacity where all state one unit, else the mean of the
/// facilities' own ratios.
class UseOfMany {
public:
    void add(const Use &facility);
    int known() const { return m_known; }
    double ratio() const;

private:
    Use m_sum;
    double m_ratios = 0;
    int m_known = 0;
};

} // namespace trama::gap
