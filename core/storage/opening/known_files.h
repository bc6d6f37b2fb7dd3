// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlite/connection.h"

namespace trama::storage {

/// True where this machine was the last to write the file: same project, change counter, size and
/// time as when we closed it. Any other file is hostile until checked.
bool isKnownFile(const Connection &connection);

/// Notes the file as written here. Losing the note only costs a check.
void rememberFile(const Connection &connection);

} // namespace trama::storage
