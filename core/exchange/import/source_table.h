// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"
#include "core/exchange/text_table.h"
#include "core/exchange/workbook.h"

namespace trama::exchange {

/// A file's rows before they mean anything.
struct SourceTable {
    TextTable table;
    QVector<QByteArray> wkb; ///< one a row where the file has geometry; else empty
    QString encoding;
    QString separator;
    Issues issues;
    bool isVerbatim = false; ///< of a kind that no spreadsheet opens: cells hold no guards
    int headerRow = 1; ///< of the rows that are not blank
    QStringList layers; ///< of a file that may hold several tables; empty for text
};

/// Settles which sheet of a workbook of ours the options mean, and what its rows are; the sheets
/// that are to be read one after the other where they ask for the whole of one. Other files and
/// options are left as they are.
Result<QVector<EntitySheet>> settleSheets(const QString &path, ImportOptions &options);

/// Reads text in process, every other kind through the worker. The name decides, but where the
/// first bytes say otherwise, which the issues tell.
Result<SourceTable> readSource(const QString &path, const ImportOptions &options);

} // namespace trama::exchange
