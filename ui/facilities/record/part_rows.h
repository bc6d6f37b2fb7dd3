// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/texts.h"
#include "ui/models/row_names.h"

namespace trama::ui {

/// A service, piece of equipment or link of a facility, as its card shows it.
struct Part {
    storage::Record record;
    const char *icon = nullptr;
    QString title;
    QString sub;
    QString doubt; ///< cells that hold what cannot be read; empty = none
};

/// What belongs to a facility: the rows of "service" or "equipment", or its links in both
/// directions, named from where it stands.
Result<QVector<Part>> partsOf(const Workspace &workspace, const QString &entity,
    storage::Key facility, const RowNames &names);

} // namespace trama::ui
