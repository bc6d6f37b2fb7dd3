// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/project.h"
#include "core/storage/writer.h"

#include <QUuid>

namespace trama::exchange {

// By what an import would have recognised a row that was merged into another: kept among the
// settings, so that a newer edition of its list does not bring it back, and the log and undo have
// it.

/// One such row. A row of its list then counts as the one it went into, and fills only what that
/// one leaves empty.
struct MergedRow {
    QUuid into;
    QUuid uuid; ///< equal to `into`: what that row itself was known by before
    QString name;
    QString listId; ///< empty = told by its nature
    storage::Key source = 0;
    QString nature; ///< as naturalText() gives it
};

/// Those of a project.
QVector<MergedRow> mergedRows(const storage::Project &project);

/// Remembers it; what `row.uuid` had taken in before goes along. `known` are those of the project.
Result<void> rememberMerged(
    storage::Writer &writer, const QVector<MergedRow> &known, const MergedRow &row);

/// The row as an import without identifiers would know it: what its entity calls its nature, and
/// its place.
Result<QString> naturalText(
    const storage::Writer &writer, const domain::Entity &entity, storage::Key key);

} // namespace trama::exchange
