// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/project.h"
#include "core/storage/sqlite/connection.h"

namespace trama::storage {

/// An open file and what was found or done on the way.
struct OpenedFile {
    std::unique_ptr<Connection> connection;
    QVector<Notice> notices;
    bool isChanged = false; ///< by the opening itself
};

/// Makes the file of a new project; leaves nothing behind on failure.
Result<OpenedFile> createFile(const QString &path, const CreateOptions &options);

/// Opens a file after every check it must pass; for reading it is left untouched, for writing it is
/// upgraded, freed of what other programs left, and copied to the safety copies.
Result<OpenedFile> openFile(const QString &path, OpenMode mode);

/// Upgrades a connected file where needed, checks its tables and takes in changes from outside.
Result<void> prepareForWriting(OpenedFile &file);

/// The id the project was given when it was made.
Result<QUuid> projectId(const Connection &connection);

/// What of this the user is told.
QVector<Notice> noticesOf(const struct OutsideChanges &changes);

} // namespace trama::storage
