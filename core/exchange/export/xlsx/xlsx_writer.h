// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export/export_rows.h"

namespace trama::exchange {

/// What a workbook is to hold.
struct WorkbookContents {
    QVector<const domain::Entity *> entities; ///< one sheet each
    QStringList notices; ///< first on the sheet of notes, which comes last
    QDateTime moment; ///< the document's date
    qint64 rows = 0; ///< of the project in these entities
};

/// Writes the rows as XLSX: text as text, numbers as numbers, dates as days; texts that could not
/// be read as they were typed. Gives the number of rows. Errors: Cancelled, Storage, CannotWrite,
/// with the cell where a text is longer than the format can hold.
Result<qint64> writeWorkbook(const storage::Project &project, const QString &path,
    const WorkbookContents &contents, const Disclosure &disclosure, const ExportOptions &options);

} // namespace trama::exchange
