// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlite/connection.h"

#include <functional>
#include <vector>

namespace trama::storage {

/// One step from a version of the tables to the next. Adds tables and columns at the end; never
/// drops, moves or renames one.
struct Migration {
    int version = 0; ///< after it
    std::function<Result<void>(const Connection &)> apply;
};

/// Every migration of this program, in order. Version 1 is the first.
const std::vector<Migration> &migrations();

/// The version this program writes.
int newestVersion();

} // namespace trama::storage
