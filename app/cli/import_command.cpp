// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"
#include "core/exchange/mapping.h"
#include "core/exchange/preview.h"

#include <QFile>
#include <QSaveFile>

namespace trama::cli {

namespace {

struct Arguments {
    std::string project;
    std::string file;
    std::string entity;
    std::vector<std::string> map;
    std::string mapping;
    std::string sheet;
    std::string layer;
    std::string encoding;
    std::string nuts;
    std::string issues;
    std::string separator;
    int headerRow = 0;
    std::vector<std::string> decimals;
    std::string crs;
    std::string gazetteer;
    std::string source;
    bool placesByRegion = false;
    bool repairsText = false;
    bool usesKept = false;
    bool keeps = false;
    bool isDryRun = false;
    bool isStrict = false;
};

QString severityCode(exchange::Severity severity)
{
    switch (severity) {
    case exchange::Severity::Error:
        return QStringLiteral("error");
    case exchange::Severity::Warning:
        return QStringLiteral("warning");
    case exchange::Severity::Note:
        break;
    }
    return QStringLiteral("note");
}

Rows issueRows(const exchange::Issues &issues, const text::Texts &texts)
{
    Rows rows;
    rows.header
        = QStringLiteral("file row column value severity code reason").split(QLatin1Char(' '));
    for (const exchange::Issue &issue : issues) {
        rows.rows.push_back(
            {issue.file, issue.row, issue.column, issue.value, severityCode(issue.severity),
                issue.code, texts.get(QStringLiteral("issue.") + issue.code, issue.arguments)});
    }
    return rows;
}

QJsonArray asObjects(const Rows &rows)
{
    QJsonArray objects;
    for (const QList<QJsonValue> &row : rows.rows) {
        QJsonObject object;
        for (qsizetype i = 0; i < row.size(); ++i) {
            object.insert(rows.header[i], row[i]);
        }
        objects.append(object);
    }
    return objects;
}

Result<QHash<QString, QString>> pairsOf(
    const QString &option, const std::vector<std::string> &texts)
{
    QHash<QString, QString> pairs;
    for (const std::string &pair : texts) {
        const QString text = fromStd(pair);
        const qsizetype at = text.lastIndexOf(QLatin1Char('='));
        if (at < 1) {
            return fail(ErrorCode::BadSetting, {option, text});
        }
        pairs.insert(text.left(at), text.mid(at + 1));
    }
    return pairs;
}

Result<exchange::Mapping> readMapping(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(file.exists() ? ErrorCode::CannotRead : ErrorCode::FileNotFound,
            {file.errorString()}, path);
    }
    return exchange::mappingFromJson(file.readAll(), path);
}

/// What the mapping settles, where the command line leaves it open.
Result<exchange::ImportOptions> withMappings(
    const storage::Project &project, const Arguments &arguments, exchange::ImportOptions options)
{
    if (!arguments.mapping.empty()) {
        const auto mapping = readMapping(fromStd(arguments.mapping));
        if (!mapping) {
            return tl::unexpected<Error>(mapping.error());
        }
        options = exchange::withMapping(options, *mapping);
    }
    if (!arguments.usesKept) {
        return options;
    }
    const auto preview = exchange::previewList(fromStd(arguments.file), options);
    if (!preview) {
        return tl::unexpected<Error>(preview.error());
    }
    const auto kept = exchange::mappingFor(project, preview->headers);
    return kept ? exchange::withMapping(options, *kept) : options;
}

Result<exchange::ImportOptions> optionsOf(
    const storage::Project &project, const Arguments &arguments)
{
    const auto map = pairsOf(QStringLiteral("--map"), arguments.map);
    const auto decimals = pairsOf(QStringLiteral("--decimal"), arguments.decimals);
    if (!map || !decimals) {
        return tl::unexpected<Error>(map ? decimals.error() : map.error());
    }
    exchange::ImportOptions options;
    options.entity = fromStd(arguments.entity);
    options.map = *map;
    options.decimals = *decimals;
    options.sheet = fromStd(arguments.sheet);
    options.layer = fromStd(arguments.layer);
    options.encoding = fromStd(arguments.encoding);
    options.separator = fromStd(arguments.separator);
    options.headerRow = arguments.headerRow;
    options.crs = fromStd(arguments.crs);
    options.gazetteer = fromStd(arguments.gazetteer);
    options.source = fromStd(arguments.source);
    options.placesByRegion = arguments.placesByRegion;
    options.repairsText = arguments.repairsText;
    options.keepsMapping = arguments.keeps;
    options.nuts = fromStd(arguments.nuts);
    options.isWhole = true;
    options.isDryRun = arguments.isDryRun;
    return withMappings(project, arguments, options);
}

bool writeIssues(Context &context, const QString &path, const Rows &rows)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(toCsv(rows)) < 0 || !file.commit()) {
        context.report(Error{ErrorCode::CannotWrite, {file.errorString()}, path, 0, {}});
        return false;
    }
    return true;
}

void printReport(Context &context, const exchange::ImportReport &report, const Rows &issues)
{
    const QJsonObject json{{QStringLiteral("file"), report.file},
        {QStringLiteral("entity"), textOrNull(report.entity)},
        {QStringLiteral("read"), report.read}, {QStringLiteral("added"), report.added},
        {QStringLiteral("updated"), report.updated}, {QStringLiteral("skipped"), report.skipped},
        {QStringLiteral("located"), report.located},
        {QStringLiteral("encoding"), textOrNull(report.encoding)},
        {QStringLiteral("separator"), textOrNull(report.separator)},
        {QStringLiteral("decimal"), textOrNull(report.decimal)},
        {QStringLiteral("issues"), asObjects(issues)}};
    if (context.outputFormat() == Format::Table) {
        const text::Texts texts = context.texts();
        context.say(texts.get(QStringLiteral("cli.import.summary"),
            {report.file, texts.integer(report.read), texts.integer(report.added),
                texts.integer(report.updated), texts.integer(report.skipped),
                texts.integer(report.located), texts.integer(report.issues.size())}));
    }
    print(context, json, issues);
}

void importList(Context &context, const Arguments &arguments)
{
    const QString entity = fromStd(arguments.entity);
    if (!entity.isEmpty() && domain::findEntity(entity) == nullptr) {
        return context.report(Error{ErrorCode::UnknownEntity, {entity}, {}, 0, {}});
    }
    const auto project = storage::Project::open(fromStd(arguments.project));
    if (!project) {
        return context.report(project.error());
    }
    const auto options = optionsOf(**project, arguments);
    if (!options) {
        return context.report(options.error());
    }
    const auto report = exchange::importFile(**project, fromStd(arguments.file), *options);
    if (!report) {
        return context.report(report.error());
    }
    const Rows issues = issueRows(report->issues, context.texts());
    if (!arguments.issues.empty() && !writeIssues(context, fromStd(arguments.issues), issues)) {
        return;
    }
    printReport(context, *report, issues);
    if (arguments.isStrict && !report->issues.isEmpty()) {
        context.status = 1;
    }
}

void addReadingOptions(Command &command, Arguments &arguments)
{
    command.addOption(
        "--separator", arguments.separator, "Sign between cells, where the detected one is wrong");
    command.addOption("--header-row", arguments.headerRow,
        "Which row names the columns, from 1, blank rows not counted");
    command
        .addOption("--decimal", arguments.decimals,
            "COLUMN=, or COLUMN=. where the detected decimal sign is wrong")
        ->oneValue();
    command.addOption(
        "--crs", arguments.crs, "Projection of coordinates in columns, such as EPSG:3763");
    command.addOption("--gazetteer", arguments.gazetteer,
        "CSV of names with lat and lon, for rows without coordinates");
    command.addFlag("--by-region", arguments.placesByRegion,
        "Rows without coordinates stand in the middle of their region, marked approximate");
    command.addFlag(
        "--repair-text", arguments.repairsText, "Put mixed-up letters right where they can be");
    command.addOption("--edition-of", arguments.source,
        "Name of the source of which the list is a newer edition");
}

} // namespace

void addImport(Command &app, Context &context)
{
    const auto arguments = std::make_shared<Arguments>();
    Command *command = app.addCommand("import", "Take a list into a project in one undoable step");
    command->addOption("project", arguments->project, "Project file")->required();
    command
        ->addOption("file", arguments->file,
            "CSV, TSV, XLSX, ODS, GeoJSON, JSON, KML, shapefile or another list")
        ->required();
    command->addOption(
        "--as", arguments->entity, "What the rows are: infrastructure, service, need, region …");
    command
        ->addOption("--map", arguments->map,
            "COLUMN=FIELD, as often as needed; COLUMN= leaves a column out")
        ->oneValue();
    command->addOption("--mapping", arguments->mapping,
        "A mapping in a file: JSON, column to field, or as kept by the window");
    command->addFlag("--kept-mapping", arguments->usesKept,
        "Use the mapping that the project keeps for lists with these columns");
    command->addFlag("--keep-mapping", arguments->keeps, "Keep the mapping in the project");
    command->addOption("--sheet", arguments->sheet,
        "Sheet of a workbook; without it the first, of one of ours all");
    command->addOption("--layer", arguments->layer, "Layer of a file with several");
    command->addOption(
        "--encoding", arguments->encoding, "Encoding of the text, where the detected one is wrong");
    addReadingOptions(*command, *arguments);
    command->addOption("--nuts", arguments->nuts,
        "Version of the region codes of statistics: 2016, 2021, 2024; else judged from them");
    command->addOption("--issues", arguments->issues, "Write the issues to this CSV file too");
    command->addFlag("--dry-run", arguments->isDryRun, "Check and report, write nothing");
    command->addFlag("--strict", arguments->isStrict, "Exit with 1 where there is any issue");
    addCommonOptions(*command, context);
    command->onRun([&context, arguments] { importList(context, *arguments); });
}

} // namespace trama::cli
