// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entity.h"
#include "core/storage/step.h"

namespace trama::ui {

// Edits of one field within a minute are one to the user, though the log has each: undo and redo
// take them together, and the history shows the last.

/// The name of a step that changes one field of one row, so that it is known again.
storage::StepName ofField(
    storage::StepName step, const domain::Entity &entity, storage::Key row, const QString &field);

/// Whether two steps are one edit: nothing stands between them in the log, be it the name of a
/// version.
bool areOneEdit(const storage::Step &older, const storage::Step &newer);

} // namespace trama::ui
