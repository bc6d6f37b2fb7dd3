// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlite/connection.h"

namespace trama::storage {

/// What can be said of a path before SQLite sees it: FileNotFound, IsDirectory, EmptyFile,
/// CannotRead, and for writing ReadOnly where the file or its folder cannot be written.
Result<void> checkPath(const QString &path, Connection::Mode mode);

/// NotAProject where our own tables are missing, NewerProject where a later program wrote them. The
/// version of the file.
Result<int> checkVersion(const Connection &connection, int newest);

/// DamagedProject where a table is not what the description of its entity says.
Result<void> checkTables(const Connection &connection);

/// Reads every page: DamagedProject with SQLite's words.
Result<void> quickCheck(const Connection &connection);

} // namespace trama::storage
