// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"
#include "core/exchange/import/columns/column_names.h"

namespace trama::exchange {

inline constexpr int kPreviewRows = 100;

/// A list before it is imported: its first rows as the file has them, and what its columns are
/// taken for.
struct ListPreview {
    QString file; ///< name without folders
    QString entity;
    QString encoding; ///< IANA name
    QString separator; ///< empty where the file is no text
    QString decimal; ///< of the file as a whole
    QStringList layers; ///< sheets or layers to choose from; empty for text
    QStringList headers;
    QStringList fields; ///< one a column, as in ImportReport::columns; empty = left out
    QVector<ColumnReason> reasons; ///< one a column, of those taken
    int headerRow = 1; ///< of the rows that are not blank
    QString crs; ///< of coordinates in columns; empty = degrees
    bool hasPlaces = false; ///< by columns or geometry
    QStringList decimals; ///< one a column of numbers, empty for others
    qint64 rowCount = 0;
    QVector<QStringList> rows; ///< the first kPreviewRows, a cell a header
};

/// Reads the list without a project and writes nothing. Fails as importFile does.
Result<ListPreview> previewList(const QString &path, const ImportOptions &options = {});

/// What a column may stand for in a list of that entity: its fields, "uuid", "lat", "lon" and
/// "coordinates", "trl", "from" and "to", and for facilities "service.<field>".
QStringList mappableFields(const QString &entity);

/// Projections that lists in Europe use: name ("EPSG:3763") and the countries that do ("PT").
QVector<QPair<QString, QString>> usualProjections();

} // namespace trama::exchange
