// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/workspace.h"

namespace trama::ui {

class RecordTable;

/// Writes pasted rows onto the cells they fall on, in one undoable step, and says what was changed
/// and which cells could not take theirs, with the reason.
void pasteOnCells(Workspace &workspace, const RecordTable &table, const QVector<QStringList> &rows);

} // namespace trama::ui
