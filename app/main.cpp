// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"
#include "app/window/window.h"

int main(int argc, char *argv[])
{
    return trama::window::isWanted(argc, argv) ? trama::window::run(argc, argv)
                                               : trama::cli::run(argc, argv);
}
