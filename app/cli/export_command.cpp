// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"
#include "core/exchange/export.h"
#include "core/exchange/export_template.h"
#include "ui/render/catalogue/catalogue.h"

namespace trama::cli {

namespace {

struct Arguments {
    std::string project;
    std::string file;
    std::string entity;
    std::string format;
    std::string templateFile;
    bool isForPeople = false;
};

void printReport(Context &context, const exchange::ExportReport &report)
{
    const text::Texts texts = context.texts();
    for (const exchange::ExportNote &note : report.notes) {
        context.say(texts.plural(note.key, note.count));
    }
    print(context,
        {{QStringLiteral("file"), report.file},
            {QStringLiteral("entity"), textOrNull(report.entity)},
            {QStringLiteral("rows"), report.rows}, {QStringLiteral("withheld"), report.withheld}},
        {QStringLiteral("file entity rows withheld").split(QLatin1Char(' ')),
            {{report.file, report.entity, report.rows, report.withheld}}});
}

/// "--template FILE.xlsx" and "--template xlsx FILE" say the same.
void writeTemplate(Context &context, const Arguments &arguments)
{
    const bool namesKind = arguments.templateFile == "xlsx" && !arguments.project.empty();
    const QString path = fromStd(namesKind ? arguments.project : arguments.templateFile);
    const Result<void> written = exchange::writeTemplate(path, context.texts().language());
    if (!written) {
        return context.report(written.error());
    }
    printReport(context, {path, {}});
}

void exportFile(Context &context, const Arguments &arguments)
{
    if (!arguments.templateFile.empty()) {
        return writeTemplate(context, arguments);
    }
    if (arguments.file.empty()) {
        constexpr int kWrongUsage = 2;
        context.say(context.texts().get(QStringLiteral("cli.export.needs")));
        context.status = kWrongUsage;
        return;
    }
    const auto project
        = storage::Project::open(fromStd(arguments.project), storage::OpenMode::ReadOnly);
    if (!project) {
        return context.report(project.error());
    }
    exchange::ExportOptions options;
    options.entity = fromStd(arguments.entity);
    options.format = fromStd(arguments.format);
    const bool isCatalogue = arguments.format == "catalogue";
    options.audience = context.audienceCode(
        isCatalogue ? exchange::Audience::Public : exchange::Audience::Partner);
    options.isForPeople = arguments.isForPeople;
    options.language = context.texts().language();
    const auto write = isCatalogue ? render::writeCatalogue : exchange::exportTo;
    const auto report = write(**project, fromStd(arguments.file), options);
    if (!report) {
        return context.report(report.error());
    }
    printReport(context, *report);
}

} // namespace

void addExport(Command &app, Context &context)
{
    const auto arguments = std::make_shared<Arguments>();
    Command *command = app.addCommand("export", "Write data of the project for others");
    command->addOption("project", arguments->project, "Project file");
    command->addOption("file", arguments->file,
        "File to write; its ending says the kind: csv, xlsx, geojson, gpkg, graphml; with --as "
        "catalogue a folder of web pages for the public");
    command->addOption("--entity", arguments->entity,
        "What to write; without it infrastructure, in xlsx, gpkg and graphml everything");
    command->addOption("--as", arguments->format, "Kind of file, where the ending does not say it")
        ->oneOf({"csv", "xlsx", "geojson", "gpkg", "graphml", "catalogue"});
    command->addOption("--template", arguments->templateFile,
        "Write an empty workbook (.xlsx) to be filled in and imported; needs no project");
    command->addFlag("--people", arguments->isForPeople,
        "For people: names instead of codes, numbers in the language's manner");
    addCommonOptions(*command, context);
    addAudienceOption(*command, context);
    command->onRun([&context, arguments] { exportFile(context, *arguments); });
}

} // namespace trama::cli
