// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/log/recorder.h"
#include "core/storage/step.h"

namespace trama::storage {

/// What a step keeps to be undone and done again.
struct StepContent {
    QByteArray changeset; ///< not compressed; empty = none
    std::vector<BulkRange> ranges;
    QByteArray schema; ///< hash of the tracked tables it was recorded against
};

/// A step as the log lists it, without its content.
struct LoggedStep {
    Step step;
    qint64 epoch = 0; ///< counts the migrations
    bool hasContent = false;
};

/// Which step undo and redo would take: derived from the whole log once, then kept up step by step,
/// so that the cost of an edit does not grow with the log.
struct UndoStacks {
    static constexpr StepId kOutside = 0; ///< a step that undo does not cross
    static constexpr StepId kCompacted = -1; ///< one whose content is gone

    QVector<StepId> done; ///< last = the one to undo
    QVector<StepId> undone; ///< last = the one to redo
    int count = 0; ///< steps taken in

    void take(const Step &step, bool hasContent);
};

/// The chain of steps in the file itself: appended to, never changed.
class ChangeLog {
public:
    explicit ChangeLog(const Connection &connection)
        : m_connection(connection)
    {
    }

    /// Oldest first, following the parents from the head.
    Result<QVector<LoggedStep>> steps() const;
    Result<UndoStacks> stacks() const;
    /// One step by its id; DamagedProject where there is none.
    Result<LoggedStep> step(StepId id) const;

    /// Gives the step its id, parent, epoch and place at the head. Needs an open transaction.
    Result<StepId> append(const Step &step, const StepContent &content) const;
    Result<StepContent> content(StepId step) const;
    Result<StepId> head() const;

    /// Deleted rows of a bulk step, kept piece by piece for its redo.
    Result<void> appendPart(StepId step, const QByteArray &changeset) const;
    Result<QVector<qint64>> parts(StepId step) const;
    Result<QByteArray> part(qint64 id) const;

private:
    const Connection &m_connection;
};

/// SHA-256 over names, types and keys of the columns of all tracked tables.
Result<QByteArray> schemaHash(const Connection &connection);

} // namespace trama::storage
