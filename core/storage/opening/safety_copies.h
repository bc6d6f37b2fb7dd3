// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlite/connection.h"
#include "core/storage/step.h"

#include <QDateTime>
#include <QUuid>
#include <QVector>

#include <optional>

namespace trama::storage {

/// A complete earlier state of a project in the user's data folder.
struct SafetyCopy {
    QString path;
    QUuid project;
    QDateTime time;
    StepId head = 0; ///< newest step in it
    qint64 bytes = 0;
};

inline constexpr int kMostCopies = 10; ///< of one project
inline constexpr qint64 kMostCopyBytes = 2LL * 1024 * 1024 * 1024; ///< of all projects

/// The copies of a project, or of all where the id is null; newest first.
QVector<SafetyCopy> safetyCopies(const QUuid &project = {});

/// The newest copy of the project that has this step as its newest.
std::optional<SafetyCopy> safetyCopyOf(const QUuid &project, StepId head);

/// Copies the project unless there is a copy of the same step, then deletes the oldest copies
/// beyond the limits.
Result<void> takeSafetyCopy(const Connection &connection, const QUuid &project);

/// Deletes a copy; only files of safetyCopies() are deleted.
Result<void> removeSafetyCopy(const SafetyCopy &copy);

/// Deletes the oldest copies until at most `most` of the project and `bytes` of all projects are
/// left; the newest of the project always stays.
void pruneSafetyCopies(const QUuid &project, int most, qint64 bytes);

} // namespace trama::storage
