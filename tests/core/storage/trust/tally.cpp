// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/trust/tally.h"

#include <catch2/catch.hpp>

#include <cstdio>

namespace trama::tests {

void Tally::add(const Judged &judged, int acknowledged, int more)
{
    ++m_runs;
    m_acknowledged += acknowledged;
    const bool isLost = judged.steps && *judged.steps < acknowledged;
    const bool isPartial = !judged.steps || *judged.steps > acknowledged + more;
    m_lost += isLost ? 1 : 0;
    m_partial += isPartial ? 1 : 0;
    if ((isLost || isPartial) && m_firstFault.isEmpty()) {
        m_firstFault = QStringLiteral("run %1: %2 acknowledged, %3 found, %4")
                           .arg(m_runs)
                           .arg(acknowledged)
                           .arg(judged.steps.value_or(-1))
                           .arg(judged.words);
    }
}

bool Tally::goesOn(int run, int times, bool isControl) const
{
    return run < times || (isControl && faults() == 0 && run < 10 * times);
}

void Tally::conclude(const QString &arm, const Tally &control) const
{
    const QString line = QStringLiteral("| %1 | %2 | %3 | %4 | %5 | %6 of %7 |")
                             .arg(arm)
                             .arg(m_runs)
                             .arg(m_acknowledged)
                             .arg(m_lost)
                             .arg(m_partial)
                             .arg(control.faults())
                             .arg(control.runs());
    std::printf("%s\n", qUtf8Printable(line));
    std::fflush(stdout);
    INFO(line.toStdString() << "\n" << m_firstFault.toStdString());
    CHECK(faults() == 0);
    CHECK(m_acknowledged > 0);
    CHECK(control.faults() > 0);
}

} // namespace trama::tests
