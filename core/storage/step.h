// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/row.h"

#include <QDateTime>
#include <QHash>
#include <QSet>
#include <QStringList>
#include <QVector>

#include <functional>
#include <optional>

namespace trama::storage {

using StepId = qint64; ///< random, 53 bits

/// Key of the sentence in the text catalogue ("step.import") with its arguments ("200",
/// "facilities.csv").
struct StepName {
    QString key;
    QStringList arguments;
};

/// Something an opening found or did that the user is told: a key of the text catalogue
/// ("opening.index_removed") with its arguments.
struct Notice {
    QString key;
    QStringList arguments;
};

/// A version names the state after the step `of`, 0 = before all; a compaction takes from old steps
/// what would undo them. Neither changes a row, and neither undo nor redo takes it.
enum class StepKind { Edit, Bulk, Undo, Redo, Barrier, Migration, Version, Compaction };

inline bool isNote(StepKind kind)
{
    return kind == StepKind::Version || kind == StepKind::Compaction;
}

/// One entry of the file's own log.
struct Step {
    StepId id = 0;
    StepId parent = 0;
    StepKind kind = StepKind::Edit;
    StepName name;
    StepId of = 0; ///< the step that an undo or redo speaks of
    QString author;
    QString organisation;
    QDateTime time;
    QHash<QString, int> counts; ///< rows touched, by table
    bool isUndone = false;
};

/// The names of the versions of a log as they are now, by the id of the version; an empty one was
/// taken away.
QHash<StepId, QString> versionNames(const QVector<Step> &newestFirst);

/// What undo and redo would take, and how long the log is.
struct UndoSteps {
    std::optional<Step> undo; ///< none = nothing to undo, or a step that undo does not cross
    std::optional<Step> redo;
    int count = 0; ///< steps in the log
};

/// Told how many of the rows of a bulk step are done; false stops the work, and nothing has
/// happened.
using Proceed = std::function<bool(qint64 done, qint64 all)>;

/// How to get to the state after a step: that many times undo or redo.
struct Way {
    StepKind kind = StepKind::Undo;
    int count = 0;
};

/// What a field held and holds. The place of a row is the field "geom", a QPointF of longitude and
/// latitude; values else as in Values, null = empty.
struct FieldChange {
    QString field;
    QVariant before;
    QVariant after;
};

/// What one step did to a row, or to a row that belongs to it.
struct RowChange {
    enum class Kind { Added, AddedInBulk, Changed, Removed };
    Kind kind = Kind::Changed;
    Step step;
    QString entity;
    Key key = 0;
    QVector<FieldChange> fields; ///< that differ; unknown in bulk
};

/// What a compaction of the log frees.
struct Compaction {
    int steps = 0; ///< that cannot be undone any longer
    qint64 bytes = 0; ///< by which the file is smaller
    bool isShrunk = true; ///< else the room is free within the file, which will use it
};

/// Which rows a step touched, by entity name. The only thing that flows upward from storage.
struct Changed {
    QHash<QString, QSet<Key>> keys;
    /// Parents of touched children that the row itself may no longer tell: (entity, key), e.g. the
    /// facility a deleted or moved service belonged to.
    QHash<QString, QSet<Key>> parents;
    bool isEverything = false; ///< a barrier, restore or bulk step: rebuild
    bool hasSettings = false;
    StepId step = 0;
};

} // namespace trama::storage
