// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/entity.h"
#include "core/storage/row.h"

namespace trama::storage {

class Project;

// What was written into a cell and cannot be read as its field ("about 20" for a number) is kept
// beside the empty cell until somebody corrects it: among the settings, so that the log and undo
// have it.

/// The texts by row and field.
using UnreadCells = QHash<Key, QHash<QString, QString>>;

/// Those of an entity, or of one row of it.
UnreadCells unreadCells(const Project &project, const domain::Entity &entity, Key key = 0);

/// A row as Project::record() gives it, with an Unread for each text kept beside a cell; "lat" and
/// "lon" for those beside its place.
Result<std::optional<Record>> recordWithUnread(
    const Project &project, const domain::Entity &entity, Key key);

/// Name of the setting that keeps the text of a cell; of all cells of a row, of an entity, or of
/// all, the beginning.
QString unreadName();
QString unreadName(const domain::Entity &entity, Key key = 0, const QString &field = {});

} // namespace trama::storage
