// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/log/change_log.h"
#include "core/storage/opening/foreign_objects.h"

namespace trama::storage {

/// What another program did to a file and how we took it in.
struct OutsideChanges {
    StepId step = 0; ///< the barrier in the log; 0 = the data are as we left them
    bool hasContent = false; ///< the difference is known, so undo crosses the barrier
    int adoptedRows = 0; ///< new rows that got a uuid and a key of ours
    ForeignObjects dropped;
};

/// Takes in what other programs changed since our last commit: drops their indexes and triggers,
/// gives their rows keys, and appends a barrier step by "outside". Its content is the difference to
/// the newest safety copy where that copy is of the step before.
Result<OutsideChanges> adoptOutsideChanges(
    Connection &connection, const ChangeLog &log, const QUuid &project);

} // namespace trama::storage
