// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot/facets.h"

#include <QStringList>

#include <vector>

namespace trama::ui {

/// One part of a filter in words: what a chip says, and the filter without it.
struct FilterPart {
    const char *name; ///< "region", "type", …
    QString key; ///< "Region"
    QString values; ///< "Groningen, Bremen"
    snapshot::Filter without;
};

std::vector<FilterPart> filterParts(
    const snapshot::Filter &filter, const snapshot::Snapshot &snapshot);

QString lackingText(snapshot::Lacking lacking); ///< "location", as after "Without:"

/// A choice that the filter menu offers.
struct FilterChoice {
    QString text;
    QString code; ///< tells it from others of its group
    bool isOn = false;
    int count = 0; ///< facilities it lets through beside the other parts
    snapshot::Filter chosen; ///< the filter after it was clicked
};
struct FilterGroup {
    const char *name;
    QString title;
    std::vector<FilterChoice> choices;
};

/// Every choice that the data has, grouped: regions, types, sectors, services, access, state, who
/// may see it, what lacks. `facets` are those of the filter.
std::vector<FilterGroup> filterChoices(const snapshot::Filter &filter,
    const snapshot::Snapshot &snapshot, const snapshot::Facets &facets);

} // namespace trama::ui
