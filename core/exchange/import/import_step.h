// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/project.h"

namespace trama::exchange {

/// Does the work as one step of the project; a dry run looks at what it would do and leaves all as
/// it was.
Result<void> importStep(storage::Project &project, const QString &file, qint64 rows, bool isDryRun,
    const std::function<Result<void>(storage::Writer &)> &work);

} // namespace trama::exchange
