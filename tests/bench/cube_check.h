// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap/cube.h"
#include "tests/bench/oracle.h"

namespace trama::bench {

/// Names the first cell in which the cube differs from the oracle's; empty where they are equal.
/// Sectors are S00, S01, … and stages V0, V1, …; a code the cube has not met is a row of zeros.
QString firstDifference(
    const gap::DenseCube &cube, const QStringList &regions, const QHash<QString, Array> &oracle);

} // namespace trama::bench
