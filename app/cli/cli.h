// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace trama::cli {

/// Runs the command line; the exit status of CONTRACT.md: 0 done, 1 findings, 2 wrong usage, 3 a
/// file.
int run(int argc, char *argv[]);

/// True where the arguments name a command, so that no window is wanted.
bool isCommand(int argc, char *argv[]);

} // namespace trama::cli
