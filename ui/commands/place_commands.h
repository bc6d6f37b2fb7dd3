// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/workspace.h"

namespace trama::ui {

/// Puts a facility where somebody pointed on the map, or by the coordinates they gave: its place,
/// known to be exact. One undoable step.
Result<void> placeExactly(Workspace &workspace, storage::Key facility, storage::Point point);

} // namespace trama::ui
