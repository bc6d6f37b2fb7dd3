// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap/report.h"
#include "ui/workspace/workspace.h"

namespace trama::ui {

/// Makes an action of a need in the plan of its region (and the plan, where the region has none):
/// title, coordinates, why, what to do, indicator, and the matrix of today as frozen evidence. One
/// step. Gives the action's key.
Result<storage::Key> makeAction(Workspace &workspace, const gap::NeedResult &need);
/// Draws a frozen figure of an action anew from the data of today.
Result<void> refreshFigure(Workspace &workspace, storage::Key action, storage::Key figure);
/// Keeps the picture as it is, and asks no more until the data changes again.
Result<void> keepFigure(Workspace &workspace, storage::Key action, storage::Key figure);

} // namespace trama::ui
