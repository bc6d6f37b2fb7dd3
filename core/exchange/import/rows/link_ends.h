// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/columns/import_plan.h"
#include "core/exchange/import/rows/row_target.h"

namespace trama::exchange {

/// Finds what the columns From and To name, facilities first, then organisations. False where an
/// end is missing, which is said. True where the list has no such columns.
Result<bool> readLinkEnds(const ImportPlan &plan, const SourceTable &source, std::size_t row,
    RowTarget &target, References &references, IssueSink &issues);

} // namespace trama::exchange
