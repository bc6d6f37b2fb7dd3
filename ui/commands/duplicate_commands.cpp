// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/duplicate_commands.h"

#include "core/exchange/duplicates/project_duplicates.h"
#include "ui/commands/row_commands.h"

namespace trama::ui {

namespace {

const domain::Entity &infrastructure()
{
    return *domain::findEntity("infrastructure");
}

Result<storage::Record> facility(const Workspace &workspace, storage::Key key)
{
    const auto record = workspace.project()->record(infrastructure(), key);
    if (!record) {
        return tl::unexpected<Error>(record.error());
    }
    return *record
        ? Result<storage::Record>(**record)
        : fail(ErrorCode::UnknownName, {QStringLiteral("infrastructure"), QString::number(key)});
}

Result<void> editTwo(Workspace &workspace, const char *step, storage::Key one, storage::Key other,
    const std::function<Result<void>(
        storage::Writer &, const storage::Record &, const storage::Record &)> &work)
{
    const auto first = facility(workspace, one);
    const auto second = facility(workspace, other);
    if (!first || !second) {
        return tl::unexpected<Error>((first ? second : first).error());
    }
    const QString name = QStringLiteral("name");
    return without(workspace.edit(
        {QString::fromLatin1(step),
            {first->values.value(name).toString(), second->values.value(name).toString()}},
        [&](storage::Writer &writer) { return work(writer, *first, *second); }));
}

} // namespace

Result<void> mergeDuplicates(Workspace &workspace, const exchange::FacilityMerge &merge)
{
    return editTwo(workspace, "step.facility.merge", merge.kept, merge.gone,
        [&](storage::Writer &writer, const storage::Record &, const storage::Record &) {
            return exchange::mergeFacilities(*workspace.project(), writer, merge);
        });
}

Result<void> keepApart(Workspace &workspace, storage::Key one, storage::Key other)
{
    return editTwo(workspace, "step.facility.keep_apart", one, other,
        [](storage::Writer &writer, const storage::Record &first, const storage::Record &second) {
            return exchange::keepBoth(writer, first.uuid, second.uuid);
        });
}

} // namespace trama::ui
