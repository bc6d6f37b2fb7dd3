// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/row.h"
#include "core/storage/sqlite/connection.h"

namespace trama::storage {

/// Deletes a row. Its children go with it, and so do rows that require a reference to it; other
/// references to it are emptied. Done here and not by the database, so that the session sees all.
/// BadValue where there is no such row.
Result<void> removeRow(const Connection &connection, const domain::Entity &entity, Key key);

} // namespace trama::storage
