// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/log/change_log.h"

namespace trama::storage {

/// The steps that have content and are not among the newest `keep`, nor spoken of by those.
Result<QVector<StepId>> compactableSteps(const ChangeLog &log, int keep);

/// Bytes that the content of these steps takes in the file.
Result<qint64> contentBytes(const Connection &connection, const QVector<StepId> &steps);

/// Takes from these steps what would undo them. Needs an open transaction.
Result<void> dropContent(const Connection &connection, const QVector<StepId> &steps);

/// Writes the file anew without its holes. Needs that no transaction and no cursor is open.
/// Cancelled where `proceed` says so: the file is as it was.
Result<void> shrink(const Connection &connection, const Proceed &proceed);

} // namespace trama::storage
