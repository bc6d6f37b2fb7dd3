// SPDX-License-Identifier: GPL-3.0-or-later
// The log of an open project: ways through it, versions, the history of a row, compaction.
#include "core/base/log/log.h"
#include "core/storage/log/compaction.h"
#include "core/storage/log/row_history.h"
#include "core/storage/log/undo.h"
#include "core/storage/opening/safety_copies.h"
#include "core/storage/project_state.h"
#include "core/storage/sqlite/write_transaction.h"

#include <QFileInfo>

#include <algorithm>

namespace trama::storage {

namespace {

const QString kVersion = QStringLiteral("step.version");
const QString kRenamed = QStringLiteral("step.version.rename");
const QString kUnnamed = QStringLiteral("step.version.remove");

} // namespace

Result<StepId> Project::standing() const
{
    return undoStacks().map([](const UndoStacks *stacks) {
        return stacks->done.isEmpty() ? StepId{0} : stacks->done.constLast();
    });
}

Result<Way> Project::wayTo(StepId step) const
{
    const Result<const UndoStacks *> stacks = undoStacks();
    if (!stacks) {
        return tl::unexpected<Error>(stacks.error());
    }
    const QVector<StepId> &done = (*stacks)->done;
    const QVector<StepId> &undone = (*stacks)->undone;
    const qsizetype at = step == 0 ? -1 : done.lastIndexOf(step);
    if (step == 0 || at >= 0) {
        const auto stop = std::find_if(
            done.crbegin(), done.crend() - (at + 1), [](StepId id) { return id <= 0; });
        if (stop != done.crend() - (at + 1)) {
            return fail(stopOf(*stop), {}, path());
        }
        return Way{StepKind::Undo, int(done.size() - 1 - at)};
    }
    const qsizetype ahead = undone.lastIndexOf(step);
    if (ahead >= 0) {
        return Way{StepKind::Redo, int(undone.size() - ahead)};
    }
    return m_state->log.step(step).and_then([&](const LoggedStep &logged) -> Result<Way> {
        const bool isCompacted = !logged.hasContent
            && (logged.step.kind == StepKind::Edit || logged.step.kind == StepKind::Bulk);
        return fail(isCompacted ? ErrorCode::Compacted : ErrorCode::NothingToRedo, {}, path());
    });
}

Result<StepId> Project::nameVersion(const QString &name)
{
    return standing().and_then([&](StepId state) {
        return note(StepKind::Version, {kVersion, {name}}, state);
    });
}

Result<StepId> Project::renameVersion(StepId version, const QString &name)
{
    const StepName step = name.isEmpty() ? StepName{kUnnamed, {}} : StepName{kRenamed, {name}};
    return note(StepKind::Version, step, version);
}

/// Appends what changes no row.
Result<StepId> Project::note(StepKind kind, const StepName &name, StepId of)
{
    Result<WriteTransaction> transaction = beginWriting();
    if (!transaction) {
        return passOn(transaction);
    }
    Step step;
    step.kind = kind;
    step.name = name;
    step.of = of;
    return finish(*transaction, std::move(step), {}, {});
}

QHash<StepId, QString> versionNames(const QVector<Step> &newestFirst)
{
    QHash<StepId, QString> names;
    for (const Step &step : newestFirst) {
        if (step.kind != StepKind::Version) {
            continue;
        }
        const StepId version = step.name.key == kVersion ? step.id : step.of;
        if (!names.contains(version)) {
            names.insert(version, step.name.arguments.value(0));
        }
    }
    return names;
}

Result<QVector<RowChange>> Project::rowHistory(
    const domain::Entity &entity, Key key, const Proceed &proceed) const
{
    return storage::rowHistory(*m_connection, m_state->log, entity, key, proceed);
}

Result<Compaction> Project::compactable(int keep) const
{
    return compactableSteps(m_state->log, keep).and_then([&](const QVector<StepId> &steps) {
        return contentBytes(*m_connection, steps).map([&](qint64 bytes) {
            return Compaction{int(steps.size()), bytes, true};
        });
    });
}

Result<Compaction> Project::compact(int keep, const Proceed &proceed)
{
    if (isReadOnly()) {
        return fail(ErrorCode::ReadOnly, {}, path());
    }
    Result<Compaction> compactable = this->compactable(keep);
    if (!compactable || compactable->steps == 0) {
        return compactable;
    }
    const qint64 before = QFileInfo(path()).size();
    Compaction compaction;
    Result<void> done = takeSafetyCopy(*m_connection, m_state->id).and_then([&] {
        return dropOldContent(keep).map([&](int steps) { compaction.steps = steps; });
    });
    if (!done) {
        return passOn(done);
    }
    // What was dropped is dropped: a file that cannot be written anew now only stays as large.
    if (const Result<void> shrunk = shrink(*m_connection, proceed); !shrunk) {
        log::note(shrunk.error());
        compaction.isShrunk = false;
    }
    compaction.bytes = before - QFileInfo(path()).size();
    return compaction;
}

/// How many steps lost their content, in one transaction.
Result<int> Project::dropOldContent(int keep)
{
    Result<WriteTransaction> transaction = beginWriting();
    if (!transaction) {
        return passOn(transaction);
    }
    const Result<QVector<StepId>> steps = compactableSteps(m_state->log, keep);
    const Result<StepId> of = standing();
    if (!steps || !of) {
        return tl::unexpected<Error>(steps ? of.error() : steps.error());
    }
    if (Result<void> done = dropContent(*m_connection, *steps); !done) {
        return passOn(done);
    }
    Step step;
    step.kind = StepKind::Compaction;
    step.name = {QStringLiteral("step.compact"), {QString::number(steps->size())}};
    step.of = *of;
    m_state->stacks.reset(); // undo ends earlier now
    return finish(*transaction, std::move(step), {}, {}).map([&](StepId) {
        return int(steps->size());
    });
}

} // namespace trama::storage
