// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/statistics/statistic_layout.h"

namespace trama::exchange {

/// The layout of a table that is to be taken as statistics of regions: where that is asked for, or
/// where only statistics look so (Eurostat's TSV, SDMX-CSV). None for rows that this program
/// exported, which know their uuids.
std::optional<StatisticLayout> layoutOfStatistics(
    const SourceTable &source, const ImportOptions &options);

/// Takes figures of regions into the entity "indicator" in one undoable step. A figure of the same
/// region, indicator, year and source is updated. Regions are made only where the project has none;
/// figures of others are left aside, and the issues say how many. Counts are of figures. Fails as
/// matchRegions does, with Cancelled, or where the project cannot be written.
Result<ImportReport> importStatistics(storage::Project &project, const QString &file,
    const SourceTable &source, const StatisticLayout &layout, const ImportOptions &options);

} // namespace trama::exchange
