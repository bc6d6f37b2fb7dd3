// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/storage/trust/subject.h"

namespace trama::tests {

/// What one arm of the battery has seen.
class Tally {
public:
    /// One run: it acknowledged so many steps, and the file may hold `more` beyond them.
    void add(const Judged &judged, int acknowledged, int more);

    /// Whether the arm does another run: `times` of them, and a control goes on until it has seen a
    /// fault, at most ten times as long.
    bool goesOn(int run, int times, bool isControl) const;

    int runs() const { return m_runs; }
    int acknowledged() const { return m_acknowledged; }
    int faults() const { return m_lost + m_partial; }
    QString firstFault() const { return m_firstFault; }

    /// Prints the arm's line of the table; fails where it saw a fault, where it acknowledged
    /// nothing, or where its control, the same run with a known defect, saw none.
    void conclude(const QString &arm, const Tally &control) const;

private:
    int m_runs = 0;
    int m_acknowledged = 0;
    int m_lost = 0;
    int m_partial = 0;
    QString m_firstFault;
};

} // namespace trama::tests
