// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap/report.h"

#include <QByteArray>
#include <QString>
#include <QVector>

#include <functional>
#include <optional>

namespace trama::ui {

/// In the order they are listed.
enum class PaletteGroup { Pages, Facilities, Commands, Regions, Gaps, Plan, Registers };

/// What stands before an entry's words: the mark of a region, the chip of a gap's class, an icon.
struct PaletteMark {
    QByteArray icon; ///< of resources/icons
    std::optional<int> region; ///< index in the snapshot's regions, -1 = in none
    std::optional<gap::GapClass> gapClass;
};

/// Something one can find and have done: a command, a region, a record.
struct PaletteEntry {
    PaletteGroup group = PaletteGroup::Commands;
    QString title;
    QString detail; ///< the menu of a command, type and region of a facility
    QString keys; ///< of a command, as they are pressed
    PaletteMark mark;
    std::function<void()> run;
    std::function<void()> showOnMap; ///< empty = it has no place
    bool isOnlyAsked = false; ///< not listed while nothing is typed
};

} // namespace trama::ui
