// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/check/findings.h"

#include "core/exchange/duplicates/project_duplicates.h"

namespace trama::exchange {

Result<void> checkDuplicates(const storage::Project &project, Findings &findings)
{
    return projectDuplicates(project).map([&findings](const QVector<ProjectPair> &pairs) {
        for (const ProjectPair &pair : pairs) {
            findings.append(
                {QStringLiteral("duplicate"), Severity::Warning, QStringLiteral("infrastructure"),
                    pair.firstUuid, QStringLiteral("name"), {}, pair.secondUuid, pair.reasons});
        }
    });
}

} // namespace trama::exchange
