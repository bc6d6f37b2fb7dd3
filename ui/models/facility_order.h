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
    const QHash<snapshot::Key, QString> &places;
    const text::Texts &texts;
    QLocale locale;
    int column = 0;
    bool isDescending = false;
};

/// The facilities in order: text by the collation of the locale (Évora between Estarreja and Faro),
/// equal ones by name, unknown ones last either way.
std::vector<snapshot::Snapshot::Position> facilityOrder(const OrderInput &input);

} // namespace trama::ui
