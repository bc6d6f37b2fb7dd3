// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log/undo.h"

#include "core/storage/log/bulk_step.h"

namespace trama::storage {

namespace {

/// The step undo or redo would take.
Result<Step> target(const QVector<LoggedStep> &steps, StepKind kind)
{
    const UndoStacks stacks = ChangeLog::stacks(steps);
    const bool isUndo = kind == StepKind::Undo;
    const QVector<StepId> &stack = isUndo ? stacks.done : stacks.undone;
    if (stack.isEmpty()) {
        return fail(isUndo ? ErrorCode::NothingToUndo : ErrorCode::NothingToRedo);
    }
    for (const LoggedStep &logged : steps) {
        if (logged.step.id == stack.constLast()) {
            return logged.step;
        }
    }
    return fail(ErrorCode::Barrier);
}

Result<void> applyContent(const Connection &connection, const ChangeLog &log, StepId step,
    const StepContent &content, Direction direction)
{
    const bool hasChangeset = !content.changeset.isEmpty();
    if (direction == Direction::Inverse) {
        // Updates that the same edit made to its bulk rows go first, so that the rows match their
        // hash.
        Result<void> done = hasChangeset ? applyChangeset(connection, content.changeset, direction)
                                         : Result<void>();
        return done ? removeRanges(connection, log, step, content.ranges) : done;
    }
    Result<void> done
        = content.ranges.empty() ? Result<void>() : restoreRanges(connection, log, step);
    return done && hasChangeset ? applyChangeset(connection, content.changeset, direction) : done;
}

} // namespace

Result<Reverted> revert(const Connection &connection, const ChangeLog &log, StepKind kind)
{
    Result<QVector<LoggedStep>> steps = log.steps();
    if (!steps) {
        return passOn(steps);
    }
    Result<Step> step = target(*steps, kind);
    if (!step) {
        return passOn(step);
    }
    Result<StepContent> content = log.content(step->id);
    Result<QByteArray> schema = schemaHash(connection);
    if (!content || !schema) {
        return tl::unexpected<Error>(content ? schema.error() : content.error());
    }
    if (content->schema != *schema) {
        return fail(ErrorCode::SchemaChanged, {}, connection.path());
    }
    const Direction direction = kind == StepKind::Undo ? Direction::Inverse : Direction::Forward;
    if (Result<void> done = applyContent(connection, log, step->id, *content, direction); !done) {
        return passOn(done);
    }
    Result<Touched> touched = touchedBy(connection, content->changeset, direction);
    if (!touched) {
        return passOn(touched);
    }
    touched->changed.isEverything = !content->ranges.empty();
    for (const BulkRange &range : content->ranges) {
        touched->counts[QString::fromLatin1(range.table)] += static_cast<int>(range.count);
    }
    return Reverted{*step, *touched};
}

} // namespace trama::storage
