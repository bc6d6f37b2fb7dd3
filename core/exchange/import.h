// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/exchange/duplicates/duplicates.h"
#include "core/exchange/issue.h"
#include "core/storage/project.h"
#include "core/storage/row.h"

#include <QHash>
#include <QUuid>

#include <atomic>

namespace trama::exchange {

/// A facility of the project, or an earlier row of the list.
struct ListedFacility {
    QUuid uuid; ///< of the project; null = the facility of `row`
    qint64 row = 0;
    bool operator==(const ListedFacility &) const = default;
};

/// That a row of a list is a facility which is there already. It fills what that one leaves empty.
struct SameAs {
    ListedFacility as;
    storage::Values values; ///< what the facility shall say otherwise
    std::optional<storage::Point> point; ///< where it shall be, where not where it is
};

/// A row of a list that seems to be a facility which is there already.
struct ListDuplicate {
    qint64 row = 0;
    ListedFacility other;
    double score = 0; ///< 0.5 … 1
    QVector<Reason> reasons; ///< the weightiest first
    storage::Record mine; ///< the facility that the row would make
    storage::Record theirs;
};

struct ImportOptions {
    QString entity; ///< empty = told from the columns ("infrastructure" in doubt)
    QHash<QString, QString>
        map; ///< column -> field, over what the names propose; "" leaves a column out
    /// What words of the file stand for where it uses its own: list ("facility_type") -> word ->
    /// code.
    QHash<QString, QHash<QString, QString>> words;
    QString sheet; ///< empty = the first, of a workbook of ours the first with data
    QString layer;
    QString encoding; ///< empty = detected
    QString separator; ///< of text: one character; empty = detected
    int headerRow
        = 0; ///< which row names the columns, from 1, blank ones not counted; 0 = detected
    QHash<QString, QString> decimals; ///< column -> "." or ","; others are told from their numbers
    QString crs; ///< of coordinates in columns, "EPSG:3763"; empty = degrees, or as detected
    bool placesByRegion = false; ///< rows without a place stand at the centre of their region
    QString gazetteer; ///< a list of names with coordinates, for rows without a place
    bool repairsText = false; ///< mixed-up letters are put right where they can be
    QString source; ///< name of the source of which the list is a newer edition; empty = the file's
    /// Texts that stand for those of the file: row -> column -> text.
    QHash<qint64, QHash<QString, QString>> cells;
    QHash<qint64, SameAs> same; ///< by row of the list
    QHash<qint64, ListedFacility> apart; ///< rows that only seem to be such a facility
    bool findsDuplicates = false; ///< of facilities; see ImportReport::duplicates
    bool keepsMapping = false; ///< the choices made here are kept in the project, see mapping.h
    bool isWhole = false; ///< a workbook of ours is read with all its sheets, in one step
    QString nuts; ///< version of the region codes of statistics ("2021"); empty = judged from them
    bool isDryRun = false;
    std::function<void(qint64 done, qint64 all)> progress;
    const std::atomic<bool> *cancelled = nullptr;
};

/// What an import did: read = added + updated + skipped, in rows of the file; of statistics in
/// figures, of which a row may hold many. Keys of CONTRACT.md.
struct ImportReport {
    QString file;
    QString entity; ///< empty where several sheets were read
    qint64 read = 0;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 skipped = 0;
    qint64 located = 0;
    qint64 merged = 0; ///< of `updated`: rows said to be a facility that is there
    qint64 vanished = 0; ///< rows of an older edition that the list no longer has; they stay
    QString encoding; ///< IANA name
    QString separator;
    QString decimal;
    QVector<ListDuplicate> duplicates; ///< the surest first; where asked for
    QHash<QString, QString> columns; ///< column -> field used
    Issues issues;
};

/// Reads a list of any known kind and takes it into the project in one undoable step.
Result<ImportReport> importFile(
    storage::Project &project, const QString &path, const ImportOptions &options = {});

} // namespace trama::exchange
