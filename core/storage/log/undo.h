// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/log/change_log.h"

namespace trama::storage {

/// A step taken back (or done again) and what that touched.
struct Reverted {
    Step step; ///< the step undo or redo speaks of
    Touched touched;
};

/// Why undo does not go on at an entry of the stacks that is no step.
ErrorCode stopOf(StepId step);

/// Takes back the newest step that stands (StepKind::Undo), or does again the newest one taken back
/// (StepKind::Redo). Needs an open transaction; appends nothing to the log nor to the stacks.
/// NothingToUndo, NothingToRedo, Barrier, Compacted, SchemaChanged, Conflict.
Result<Reverted> revert(const Connection &connection, const ChangeLog &log,
    const UndoStacks &stacks, StepKind kind, const Proceed &proceed = {});

} // namespace trama::storage
