// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/project.h"
#include "core/storage/sqlite/connection.h"

namespace trama::storage {

/// Makes the file of a new project; leaves nothing behind on failure.
Result<std::unique_ptr<Connection>> createFile(const QString &path, const CreateOptions &options);

/// Opens a file after every check it must pass.
Result<std::unique_ptr<Connection>> openFile(const QString &path, OpenMode mode);

} // namespace trama::storage
