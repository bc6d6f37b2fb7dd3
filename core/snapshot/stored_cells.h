// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot/rows.h"
#include "core/storage/row.h"

namespace trama::snapshot {

// Values of stored cells as the plain and coded rows hold them; empty cells are unknown, 0 or none.
double amount(const storage::RowReader &row, int column);
QDate date(const storage::RowReader &row, int column);
TriState triState(const storage::RowReader &row, int column);
LifeCycle lifeCycle(const storage::RowReader &row, int column);
QString lifeCycleCode(LifeCycle status); ///< of the list "life_cycle"; empty = not stated
inline constexpr int kLifeCycleCount = int(LifeCycle::Closed) + 1;
Precision precision(const storage::RowReader &row, int column);
MappingStatus mappingStatus(const storage::RowReader &row, int column);
QStringList list(const storage::RowReader &row, int column);

} // namespace trama::snapshot
