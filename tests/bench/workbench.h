// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/region_set.h"
#include "core/snapshot/snapshot.h"
#include "core/storage/project.h"
#include "tests/bench/timing.h"

#include <QTemporaryDir>

namespace trama::bench {

/// The lists of one folder as a project of the product, and its snapshot: what the jobs work on.
class Workbench {
public:
    explicit Workbench(const QString &lists);

    Timing import(); ///< regions, facilities and services into a new project
    Timing bareImport() const; ///< of the same rows by SQLite alone
    Timing open(); ///< to a snapshot in memory
    Timing undoImport(); ///< of the facilities and services
    /// One facility changed and the snapshot brought up to date.
    qint64 edit();

    const storage::Project &project() const { return *m_project; }
    const geo::RegionSet &regions() const { return m_regions; }
    const snapshot::Snapshot &snapshot() const { return m_snapshot; }
    QString list(const char *file) const;

private:
    void take(const char *file, const char *entity);
    void read();

    QString m_lists;
    QTemporaryDir m_folder;
    std::unique_ptr<storage::Project> m_project;
    geo::RegionSet m_regions;
    snapshot::Snapshot m_snapshot;
    int m_edits = 0;
};

/// The value, or the end of the program with the error on stderr: a benchmark has nothing to fall
/// back on.
template <typename T> T need(Result<T> result, const QString &what)
{
    if (!result) {
        qFatal("%s: error %d %s", qPrintable(what), static_cast<int>(result.error().code),
            qPrintable(result.error().arguments.join(QLatin1Char(' '))));
    }
    return std::move(*result);
}

} // namespace trama::bench
