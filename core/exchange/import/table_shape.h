// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/source_table.h"

namespace trama::exchange {

/// Takes the row of a sheet that names its columns for that: row `headerRow` of those that are not
/// blank, 0 = the likeliest. The worker took the first.
void settleHeader(SourceTable &source, int headerRow);

/// Says that rows above the names of the columns were left out.
void noteHeader(SourceTable &source, const QString &file);

/// A copy with some texts in the place of the file's, by row and column. Columns that the file has
/// not are passed over.
TextTable withCells(const TextTable &table, const QHash<qint64, QHash<QString, QString>> &cells);

} // namespace trama::exchange
