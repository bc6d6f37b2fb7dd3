// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/snapshot/rows.h"

#include <QString>

#include <vector>

namespace trama::storage {
class Project;
}

namespace trama::chain {

/// A tie from one facility to another, as the link table holds it.
struct FacilityLink {
    snapshot::Key key = 0;
    snapshot::Key from = 0;
    snapshot::Key to = 0;
    QString type; ///< link_type
    bool isPlanned = false;
    double weight = snapshot::kUnknown;
};

/// The links whose both ends are facilities, in order of key; those of organisations are left out.
Result<std::vector<FacilityLink>> facilityLinks(const storage::Project &project);

/// A value chain as one chooses it.
struct ChainName {
    snapshot::Key key = 0;
    QString name;
    QString nameEn; ///< empty = none
    QString namePt;
    QString sector; ///< empty = any
};
/// All chains of a project, by name.
Result<std::vector<ChainName>> chainNames(const storage::Project &project);

} // namespace trama::chain
