// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap/report.h"
#include "ui/workspace/workspace.h"

namespace trama::ui {

/// Stores the analyst's word on a need ("accepted", "rejected", "not_needed"); an empty word takes
/// it back.
Result<void> sayOfNeed(Workspace &workspace, const gap::Coordinates &at, const QString &word);

} // namespace trama::ui
