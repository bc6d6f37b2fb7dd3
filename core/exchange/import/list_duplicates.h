// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"

namespace trama::exchange {

/// Which of the facilities that an import has just added, inside its edit, seem to be others of the
/// project or earlier rows: each row once, with the likeliest. `rows` tells the row of each key
/// added. Cancelled where the options say so.
Result<QVector<ListDuplicate>> listDuplicates(const storage::Project &project,
    const QHash<storage::Key, qint64> &rows, const ImportOptions &options);

} // namespace trama::exchange
