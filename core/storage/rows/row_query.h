// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/row.h"
#include "core/storage/sqlite/connection.h"

#include <QStringList>
#include <QVector>

namespace trama::storage {

/// The rows of Project::rows and Writer::rows.
Result<RowReader> queryRows(const Connection &connection, const domain::Entity &entity,
    const QStringList &fields, const QVector<Key> &keys, const QString &where);

Result<qint64> countRows(const Connection &connection, const domain::Entity &entity);

/// The bytes a query with one key selects. BadValue where there are none.
Result<QByteArray> bytesOf(const Connection &connection, const QByteArray &sql, Key key);

} // namespace trama::storage
