// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/export/export_choices.h"
#include "ui/workspace/workspace.h"

namespace trama::ui {

/// Writes what was chosen on a connection of its own beside the window, whose status bar shows the
/// progress with Cancel; the message bar says how it went, with a button that opens the folder.
void runExport(
    Workspace &workspace, QWidget *window, const ExportChoices &choices, const QString &path);

} // namespace trama::ui
