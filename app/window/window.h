// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page_registry.h"

#include <memory>

namespace trama::ui {
class MainWindow;
class Workspace;
} // namespace trama::ui

namespace trama::window {

ui::PageRegistry pages(); ///< in the order of the page bar

/// The main window with all its pages and the welcome, wired to the workspace, which outlives it.
std::unique_ptr<ui::MainWindow> makeWindow(ui::Workspace &workspace);

/// Runs the program with a window: `trama [--safe] [FILE]`. The exit status.
int run(int argc, char *argv[]);
/// True where the arguments ask for a window and there is a display for one.
bool isWanted(int argc, char *argv[]);

} // namespace trama::window
