// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/outline.h"
#include "core/storage/project.h"

namespace trama::geo {

/// Where the outline of a region comes from, as far as it can be told.
struct OutlineOrigin {
    QString code;
    QString version; ///< "NUTS 2021"
    int level = -1;
    storage::Key stored = 0; ///< key of the project's own outline; 0 = none
    std::shared_ptr<const Outline> outline; ///< of a map of this computer, where none is stored
};

/// Text key of the notice that must stand wherever the outline is shown or handed on; empty where
/// it needs none. Outlines of NUTS that are not those of the built-in maps are taken for those of
/// EuroGeographics.
QString outlineCredit(const OutlineOrigin &origin);

/// The notices of all outlines a project holds.
Result<QStringList> outlineCredits(const storage::Project &project);

} // namespace trama::geo
