// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/log/change_log.h"
#include "core/storage/project.h"

namespace trama::storage {

/// What an open project knows beside its file.
struct Project::State {
    explicit State(const Connection &connection)
        : log(connection)
    {
    }

    ChangeLog log;
    QUuid id;
    QString name;
    bool isSample = false;
    Author author;
    QVector<Notice> notices;
    qint64 dataVersion = 0; ///< SQLite's count of what other connections wrote, when last read
    StepId head = 0; ///< newest step this project knows
    std::optional<UndoStacks> stacks; ///< up to the head; none = not asked for yet
    bool isEditing = false;
    bool isChanged = false; ///< since it was opened
};

} // namespace trama::storage
