// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export/export_rows.h"

#include <QIODevice>

namespace trama::exchange {

/// Writes the rows as a feature collection of RFC 7946: WGS84, longitude first, seven decimals.
/// Rows without a point have a null geometry. A notice is a member of the collection. Errors:
/// Cancelled, Storage, CannotWrite.
Result<void> writeGeoJson(QIODevice &device, ExportRows &rows);

} // namespace trama::exchange
