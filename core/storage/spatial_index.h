// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlite/connection.h"

namespace trama::storage {

/// Adds the R-tree of GeoPackage 1.3 (annex F.3) to a table of points or multipolygons: the index,
/// filled, its triggers and its line in gpkg_extensions. For files that leave; working files have
/// none.
Result<void> addSpatialIndex(const Connection &connection, const QByteArray &table);

} // namespace trama::storage
