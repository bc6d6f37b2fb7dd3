// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitor/monitor.h"
#include "ui/workspace/workspace.h"

namespace trama::ui {

/// Writes the targets that differ from those the project holds; nothing where none does.
Result<void> setTargets(Workspace &workspace, const monitor::Targets &targets);

} // namespace trama::ui
