// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/columns/import_plan.h"
#include "core/storage/writer.h"

namespace trama::exchange {

/// Takes regions with their outlines into a project, inside one edit. The key is hashed from
/// version and code, so that a region met again is updated. Fails with Cancelled, or where the
/// project cannot be written.
Result<void> importRegions(storage::Writer &writer, const ImportPlan &plan,
    const SourceTable &source, const ImportOptions &options, IssueSink &issues,
    ImportReport &report);

} // namespace trama::exchange
