// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"
#include "core/geo/project_regions.h"
#include "core/geo/region_library.h"
#include "core/storage/writer.h"

namespace trama::cli {

namespace {

struct Arguments {
    std::string file;
    std::string project;
    std::string version;
    std::string layer;
    std::string codes;
    std::string set;
    int level = -1;
};

QString originCode(geo::Origin origin)
{
    switch (origin) {
    case geo::Origin::Library:
        return QStringLiteral("library");
    case geo::Origin::NutsPack:
        return QStringLiteral("nuts-pack");
    case geo::Origin::BuiltIn:
        break;
    }
    return QStringLiteral("built-in");
}

void printLayers(const Context &context, const QVector<geo::RegionLayer> &layers, QJsonObject json)
{
    Rows rows;
    rows.header = QStringLiteral("version level regions origin").split(QLatin1Char(' '));
    QJsonArray objects;
    for (const geo::RegionLayer &layer : layers) {
        const QJsonValue level = layer.level < 0 ? QJsonValue() : QJsonValue(layer.level);
        rows.rows.push_back({layer.version, level, layer.regions, originCode(layer.origin)});
        objects.append(QJsonObject{{QStringLiteral("version"), layer.version},
            {QStringLiteral("level"), level}, {QStringLiteral("regions"), layer.regions},
            {QStringLiteral("origin"), originCode(layer.origin)}});
    }
    json.insert(QStringLiteral("layers"), objects);
    print(context, json, rows);
}

void install(Context &context, const Arguments &arguments)
{
    geo::InstallOptions options;
    options.version = fromStd(arguments.version);
    options.layer = fromStd(arguments.layer);
    if (arguments.level >= 0) {
        options.level = arguments.level;
    }
    const auto report = geo::installOutlines(fromStd(arguments.file), options);
    if (!report) {
        return context.report(report.error());
    }
    context.say(context.texts().plural(
        QStringLiteral("cli.regions.installed"), report->installed, {report->file}));
    printLayers(context, report->layers,
        {{QStringLiteral("file"), report->file}, {QStringLiteral("read"), report->read},
            {QStringLiteral("installed"), report->installed},
            {QStringLiteral("skipped"), report->skipped}});
}

/// Takes the chosen regions into a project as its set, so that the file is complete when it is
/// mailed.
void addToProject(Context &context, const Arguments &arguments)
{
    const auto project = storage::Project::open(fromStd(arguments.project));
    if (!project) {
        return context.report(project.error());
    }
    geo::RegionChoice choice;
    choice.codes = fromStd(arguments.codes).split(QLatin1Char(','), Qt::SkipEmptyParts);
    choice.level = arguments.level;
    choice.version = fromStd(arguments.version);
    const auto regions = geo::resolveRegions(**project, choice);
    if (!regions) {
        return context.report(regions.error());
    }
    for (const QString &key : regions->notes + regions->credits) {
        context.say(context.texts().get(key));
    }
    const QString name = fromStd(arguments.set);
    const qint64 count = static_cast<qint64>(regions->regions.size());
    const auto step = (*project)->edit({QStringLiteral("step.regions"), {regions->version}},
        [&](storage::Writer &writer) -> Result<void> {
            const auto keys = geo::addRegions(writer, *regions);
            if (!keys) {
                return tl::unexpected(keys.error());
            }
            const auto set = writer.insert(*domain::findEntity("region_set"),
                {{QStringLiteral("name"), name}, {QStringLiteral("version"), regions->version},
                    {QStringLiteral("is_default"), QStringLiteral("yes")}});
            if (!set) {
                return tl::unexpected(set.error());
            }
            qint64 position = 0;
            for (const storage::Key key : *keys) {
                const auto member = writer.insert(*domain::findEntity("region_set_member"),
                    {{QStringLiteral("region_set"), *set}, {QStringLiteral("region"), key},
                        {QStringLiteral("position"), ++position}});
                if (!member) {
                    return tl::unexpected(member.error());
                }
            }
            return {};
        });
    if (!step) {
        return context.report(step.error());
    }
    print(context,
        {{QStringLiteral("set"), name}, {QStringLiteral("version"), regions->version},
            {QStringLiteral("regions"), count}},
        {QStringLiteral("set version regions").split(QLatin1Char(' ')),
            {{name, regions->version, count}}});
}

} // namespace

void addRegions(Command &app, Context &context)
{
    const auto arguments = std::make_shared<Arguments>();
    Command *command = app.addCommand("regions", "List, install and choose outlines of regions");
    command->needsCommand();

    Command *list = command->addCommand(
        "list", "Versions and levels at hand: built in, fetched at set-up, installed");
    addCommonOptions(*list, context);
    list->onRun([&context] { printLayers(context, geo::listRegions(), {}); });

    Command *installing
        = command->addCommand("install", "Add the outlines of a file to your library of regions");
    installing
        ->addOption("file", arguments->file,
            "GeoJSON, GeoPackage, shapefile or TopoJSON with a code and a name")
        ->required();
    installing->addOption("--nuts,--region-version", arguments->version,
        "Version of the codes, where the file does not say it");
    installing->addOption("--level", arguments->level, "Level, where neither file nor code says it")
        ->between(0, 3);
    installing->addOption("--layer", arguments->layer, "One layer of a file with several");
    addCommonOptions(*installing, context);
    installing->onRun([&context, arguments] { install(context, *arguments); });

    Command *adding
        = command->addCommand("add", "Take regions with their outlines into a project as its set");
    adding->addOption("project", arguments->project, "Project file")->required();
    adding->addOption("--name", arguments->set, "Name of the set")->required();
    adding->addOption("--codes", arguments->codes,
        "Codes with commas; levels may be mixed, regions may not overlap");
    adding->addOption("--level", arguments->level, "All regions of a level")->between(0, 3);
    adding->addOption("--nuts", arguments->version, "Version of the codes: 2021, 2024");
    addCommonOptions(*adding, context);
    adding->onRun([&context, arguments] { addToProject(context, *arguments); });
}

} // namespace trama::cli
