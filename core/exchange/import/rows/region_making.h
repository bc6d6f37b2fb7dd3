// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/rows/region_names.h"
#include "core/storage/writer.h"

namespace trama::exchange {

/// Makes the region that a list names and the project does not have yet: one of the built-in maps
/// by code or name, one of the outlines at hand by name, else one whose code is shaped like a code.
/// 0 where the text is no region.
Result<storage::Key> makeRegion(storage::Writer &writer, RegionNames &names, const QString &text);
/// The version that most regions of the project have; "NUTS 2021" where there are none.
Result<QString> mainVersion(const storage::Writer &writer);

} // namespace trama::exchange
