// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/writer.h"
#include "ui/workspace/workspace.h"

namespace trama::ui {

// What people do to the rows of any register. Each is one undoable step, named by `step`.

/// An edit whose work gives the key of what it made.
Result<storage::Key> editForKey(Workspace &workspace, const storage::StepName &step,
    const std::function<Result<storage::Key>(storage::Writer &)> &work);
/// An edit whose step nobody asks for.
Result<void> without(const Result<storage::StepId> &step);
/// The rows as they may be inserted again: what is not stated is absent.
Result<QVector<storage::Record>> recordsOf(storage::Writer &writer, const domain::Entity &entity,
    const QVector<storage::Key> &keys, const QString &where = {});

Result<storage::Key> addRow(
    Workspace &workspace, const domain::Entity &entity, const storage::Values &values);
/// Sets one field of the rows; a null value empties it.
Result<void> changeRows(Workspace &workspace, const domain::Entity &entity,
    const QVector<storage::Key> &rows, const QString &field, const QVariant &value,
    const storage::StepName &step);
Result<void> deleteRows(Workspace &workspace, const domain::Entity &entity,
    const QVector<storage::Key> &rows, const storage::StepName &step);
/// Moves a row on the map; nullopt takes it off.
Result<void> placeRow(Workspace &workspace, const domain::Entity &entity, storage::Key row,
    std::optional<storage::Point> point);
/// Keeps what is no place beside the place, as it was typed.
Result<void> keepUnreadPlace(Workspace &workspace, const domain::Entity &entity, storage::Key row,
    const QString &lat, const QString &lon);
/// Copies of the rows, without what belongs to them; `suffix` sets their names apart.
Result<QVector<storage::Key>> duplicateRows(Workspace &workspace, const domain::Entity &entity,
    const QVector<storage::Key> &rows, const QString &suffix);
/// "step.rows.delete" with how many and, for one, which.
storage::StepName rowStep(const Workspace &workspace, const char *key, const domain::Entity &entity,
    const QVector<storage::Key> &rows);

} // namespace trama::ui
