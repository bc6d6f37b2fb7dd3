// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export/export_table.h"

#include <QIODevice>

namespace trama::exchange {

/// Text of a cell that no spreadsheet runs as a formula (OWASP): an apostrophe before = + - @ tab
/// and CR, and before an apostrophe that imports would take for such a guard. Imports take it away
/// again.
QString guardedText(const QString &text);

/// Writes the table by RFC 4180 in UTF-8. For people: a byte order mark, and in Portuguese
/// semicolons and decimal commas. A notice is a last column, which readers that go by names of
/// columns pass over. False where the device takes no more.
bool writeCsv(QIODevice &device, const ExportTable &table, const ExportOptions &options);

} // namespace trama::exchange
