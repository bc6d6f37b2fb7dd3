// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlite/connection.h"

namespace trama::storage {

/// Copies the whole file by the backup API under a new name, complete or not at all. CannotWrite
/// where the name is taken.
Result<void> copyDatabase(const Connection &from, const QString &path);

/// Replaces all of `to` by what stands in `from`, in one transaction.
Result<void> replaceDatabase(const Connection &to, const Connection &from);

/// A replaced database counts its changes anew: without this it would seem changed by another
/// program.
Result<void> noteCounter(const Connection &connection);

} // namespace trama::storage
