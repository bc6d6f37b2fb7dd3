// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/project.h"

#include <map>
#include <vector>

namespace trama::tests {

/// What a step of a battery does to a project; each makes one step of the log.
enum class Act {
    Insert, ///< a facility with three services
    Change, ///< the first facility by name gets another
    Delete, ///< the last facility by name, with its services
    Undo,
    Redo,
    Import, ///< 40 facilities
    Compact, ///< all but the newest step
    BulkImport, ///< more than the 20,000 from which an edit is kept as a range of rows
};
using Script = std::vector<Act>; ///< from its end it begins anew

const Script &editing();
const Script &importing();
const Script &compacting();

/// Does the script's next act: how many were done, the project's own log says.
Result<void> performNext(storage::Project &project, const Script &script);

/// What a file must hold after so many acts of a script, worked out without any database.
class Model {
public:
    explicit Model(const Script &script)
        : m_script(script)
    {
    }
    void advanceTo(int steps);
    QString content() const; ///< as contentOf writes it

private:
    struct State {
        std::map<QString, int> services; ///< by the name of the facility
        int lastStep = 0;
    };
    void apply(Act act);

    const Script &m_script;
    int m_steps = 0;
    State m_state;
    std::vector<State> m_done;
    std::vector<State> m_undone;
};

/// What the file holds, read by SQLite alone.
QString contentOf(const QString &path);

} // namespace trama::tests
