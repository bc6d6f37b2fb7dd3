// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/timing.h"

#include <QString>

namespace trama::bench {

/// The palette over a project: what its opening costs the window, and the dearest of the keys that
/// type a word.
struct PaletteTimings {
    Timing opening;
    Timing key;
};
PaletteTimings timePalette(const QString &project);

} // namespace trama::bench
