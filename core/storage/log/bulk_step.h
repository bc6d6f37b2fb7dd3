// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/log/change_log.h"

namespace trama::storage {

/// Deletes the rows of a bulk step, keeping them compressed in the log for its redo, piece by piece
/// so that a million rows do not stand in memory. Conflict where the rows are no longer those
/// written, Cancelled where `proceed` says so.
Result<void> removeRanges(const Connection &connection, const ChangeLog &log, StepId step,
    const std::vector<BulkRange> &ranges, const Proceed &proceed = {});

/// Brings back what removeRanges deleted.
Result<void> restoreRanges(
    const Connection &connection, const ChangeLog &log, StepId step, const Proceed &proceed = {});

} // namespace trama::storage
