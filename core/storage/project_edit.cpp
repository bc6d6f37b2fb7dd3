// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/log/log.h"
#include "core/storage/log/step_text.h"
#include "core/storage/log/undo.h"
#include "core/storage/opening/opening.h"
#include "core/storage/opening/safety_copies.h"
#include "core/storage/project_state.h"
#include "core/storage/sqlite/copy_database.h"
#include "core/storage/sqlite/sqlite.h"
#include "core/storage/sqlite/write_transaction.h"
#include "core/storage/writer.h"

#include <QScopeGuard>
#include <QScopedValueRollback>

#include <algorithm>

namespace trama::storage {

namespace {

/// What an edit leaves behind for the log and the views.
struct Outcome {
    StepContent content;
    Touched touched;
    bool isEmpty() const { return content.changeset.isEmpty() && content.ranges.empty(); }
};

Result<Outcome> outcomeOf(const Recorder &recorder)
{
    const Connection &connection = recorder.connection();
    Outcome outcome;
    Result<QByteArray> changeset = recorder.changeset();
    Result<QByteArray> schema = schemaHash(connection);
    if (!changeset || !schema) {
        return passOn(changeset ? schema : changeset);
    }
    Result<Touched> touched = touchedBy(connection, *changeset, Direction::Forward);
    if (!touched) {
        return passOn(touched);
    }
    outcome.content = {*changeset, recorder.ranges(), *schema};
    outcome.touched = *touched;
    outcome.touched.changed.isEverything = !outcome.content.ranges.empty();
    for (const BulkRange &range : outcome.content.ranges) {
        outcome.touched.counts[QString::fromLatin1(range.table)] += static_cast<int>(range.count);
    }
    return outcome;
}

} // namespace

Result<StepId> Project::edit(
    const StepName &name, const std::function<Result<void>(Writer &)> &work)
{
    Result<WriteTransaction> transaction = beginWriting();
    if (!transaction) {
        return passOn(transaction);
    }
    const QScopedValueRollback<bool> editing(m_state->isEditing, true);
    Result<Recorder> recorder = Recorder::start(*m_connection);
    if (!recorder) {
        return passOn(recorder);
    }
    Writer writer(*recorder);
    if (Result<void> done = work(writer); !done) {
        return passOn(done);
    }
    Result<Outcome> outcome = outcomeOf(*recorder);
    if (!outcome) {
        return passOn(outcome);
    }
    if (outcome->isEmpty()) {
        // Outlines and figures may have come; they are no step.
        return transaction->commit().map([] { return StepId{0}; });
    }
    Step step;
    step.kind = outcome->content.ranges.empty() ? StepKind::Edit : StepKind::Bulk;
    step.name = name;
    return finish(*transaction, std::move(step), outcome->content, std::move(outcome->touched));
}

Result<StepId> Project::undo(const Proceed &proceed)
{
    return revertStep(StepKind::Undo, proceed);
}

Result<StepId> Project::redo(const Proceed &proceed)
{
    return revertStep(StepKind::Redo, proceed);
}

Result<StepId> Project::revertStep(StepKind kind, const Proceed &proceed)
{
    Result<WriteTransaction> transaction = beginWriting();
    if (!transaction) {
        return passOn(transaction);
    }
    Result<const UndoStacks *> stacks = undoStacks();
    if (!stacks) {
        return passOn(stacks);
    }
    Result<Reverted> reverted = revert(*m_connection, m_state->log, **stacks, kind, proceed);
    if (!reverted) {
        return passOn(reverted);
    }
    Step step;
    step.kind = kind;
    step.name = reverted->step.name;
    step.of = reverted->step.id;
    return finish(*transaction, std::move(step), {}, std::move(reverted->touched));
}

Result<WriteTransaction> Project::beginWriting()
{
    if (isReadOnly()) {
        return fail(ErrorCode::ReadOnly, {}, path());
    }
    if (m_state->isEditing) {
        return fail(ErrorCode::Internal, {QStringLiteral("edit within edit")}, path());
    }
    if (isMoved()) {
        return fail(ErrorCode::FileMoved, {}, path());
    }
    constexpr int attempts = 3;
    for (int i = 0; i < attempts; ++i) {
        {
            Result<WriteTransaction> transaction = WriteTransaction::begin(*m_connection);
            if (!transaction) {
                return transaction;
            }
            const Result<bool> isNews = hasNews();
            if (!isNews) {
                return tl::unexpected<Error>(isNews.error());
            }
            if (!*isNews) {
                return transaction;
            }
        }
        if (Result<void> done = takeInNews(); !done) {
            return passOn(done);
        }
    }
    return fail(ErrorCode::Locked, {}, path());
}

bool Project::isMoved() const
{
    int isMoved = 0;
    sqlite3_file_control(m_connection->handle(), "main", SQLITE_FCNTL_HAS_MOVED, &isMoved);
    return isMoved != 0;
}

/// Asked often and from the window: where another program is writing just now, it is told at once.
Result<bool> Project::hasNews() const
{
    m_connection->setPatience(std::chrono::milliseconds(0));
    const auto patience = qScopeGuard([this] { m_connection->setPatience(Connection::kPatience); });
    if (isReadOnly()) { // notes nothing in the file, so what is new to it SQLite must say
        return m_connection->integer("PRAGMA data_version").map([&](qint64 version) {
            return version != m_state->dataVersion;
        });
    }
    const Result<bool> isOutside = isChangedOutside(*m_connection);
    const Result<StepId> head = m_state->log.head();
    if (!isOutside || !head) {
        return tl::unexpected<Error>(isOutside ? head.error() : isOutside.error());
    }
    return *isOutside || *head != m_state->head;
}

Result<void> Project::refresh()
{
    if (isMoved()) {
        return fail(ErrorCode::FileMoved, {}, path());
    }
    const Result<bool> isNews = hasNews();
    if (!isNews) {
        return tl::unexpected<Error>(isNews.error());
    }
    return *isNews ? takeInNews() : Result<void>();
}

Result<void> Project::takeInNews()
{
    if (isReadOnly()) {
        const Result<void> read = readProperties();
        announceEverything();
        return read;
    }
    OpenedFile file{std::move(m_connection), {}, false};
    Result<void> done = prepareForWriting(file);
    m_connection = std::move(file.connection);
    if (!done) {
        return done;
    }
    m_state->notices = file.notices;
    m_state->isChanged = true;
    done = readProperties();
    announceEverything();
    return done;
}

void Project::announceEverything()
{
    Changed everything;
    everything.isEverything = true;
    everything.hasSettings = true;
    everything.step = m_state->head;
    Q_EMIT changed(everything);
}

Result<void> Project::copyTo(const QString &path) const
{
    return copyDatabase(*m_connection, path);
}

Result<void> Project::restore(const QString &copy)
{
    if (isReadOnly() || m_state->isEditing) {
        return fail(ErrorCode::ReadOnly, {}, path());
    }
    Result<OpenedFile> from = openFile(copy, OpenMode::ReadOnly);
    if (!from) {
        return passOn(from);
    }
    const Result<QUuid> id = projectId(*from->connection);
    if (!id || *id != m_state->id) {
        return fail(ErrorCode::NotAProject, {}, copy);
    }
    Result<void> done = takeSafetyCopy(*m_connection, m_state->id).and_then([&] {
        return replaceDatabase(*m_connection, *from->connection);
    });
    if (!done) {
        return done;
    }
    // The project has gone back. What cannot be read or noted now, the next edit takes in.
    done = noteCounter(*m_connection).and_then([&] { return takeInNews(); });
    if (!done) {
        log::note(done.error());
        announceEverything();
    }
    return {};
}

Result<StepId> Project::finish(
    WriteTransaction &transaction, Step step, const StepContent &content, Touched touched)
{
    step.author = m_state->author.name;
    step.organisation = m_state->author.organisation;
    step.time = now();
    step.counts = touched.counts;
    Result<StepId> id = m_state->log.append(step, content);
    if (!id) {
        return id;
    }
    if (Result<void> done = transaction.commit(); !done) {
        return passOn(done);
    }
    m_state->head = *id;
    m_state->isChanged = true;
    step.id = *id;
    if (m_state->stacks) {
        m_state->stacks->take(step, !content.changeset.isEmpty() || !content.ranges.empty());
    }
    qCInfo(log::storage).noquote()
        << "step" << kindText(step.kind) << step.name.key << log::countsText(step.counts);
    touched.changed.step = *id;
    Q_EMIT changed(touched.changed);
    return id;
}

} // namespace trama::storage
