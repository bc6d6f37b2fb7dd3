// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"
#include "core/exchange/export.h"

namespace trama::cli {

namespace {

struct Arguments {
    std::string project;
    std::string file;
    std::string entity;
    std::string format;
    bool isForPeople = false;
};

void exportFile(Context &context, const Arguments &arguments)
{
    const auto project
        = storage::Project::open(fromStd(arguments.project), storage::OpenMode::ReadOnly);
    if (!project) {
        return context.report(project.error());
    }
    exchange::ExportOptions options;
    options.entity = fromStd(arguments.entity);
    options.format = fromStd(arguments.format);
    options.audience = context.audienceCode();
    options.isForPeople = arguments.isForPeople;
    options.language = context.texts().language();
    const auto report = exchange::exportTo(**project, fromStd(arguments.file), options);
    if (!report) {
        return context.report(report.error());
    }
    print(context,
        {{QStringLiteral("file"), report->file},
            {QStringLiteral("entity"), textOrNull(report->entity)},
            {QStringLiteral("rows"), report->rows}, {QStringLiteral("withheld"), report->withheld}},
        {QStringLiteral("file entity rows withheld").split(QLatin1Char(' ')),
            {{report->file, report->entity, report->rows, report->withheld}}});
}

} // namespace

void addExport(Command &app, Context &context)
{
    const auto arguments = std::make_shared<Arguments>();
    Command *command = app.addCommand("export", "Write a table of the project for others");
    command->addOption("project", arguments->project, "Project file")->required();
    command
        ->addOption(
            "file", arguments->file, "File to write; its ending says the kind: csv, geojson, gpkg")
        ->required();
    command->addOption("--entity", arguments->entity, "What to write; infrastructure without it");
    command->addOption("--as", arguments->format, "Kind of file, where the ending does not say it")
        ->oneOf({"csv", "geojson", "gpkg"});
    command->addFlag("--people", arguments->isForPeople,
        "For people: names instead of codes, numbers in the language's manner");
    addCommonOptions(*command, context);
    addAudienceOption(*command, context);
    command->onRun([&context, arguments] { exportFile(context, *arguments); });
}

} // namespace trama::cli
