// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/project.h"

namespace trama::storage {

/// What of a project may stand in a copy for others.
struct PackageContents {
    std::function<bool(const domain::Entity &, Key)> hasRow;
    std::function<bool(const domain::Entity &, const domain::Field &)> hasField;
    std::function<bool()> isCancelled; ///< asked between rows; may be empty
    /// What a type of facility is called in the legend of its style; empty = its code.
    std::function<QString(const QString &)> typeName;
    QString notice; ///< description of every table ("Sample data: invented"); often empty
};

/// Writes a GeoPackage for other programs, replacing a file of that name: the rows and fields that
/// may leave, spatial indexes, no log, no settings, no stored figures, and no byte of what was left
/// out. References to rows left out are emptied. Gives the number of rows written. The file appears
/// complete or not at all. Fails with Cancelled.
Result<qint64> writeGeoPackage(
    const Project &project, const QString &path, const PackageContents &contents);

} // namespace trama::storage
