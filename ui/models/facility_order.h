// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot/snapshot.h"
#include "core/text/texts.h"

#include <QLocale>

namespace trama::ui {

/// Which facilities to put in order, and by what (a column of FacilityModel).
struct OrderInput {
    const snapshot::Snapshot &snapshot;
    const std::vector<snapshot::Snapshot::Position> &shown;
    const text::Texts &texts;
    QLocale locale;
    int column = 0;
};

/// Places of the facilities in the order of a column that is made from the snapshot: text by the
/// collation of the locale, numbers by size; NaN where unknown.
std::vector<double> facilityRanks(const OrderInput &input);

} // namespace trama::ui
