// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace trama::ui {

class Workspace;

/// Language, theme, size of text, and who makes the changes. Each choice holds at once, the author
/// for the open project's next change.
void showSettings(Workspace &workspace, QWidget *parent);

} // namespace trama::ui
