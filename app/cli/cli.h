// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace trama::cli {

/// Runs the command line; the exit status of CONTRACT.md.
int run(int argc, char *argv[]);

} // namespace trama::cli
