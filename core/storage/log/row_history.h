// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/log/change_log.h"

#include <QVariant>

namespace trama::storage {

/// Which steps touched a row and the rows that belong to it (Entity::parent), newest first, as the
/// contents of the log tell; compacted steps do not. Cancelled where `proceed`, told how many of
/// the steps are read, says so.
Result<QVector<RowChange>> rowHistory(const Connection &connection, const ChangeLog &log,
    const domain::Entity &entity, Key key, const Proceed &proceed = {});

} // namespace trama::storage
