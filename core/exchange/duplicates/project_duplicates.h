// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/duplicates/duplicates.h"
#include "core/storage/project.h"
#include "core/storage/writer.h"

#include <QSet>

namespace trama::exchange {

/// The facilities of a project as the finder looks at them, in order of key.
Result<QVector<FacilityRecord>> facilityRecords(const storage::Project &project);

/// Pairs of facilities of a project by key, with what speaks for them.
struct ProjectPair {
    storage::Key first = 0;
    storage::Key second = 0;
    QUuid firstUuid;
    QUuid secondUuid;
    double score = 0;
    QVector<Reason> reasons;
};

/// findDuplicates() over a project, without the pairs somebody has said are not the same.
Result<QVector<ProjectPair>> projectDuplicates(
    const storage::Project &project, const storage::Proceed &proceed = {});

// That two facilities are not the same is kept among the settings, so that the log and undo have
// it and it goes along when files are merged.

/// Name of the setting that says so, in whichever order.
QString notSameName(const QUuid &one, const QUuid &other);
/// Says so for good; the pair is not found again.
Result<void> keepBoth(storage::Writer &writer, const QUuid &one, const QUuid &other);
/// The names of all such settings.
QSet<QString> notSameNames(const storage::Project &project);

} // namespace trama::exchange
