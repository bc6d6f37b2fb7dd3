// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/rows/row_target.h"

namespace trama::exchange {

/// Completes and judges the row at hand by the rules of its entity: readiness levels in 1 to 9 and
/// in order, amounts not below 0, used not above capacity said, names that may be left out. False
/// where the row is refused; the reason is in the issues then.
bool completeRow(RowTarget &row, IssueSink &issues);

/// Fields that tell rows of the entity apart where the list has no identifiers.
const QStringList &naturalFields(const domain::Entity &entity);

/// True where a second row with the same natural fields in one file is a mistake, not a second
/// thing.
bool isUniqueByNature(const domain::Entity &entity);

} // namespace trama::exchange
