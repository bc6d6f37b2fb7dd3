// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export/export_rows.h"

#include <QIODevice>

namespace trama::exchange {

/// Text of a cell that no spreadsheet runs as a formula (OWASP): an apostrophe before = + - @ tab
/// and CR, and before an apostrophe that imports would take for such a guard. Imports take it away
/// again.
QString guardedText(const QString &text);

/// Writes the rows by RFC 4180 in UTF-8, texts that could not be read as they were typed. For
/// people: a byte order mark, and in Portuguese semicolons and decimal commas. A notice is a last
/// column, which readers that go by names of columns pass over. Errors: Cancelled, Storage,
/// CannotWrite.
Result<void> writeCsv(QIODevice &device, ExportRows &rows, const ExportOptions &options);

} // namespace trama::exchange
