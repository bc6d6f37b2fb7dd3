// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlite/connection.h"

#include <QStringList>

namespace trama::storage {

/// What other programs hang on our tables and would break sessions and undo.
struct ForeignObjects {
    QStringList indexes; ///< tables whose spatial index was removed
    QStringList triggers; ///< other triggers removed
    bool isEmpty() const { return indexes.isEmpty() && triggers.isEmpty(); }
};

/// True where dropForeignObjects would find any.
Result<bool> hasForeignObjects(const Connection &connection);

/// Drops R-tree indexes with their triggers and registrations, every other trigger on our tables,
/// and row counts that no trigger keeps any longer. Needs an open transaction.
Result<ForeignObjects> dropForeignObjects(const Connection &connection);

} // namespace trama::storage
