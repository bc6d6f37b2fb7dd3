// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/outline.h"

#include <QString>

#include <memory>

namespace trama::geo {

/// A region of a map that is no part of a project: the built-in maps and the user's library are
/// lists of these.
struct OutlinedRegion {
    QString code;
    QString version; ///< "NUTS 2021"
    QString name;
    QString country; ///< two letters, NUTS manner (EL, UK)
    int level = -1; ///< -1 = outside NUTS
    std::shared_ptr<const Outline> outline; ///< null where it is not known
};

} // namespace trama::geo
