// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap/report.h"

namespace trama::plan {

/// How a frozen figure stands to the data of today.
enum class FigureState {
    Current, ///< the same data
    Changed, ///< other data than it was drawn from
    Kept, ///< other data, and the user chose to keep the picture
    Unknown, ///< cannot be compared: made for other users, or nothing known of its data
};

/// What a figure of these needs was drawn from, as a text to be kept beside it: the user group and
/// a hash of every number shown. The same in every language, theme and on every machine; the date
/// of the report alone does not change it.
QString figureData(const gap::GapReport &narrowed, const std::vector<snapshot::RegionRow> &regions);
/// What is kept once the user keeps a picture although the data is now `today`.
QString keptFigureData(const QString &stored, const QString &today);
FigureState figureState(const QString &stored, const QString &today);

} // namespace trama::plan
