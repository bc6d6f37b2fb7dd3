// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/columns/column_names.h"
#include "core/exchange/import/issue_sink.h"
#include "core/exchange/import/rows/merged_rows.h"
#include "core/exchange/import/source_table.h"
#include "core/geo/crs.h"
#include "core/geo/outline.h"

namespace trama::exchange {

/// What an import will do with the columns of a file, settled before the first row is written.
struct ImportPlan {
    QString file; ///< name without folders; tells sources apart
    const domain::Entity *entity = nullptr;
    QVector<ColumnUse> uses; ///< of the entity itself
    QVector<ColumnUse> serviceUses; ///< of a facility's one service in a flat list
    QByteArray decimals; ///< a sign a column of the file
    char decimal = '.'; ///< of the file as a whole
    int uuid = -1;
    int lat = -1;
    int lon = -1;
    int place = -1; ///< both in one column: "lat, lon", degrees and minutes, WKT
    std::shared_ptr<const geo::Crs> crs; ///< of the coordinates in columns; null = degrees
    bool isTurned = false; ///< the column of latitudes holds the eastings
    int from = -1;
    int to = -1;
    std::shared_ptr<const geo::PointLocator> ownRegions; ///< of the project, may be null
    QHash<int, ColumnReason> reasons; ///< why each column is taken for what it is
    QVector<MergedRow> merged; ///< of the project
    QString assumedType; ///< of facilities whose list states only their structure

    bool hasPlaces(const SourceTable &source) const
    {
        return (lat >= 0 && lon >= 0) || place >= 0 || !source.wkb.isEmpty();
    }
    /// Column to field, in the words of ColumnUse.
    QHash<int, QString> fields() const;
    QString header(const SourceTable &source, int column) const
    {
        return column < 0 ? QString() : source.table.headers[column];
    }
};

/// Fails with UnknownEntity, UnknownField or UnknownName. What the plan leaves out or assumes goes
/// to the issues.
Result<ImportPlan> planImport(const QString &file, const SourceTable &source,
    const ImportOptions &options, IssueSink &issues);

} // namespace trama::exchange
