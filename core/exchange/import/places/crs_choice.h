// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/columns/import_plan.h"

namespace trama::exchange {

/// Settles in which reference system the coordinates in columns are: that of the options; degrees
/// where they look so; else, of the systems usual in Europe, the one that alone puts nearly all of
/// a sample into the countries that the rows state, or that the system is of. What was found, or
/// that none was, goes to the issues. BadSetting where the options name no known system.
Result<void> settleCrs(
    ImportPlan &plan, const SourceTable &source, const ImportOptions &options, IssueSink &issues);

} // namespace trama::exchange
