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

/// Every migration of this program, in order; the tables of version 1 need none.
const std::vector<Migration> &migrations();

/// The version the last of these migrations leads to.
int newestVersion(const std::vector<Migration> &list = migrations());

/// Brings a file of an older version up to date: first a complete copy beside it
/// ("name.before-2.gpkg"), then all migrations in one transaction, which begins a new epoch of the
/// log that undo does not cross. The path of the copy.
Result<QString> upgrade(
    const Connection &connection, int version, const std::vector<Migration> &list = migrations());

} // namespace trama::storage
