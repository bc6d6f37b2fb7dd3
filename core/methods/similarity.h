// SPDX-License-Identifier: GPL-3.0-or-later
// How alike or how far apart rows are: each gives a table of rows x rows.
#pragma once

#include "core/methods/table.h"

namespace trama::methods {

/// |A and B| / |A or B| of what is above zero in two rows, 0..1; NaN where both are empty. Jaccard
/// 1901.
Table jaccard(const Table &amounts);
/// a.b / (|a| |b|), 0..1 of amounts; NaN for an empty row. Salton & McGill 1983.
Table cosine(const Table &amounts);
/// Sum of |differences of shares|, 0..2; NaN for an empty row. Krugman 1991.
Table krugmanDistance(const Table &amounts);
/// Great circle on a sphere of 6371.0088 km between points in degrees, km. Columns: longitude,
/// latitude.
Table haversine(const Table &points);

} // namespace trama::methods
