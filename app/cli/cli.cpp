// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "app/cli/command.h"
#include "core/base/log/log.h"
#include "trama_version.h"

#include <CLI/CLI.hpp>

#include <QGuiApplication>

namespace trama::cli {

bool isCommand(int argc, char *argv[])
{
    Q_UNUSED(argv)
    return argc > 1;
}

int run(int argc, char *argv[])
{
    // Pictures and documents need fonts, not a display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QCoreApplication::setApplicationName(QStringLiteral("trama"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TRAMA_VERSION));
    log::install(QStringLiteral(TRAMA_VERSION));
    QGuiApplication application(argc, argv);

    Context context;
    CLI::App app("Maps innovation infrastructures, finds the gaps between them, and carries the "
                 "evidence into an action plan.",
        "trama");
    app.set_version_flag("--version", TRAMA_VERSION);
    app.require_subcommand(1);
    Command root(app);
    for (const auto add : {addNew, addRegions, addImport, addExport, addCheck, addGaps, addFind,
             addCompare, addChart, addMap, addPlan, addHistory, addMethod}) {
        add(root, context);
    }
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        constexpr int kWrongUsage = 2;
        return app.exit(error) == 0 ? 0 : kWrongUsage;
    }
    return context.status;
}

} // namespace trama::cli
