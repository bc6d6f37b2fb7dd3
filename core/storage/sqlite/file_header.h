// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlite/connection.h"

namespace trama::storage {

/// Reads the header only, before SQLite reads anything: NotAProject where the file is no
/// GeoPackage, DamagedProject where it is shorter than it says.
Result<void> checkHeader(const Connection &connection);

/// True where the file is in WAL mode and nothing waits in a log beside it.
Result<bool> isIdleWal(const Connection &connection);

} // namespace trama::storage
