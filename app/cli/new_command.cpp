// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"
#include "core/sample/sample.h"
#include "core/storage/project.h"

namespace trama::cli {

namespace {

struct Arguments {
    std::string project;
    std::string name;
    bool isSample = false;
};

void makeProject(Context &context, const Arguments &arguments)
{
    const QString path = fromStd(arguments.project);
    const auto project = arguments.isSample
        ? sample::buildSample(path)
        : storage::Project::create(path, {fromStd(arguments.name), false});
    if (!project) {
        return context.report(project.error());
    }
    const QString file = (*project)->path();
    const QString id = (*project)->id().toString(QUuid::WithoutBraces);
    print(context, {{QStringLiteral("file"), file}, {QStringLiteral("project"), id}},
        {{QStringLiteral("file"), QStringLiteral("project")}, {{file, id}}});
}

} // namespace

void addNew(Command &app, Context &context)
{
    const auto arguments = std::make_shared<Arguments>();
    Command *command = app.addCommand("new", "Make a project file");
    command
        ->addOption(
            "project", arguments->project, "File to make, NAME.gpkg; one that exists is left alone")
        ->required();
    command->addOption("--name", arguments->name, "Name of the project; without it the file's");
    command->addFlag("--sample", arguments->isSample,
        "Fill it with the sample: invented facilities of seven regions");
    addCommonOptions(*command, context);
    command->onRun([&context, arguments] { makeProject(context, *arguments); });
}

} // namespace trama::cli
