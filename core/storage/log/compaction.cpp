// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log/compaction.h"

#include "core/storage/sqlite/copy_database.h"
#include "core/storage/sqlite/sqlite.h"
#include "core/storage/sqlite/statement.h"

#include <QSet>

namespace trama::storage {

namespace {

constexpr int kLookEvery = 1'000; ///< of SQLite's instructions

int isToStop(void *proceed)
{
    return (*static_cast<const Proceed *>(proceed))(0, 0) ? 0 : 1;
}

} // namespace

Result<QVector<StepId>> compactableSteps(const ChangeLog &log, int keep)
{
    const Result<QVector<LoggedStep>> steps = log.steps();
    if (!steps) {
        return tl::unexpected<Error>(steps.error());
    }
    QSet<StepId> kept;
    int count = 0;
    for (auto step = steps->crbegin(); step != steps->crend() && count < keep; ++step) {
        if (!isNote(step->step.kind)) {
            kept << step->step.id << step->step.of;
            ++count;
        }
    }
    QVector<StepId> old;
    for (const LoggedStep &step : *steps) {
        if (step.hasContent && !kept.contains(step.step.id)) {
            old.append(step.step.id);
        }
    }
    return old;
}

Result<qint64> contentBytes(const Connection &connection, const QVector<StepId> &steps)
{
    Result<Statement> size = connection.prepare(
        "SELECT ifnull(length(content), 0) + (SELECT ifnull(sum(length(content)), 0)"
        " FROM trama_step_part WHERE step = ?1) FROM trama_step WHERE fid = ?1");
    if (!size) {
        return passOn(size);
    }
    qint64 bytes = 0;
    for (const StepId step : steps) {
        size->bind(1, step);
        const Result<bool> isThere = size->step();
        if (!isThere) {
            return tl::unexpected<Error>(isThere.error());
        }
        bytes += *isThere ? size->integer(0) : 0;
        size->reset();
    }
    return bytes;
}

Result<void> dropContent(const Connection &connection, const QVector<StepId> &steps)
{
    Result<Statement> step
        = connection.prepare("UPDATE trama_step SET content = NULL, ranges = NULL WHERE fid = ?1");
    Result<Statement> parts = connection.prepare("DELETE FROM trama_step_part WHERE step = ?1");
    if (!step || !parts) {
        return passOn(step ? parts : step);
    }
    for (const StepId id : steps) {
        Result<void> done
            = step->bind(1, id).run().and_then([&] { return parts->bind(1, id).run(); });
        if (!done) {
            return done;
        }
    }
    return {};
}

Result<void> shrink(const Connection &connection, const Proceed &proceed)
{
    if (proceed) {
        sqlite3_progress_handler(
            connection.handle(), kLookEvery, isToStop, const_cast<Proceed *>(&proceed));
    }
    // Elsewhere what is temporary stays in memory; here it is as large as the project.
    const Result<void> done = connection.execute("PRAGMA temp_store=FILE; VACUUM");
    sqlite3_progress_handler(connection.handle(), 0, nullptr, nullptr);
    const Result<void> back = connection.execute("PRAGMA temp_store=MEMORY");
    return !done ? done : !back ? back : noteCounter(connection);
}

} // namespace trama::storage
