// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/snapshot/codes.h"
#include "core/storage/project.h"

#include <functional>

namespace trama::snapshot {

/// What to read of an entity: see storage::Project::rows.
struct StoredQuery {
    const char *entity;
    QStringList fields;
    QVector<Key> keys;
    QString where;
};
using RowSink = std::function<void(const storage::RowReader &)>;
/// Hands every row to `take`, in order of key.
Result<void> forEachStored(
    const storage::Project &project, const StoredQuery &query, const RowSink &take);

using FacilitySink = std::function<void(FacilityCodes)>;

/// Reads facilities in order of key; `keys` limits them, empty = all.
Result<void> readFacilities(const storage::Project &project, const QVector<Key> &keys, Words &words,
    const FacilitySink &take);
/// Reads services; `facilities` limits them to theirs, empty = all.
Result<std::vector<ServiceCodes>> readServices(
    const storage::Project &project, const QVector<Key> &facilities, Words &words);
/// Facilities that services belong to now; a deleted service has none.
Result<QVector<Key>> readFacilitiesOf(
    const storage::Project &project, const QVector<Key> &services);

/// Reads the small tables of the named entities into `rows`, over what stands there.
Result<void> readTables(const storage::Project &project, const QSet<QString> &entities, Rows &rows);
/// Every small table.
QSet<QString> tableEntities();

} // namespace trama::snapshot
