// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"
#include "core/exchange/text_table.h"

namespace trama::exchange {

/// A file's rows before they mean anything.
struct SourceTable {
    TextTable table;
    QVector<QByteArray> wkb; ///< one a row where the file has geometry; else empty
    QString encoding;
    QString separator;
    Issues issues;
    QStringList layers; ///< of a file that may hold several tables; empty for text
};

/// Reads text in process, every other kind through the worker. The name decides, but where the
/// first bytes say otherwise, which the issues tell.
Result<SourceTable> readSource(const QString &path, const ImportOptions &options);

} // namespace trama::exchange
