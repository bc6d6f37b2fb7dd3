// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/gap/report.h"
#include "core/snapshot/snapshot.h"
#include "core/text/texts.h"
#include "ui/render/parts/frame.h"
#include "ui/render/scene.h"
#include "ui/render/theme.h"

#include <optional>

namespace trama::render {

/// What a chart of a gap report is made from.
struct ChartInput {
    const gap::GapReport &report;
    const snapshot::Snapshot &snapshot; ///< whose regions the report's indices mean
    QString regionSet; ///< "Seven regions of the project"; may be empty
    Caption caption;
    std::optional<gap::Axis> rows; ///< of a matrix; without them the table that suits the report
    std::optional<gap::Axis> columns;
    int limit = 15; ///< rows of a ranking
};

QStringList chartKinds(); ///< "matrix", "ranking", "coverage"
/// The chart of that kind. UnknownName where there is none.
Result<Scene> chartScene(
    const QString &kind, const ChartInput &input, const text::Texts &texts, const Theme &theme);
/// The axes of the table that suits a report: several regions: what is needed by region; one:
/// service, else sector, by stage.
struct TableAxes {
    std::vector<gap::Axis> rows;
    gap::Axis column = gap::Axis::Stage;
};
TableAxes suitableAxes(const gap::GapReport &report);

} // namespace trama::render
