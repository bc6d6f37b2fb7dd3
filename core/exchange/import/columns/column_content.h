// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/columns/column_names.h"
#include "core/exchange/text_table.h"

namespace trama::exchange {

/// Columns that no name tells, by what stands in them: places ("lat, lon", degrees and minutes,
/// WKT), websites, e-mail addresses, countries, codes of
/// regions, uuids. None whose field is taken by `uses`, and none that `map` settles.
QVector<ColumnUse> usesByContent(const TextTable &table, const domain::Entity &entity,
    const QVector<ColumnUse> &uses, const QHash<QString, QString> &map);

} // namespace trama::exchange
