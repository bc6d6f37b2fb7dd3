// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/geo/outlined_region.h"
#include "core/geo/region_set.h"
#include "core/storage/writer.h"

#include <QVector>

namespace trama::geo {

/// Copies regions with their outlines into a project, under the key that every project gives them;
/// those that are there keep their values and get the outline they lack. Keys in the order given.
Result<QVector<storage::Key>> addRegions(
    storage::Writer &writer, const std::vector<OutlinedRegion> &regions);
Result<QVector<storage::Key>> addRegions(storage::Writer &writer, const RegionSet &set);

/// The key of the region of that code and version ("NUTS 2021"; empty = that), made where the
/// project has none: with name and outline from the library or the built-in maps where they know
/// it, else by its code alone.
Result<storage::Key> ensureRegion(
    storage::Writer &writer, const QString &code, const QString &version = {});

} // namespace trama::geo
