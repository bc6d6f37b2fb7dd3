// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pictures.h"

namespace trama::cli {

namespace {

struct Arguments {
    AnalysisOptions analysis;
    std::string kind = "matrix";
    std::string out;
    std::string theme = "light";
};

void drawChart(Context &context, const Arguments &arguments)
{
    const Result<Analysis> analysis = analyse(context, arguments.analysis);
    if (!analysis) {
        return context.report(analysis.error());
    }
    const QString kind = fromStd(arguments.kind);
    const render::ThemeKind theme
        = arguments.theme == "dark" ? render::ThemeKind::Dark : render::ThemeKind::Light;
    const auto scene = picture(*analysis, arguments.analysis, kind, {}, context.texts(), theme);
    if (!scene) {
        return context.report(scene.error());
    }
    writePicture(context, *scene, kind, fromStd(arguments.out));
}

} // namespace

void addChart(Command &app, Context &context)
{
    const auto arguments = std::make_shared<Arguments>();
    Command *command = app.addCommand("chart", "Draw a chart of the gap report");
    addAnalysisOptions(*command, arguments->analysis);
    addTableOptions(*command, arguments->analysis);
    command->addOption("--kind", arguments->kind, "matrix, ranking or coverage")->withDefault();
    command->addOption("--out", arguments->out, "File to write: .svg, .pdf or .png")->required();
    command->addOption("--theme", arguments->theme, "light or dark")
        ->oneOf({"light", "dark"})
        ->withDefault();
    addCommonOptions(*command, context);
    addAudienceOption(*command, context);
    command->onRun([&context, arguments] { drawChart(context, *arguments); });
}

} // namespace trama::cli
