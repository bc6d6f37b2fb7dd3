// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export/export_table.h"

#include <QIODevice>

namespace trama::exchange {

/// Writes the table as a feature collection of RFC 7946: WGS84, longitude first, seven decimals.
/// Rows without a point have a null geometry. A
/// notice is a member of the collection. False where the device takes no more.
bool writeGeoJson(QIODevice &device, const ExportTable &table);

} // namespace trama::exchange
