// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/list_duplicates.h"

#include "core/exchange/duplicates/project_duplicates.h"

#include <QSet>

namespace trama::exchange {

namespace {

Result<storage::Record> recordOf(const storage::Project &project, storage::Key key)
{
    const auto record = project.record(*domain::findEntity("infrastructure"), key);
    if (!record) {
        return tl::unexpected<Error>(record.error());
    }
    return *record ? Result<storage::Record>(**record)
                   : fail(ErrorCode::Storage, {QStringLiteral("infrastructure")});
}

} // namespace

Result<QVector<ListDuplicate>> listDuplicates(const storage::Project &project,
    const QHash<storage::Key, qint64> &rows, const ImportOptions &options)
{
    const auto proceed = [&options](qint64, qint64) {
        return options.cancelled == nullptr || !options.cancelled->load();
    };
    const auto pairs = projectDuplicates(project, proceed);
    if (!pairs) {
        return tl::unexpected<Error>(pairs.error());
    }
    QVector<ListDuplicate> found;
    QSet<qint64> told;
    for (const ProjectPair &pair : *pairs) {
        const qint64 first = rows.value(pair.first, 0);
        const qint64 second = rows.value(pair.second, 0);
        const bool isFirstOther = first < second; // of the project (0), or the earlier row
        const qint64 row = isFirstOther ? second : first;
        const qint64 otherRow = isFirstOther ? first : second;
        if (row == 0 || told.contains(row)) {
            continue;
        }
        told.insert(row);
        const auto mine = recordOf(project, isFirstOther ? pair.second : pair.first);
        const auto theirs = recordOf(project, isFirstOther ? pair.first : pair.second);
        if (!mine || !theirs) {
            return tl::unexpected<Error>(mine ? theirs.error() : mine.error());
        }
        found.append(
            {row, otherRow > 0 ? ListedFacility{{}, otherRow} : ListedFacility{theirs->uuid, 0},
                pair.score, pair.reasons, *mine, *theirs});
    }
    return found;
}

} // namespace trama::exchange
