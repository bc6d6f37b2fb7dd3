// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "trama_version.h"

#include <CLI/CLI.hpp>

namespace trama::cli {

int run(int argc, char *argv[])
{
    CLI::App app("Trama maps innovation infrastructures and finds gaps.", "trama");
    app.set_version_flag("--version", TRAMA_VERSION);
    CLI11_PARSE(app, argc, argv);
    return 0;
}

} // namespace trama::cli
