// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/exchange/issue.h"
#include "core/storage/project.h"

#include <QHash>

#include <atomic>

namespace trama::exchange {

struct ImportOptions {
    QString entity; ///< empty = told from the columns ("infrastructure" in doubt)
    QHash<QString, QString>
        map; ///< column -> field, over what the names propose; "" leaves a column out
    /// What words of the file stand for where it uses its own: list ("facility_type") -> word ->
    /// code.
    QHash<QString, QHash<QString, QString>> words;
    QString sheet;
    QString layer;
    QString encoding; ///< empty = detected
    QString nuts; ///< version of the region codes of statistics ("2021"); empty = judged from them
    bool isDryRun = false;
    std::function<void(qint64 done, qint64 all)> progress;
    const std::atomic<bool> *cancelled = nullptr;
};

/// What an import did: read = added + updated + skipped, in rows of the file; of statistics in
/// figures, of which a row may hold many. Keys of CONTRACT.md.
struct ImportReport {
    QString file;
    QString entity;
    qint64 read = 0;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 skipped = 0;
    qint64 located = 0;
    QString encoding; ///< IANA name
    QString separator;
    QString decimal;
    QHash<QString, QString> columns; ///< column -> field used
    Issues issues;
};

/// Reads a list of any known kind and takes it into the project in one undoable step.
Result<ImportReport> importFile(
    storage::Project &project, const QString &path, const ImportOptions &options = {});

} // namespace trama::exchange
