// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot/rows.h"

namespace trama::gap {

/// What a facility is worth on the as-of date: it counts, it is coming, or it is out.
enum class Phase : quint8 { Counts, Coming, Out };

/// Dates are Julian days, 0 = not stated; asOf 0 = dates are not judged (METHODS.md, "Supply").
Phase phaseOn(snapshot::LifeCycle status, qint32 opens, qint32 closes, qint32 asOf);

} // namespace trama::gap
