// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/duplicates/merge_facilities.h"
#include "ui/workspace/workspace.h"

namespace trama::ui {

// What people do with facilities that may be the same one. Each is one undoable step.

/// Makes two facilities one.
Result<void> mergeDuplicates(Workspace &workspace, const exchange::FacilityMerge &merge);
/// Remembers that two facilities are not the same.
Result<void> keepApart(Workspace &workspace, storage::Key one, storage::Key other);

} // namespace trama::ui
