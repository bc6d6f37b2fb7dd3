// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap/settings.h"
#include "core/snapshot/rows.h"

#include <random>

namespace trama::tests {

/// A small project drawn at random, dense enough that every class, mark and advice turns up among a
/// few hundred.
snapshot::Rows randomProject(std::mt19937 &random);
gap::GapSettings randomSettings(std::mt19937 &random);

/// The regions of such a project are boxes two degrees wide in a row: index by a point, or -1.
int locateInBoxes(double lon, double lat, int regions);

} // namespace trama::tests
