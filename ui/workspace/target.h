// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap/report.h"
#include "core/snapshot/filter.h"

#include <QMetaType>

namespace trama::ui {

/// Where a link leads, said without naming a page: the shell asks the pages who shows it.
struct Target {
    enum class Kind {
        Page, ///< `name`: "overview", "facilities", "map", …
        Record, ///< the row `key` of `name` (an entity) with its panel
        Register, ///< the rows of `name` (an entity) as a table
        Rows, ///< the facilities of `filter` as a table
        OnMap, ///< the facilities of `filter` on the map
        Need, ///< the need `at` with its reasons
        Action, ///< the action `key` in its plan
        Import, ///< the list in the file `name`; empty = ask
    };
    Kind kind = Kind::Page;
    QString name;
    snapshot::Key key = 0;
    snapshot::Filter filter;
    gap::Coordinates at;
};

} // namespace trama::ui

Q_DECLARE_METATYPE(trama::ui::Target)
