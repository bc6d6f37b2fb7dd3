// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log/undo.h"

#include "core/storage/log/bulk_step.h"

namespace trama::storage {

ErrorCode stopOf(StepId step)
{
    return step == UndoStacks::kCompacted ? ErrorCode::Compacted : ErrorCode::Barrier;
}

namespace {

/// The step undo or redo would take.
Result<Step> target(const ChangeLog &log, const UndoStacks &stacks, StepKind kind)
{
    const bool isUndo = kind == StepKind::Undo;
    const QVector<StepId> &stack = isUndo ? stacks.done : stacks.undone;
    if (stack.isEmpty()) {
        return fail(isUndo ? ErrorCode::NothingToUndo : ErrorCode::NothingToRedo);
    }
    if (stack.constLast() <= 0) {
        return fail(stopOf(stack.constLast()));
    }
    return log.step(stack.constLast()).map([](const LoggedStep &logged) { return logged.step; });
}

Result<References> applyContent(const Connection &connection, const ChangeLog &log, StepId step,
    const StepContent &content, Direction direction, const Proceed &proceed)
{
    References references = References::Hold;
    const auto applyChanges = [&]() -> Result<void> {
        if (content.changeset.isEmpty()) {
            return {};
        }
        return applyChangeset(connection, content.changeset, direction).map([&](References after) {
            references = after;
        });
    };
    const auto moveRanges = [&]() -> Result<void> {
        if (content.ranges.empty()) {
            return {};
        }
        return direction == Direction::Inverse
            ? removeRanges(connection, log, step, content.ranges, proceed)
            : restoreRanges(connection, log, step, proceed);
    };
    // Updates that the same edit made to its bulk rows are taken back first, so that the rows match
    // their hash.
    const Result<void> done = direction == Direction::Inverse ? applyChanges().and_then(moveRanges)
                                                              : moveRanges().and_then(applyChanges);
    if (!done) {
        return tl::unexpected<Error>(done.error());
    }
    // Pieces of a bulk step may refer to each other, so only the whole can be judged.
    return content.ranges.empty() ? Result<References>(references) : allReferences(connection);
}

} // namespace

Result<Reverted> revert(const Connection &connection, const ChangeLog &log,
    const UndoStacks &stacks, StepKind kind, const Proceed &proceed)
{
    Result<Step> step = target(log, stacks, kind);
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
    const Result<References> after
        = applyContent(connection, log, step->id, *content, direction, proceed);
    if (!after) {
        return tl::unexpected<Error>(after.error());
    }
    if (*after == References::Dangle) {
        return fail(ErrorCode::Conflict, {}, connection.path());
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
