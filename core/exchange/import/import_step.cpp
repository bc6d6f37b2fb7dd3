// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/import_step.h"

#include "core/storage/writer.h"

namespace trama::exchange {

namespace {

/// Why a dry run leaves its edit: never seen outside.
const QString kDryRun = QStringLiteral("dry-run");

bool isDryRunEnd(const Result<storage::StepId> &step)
{
    return !step && step.error().code == ErrorCode::Cancelled
        && step.error().arguments == QStringList{kDryRun};
}

} // namespace

Result<void> importStep(storage::Project &project, const QString &file, qint64 rows, bool isDryRun,
    const std::function<Result<void>(storage::Writer &)> &work)
{
    const storage::StepName name{QStringLiteral("step.import"), {QString::number(rows), file}};
    const Result<storage::StepId> step = project.edit(name, [&](storage::Writer &writer) {
        const Result<void> done = work(writer);
        return done && isDryRun ? fail(ErrorCode::Cancelled, {kDryRun}) : done;
    });
    return step || isDryRunEnd(step) ? Result<void>() : tl::unexpected<Error>(step.error());
}

} // namespace trama::exchange
