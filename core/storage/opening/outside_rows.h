// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlite/connection.h"

namespace trama::storage {

/// Gives rows that another program added or copied (no uuid, or that of an older row) a uuid and a
/// key of ours, and lets references follow. QGIS numbers new rows max + 1, so that the rows of two
/// partners would meet in one key. Needs an open transaction. The number of rows.
Result<int> adoptRows(Connection &connection);

} // namespace trama::storage
