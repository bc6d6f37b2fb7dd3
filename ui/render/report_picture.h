// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/region_set.h"
#include "ui/render/chart_kinds.h"
#include "ui/render/map_scene.h"

namespace trama::render {

/// What the pictures of a report are drawn from: numbers from the report, names and places from
/// what may be shown.
struct PictureInput {
    const gap::GapReport &report;
    const snapshot::Snapshot &shown;
    const geo::RegionSet &regions;
    QStringList notices;
    std::optional<gap::Axis> rows; ///< of a matrix; without them the table that suits the report
    std::optional<gap::Axis> columns;
    QSizeF mapSize{1120, 760};
};

/// A chart of the kinds of chartKinds(), or "map".
Result<Scene> reportPicture(
    const QString &kind, const PictureInput &input, const text::Texts &texts, const Theme &theme);

} // namespace trama::render
