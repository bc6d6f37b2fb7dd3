// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap/report.h"
#include "core/snapshot/snapshot.h"

namespace trama::tests {

/// A small project written row by row: each function adds a row, with what it leaves out not
/// stated.
class MadeRows {
public:
    snapshot::RegionRow &region(const char *code, const char *country);
    /// Operational, in the region of that number (from 0).
    snapshot::FacilityRow &facility(int region);
    /// Of the facility added last, open to SMEs.
    snapshot::ServiceRow &service(const char *sector, const char *stage);
    snapshot::NeedRow &need(int region, const char *sector, const char *stage);
    void mapped(int region, const char *sector,
        snapshot::MappingStatus status = snapshot::MappingStatus::Complete);
    /// A chain of stages and a priority on it.
    snapshot::PriorityRow &priority(
        int region, const QStringList &sectors, const QStringList &stages);

    snapshot::Snapshot snapshot() const { return snapshot::Snapshot::build(rows); }
    /// The report on 1 June 2026; fails the test where it is refused.
    gap::GapReport report(const gap::GapOptions &options = {}) const;
    /// The one need of a region with that stage.
    gap::NeedResult judged(int region, const char *stage) const;

    snapshot::Rows rows;
    gap::GapSettings settings = onFirstOfJune();

private:
    static gap::GapSettings onFirstOfJune();
    snapshot::Key next() { return ++m_key; }
    snapshot::Key m_key = 0;
};

/// Codes with a blank between: "short full fragile".
template <typename T> std::string codesOf(const std::vector<T> &values)
{
    QStringList codes;
    for (const T value : values) {
        codes.append(gap::code(value));
    }
    return codes.join(QLatin1Char(' ')).toStdString();
}

} // namespace trama::tests
