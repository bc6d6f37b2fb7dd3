// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/project.h"

namespace trama::plan {

/// An action with the names of what it refers to.
struct ActionRow {
    storage::Record record;
    QString practice; ///< title; empty = none, or withheld
    storage::Record event; ///< key 0 = none
    std::vector<storage::Record>
        figures; ///< frozen evidence (action_figure), by position, then key
    QString text(const char *field) const;
};

/// A plan with all that its document prints.
struct PlanRows {
    storage::Record plan;
    storage::Record instrument; ///< key 0 = none
    QString authority; ///< of the instrument
    storage::Record region; ///< key 0 = none
    std::vector<ActionRow> actions; ///< by position, then key
    std::vector<storage::Record> sources;
    QString text(const char *field) const;
};

/// Field of a record as text, without blanks around it; empty where not stated.
QString fieldText(const storage::Record &record, const char *field);
storage::Key fieldKey(const storage::Record &record, const char *field);

/// Keys of an entity's rows in order; `parent` limits them to those whose `field` holds it.
Result<QVector<storage::Key>> keysOf(const storage::Project &project, const char *entity,
    const QString &field = {}, storage::Key parent = 0);

/// The frozen figures of an action, by position, then key.
Result<std::vector<storage::Record>> figuresOf(
    const storage::Project &project, storage::Key action);

/// Reads plan `key`, or the first where it is 0. UnknownName where there is none.
Result<PlanRows> readPlan(const storage::Project &project, storage::Key key,
    const std::function<bool(const QString &tier)> &mayShow);

} // namespace trama::plan
