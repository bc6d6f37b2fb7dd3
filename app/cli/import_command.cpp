// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"
#include "core/exchange/import.h"

#include <QFile>
#include <QJsonDocument>
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

/// COLUMN=FIELD of the command line over the columns of a mapping file {"columns": {"Nome":
/// "name"}}.
Result<QHash<QString, QString>> columnMap(const Arguments &arguments)
{
    QHash<QString, QString> map;
    if (!arguments.mapping.empty()) {
        const QString path = fromStd(arguments.mapping);
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            return fail(file.exists() ? ErrorCode::CannotRead : ErrorCode::FileNotFound,
                {file.errorString()}, path);
        }
        QJsonParseError parse;
        const QJsonObject object = QJsonDocument::fromJson(file.readAll(), &parse).object();
        if (parse.error != QJsonParseError::NoError) {
            return fail(ErrorCode::CannotRead, {parse.errorString()}, path);
        }
        const QJsonObject columns = object.contains(QLatin1String("columns"))
            ? object[QLatin1String("columns")].toObject()
            : object;
        for (auto it = columns.begin(); it != columns.end(); ++it) {
            map.insert(it.key(), it.value().toString());
        }
    }
    for (const std::string &pair : arguments.map) {
        const QString text = fromStd(pair);
        const qsizetype at = text.lastIndexOf(QLatin1Char('='));
        if (at < 1) {
            return fail(ErrorCode::BadSetting, {QStringLiteral("--map"), text});
        }
        map.insert(text.left(at), text.mid(at + 1));
    }
    return map;
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
        {QStringLiteral("entity"), report.entity}, {QStringLiteral("read"), report.read},
        {QStringLiteral("added"), report.added}, {QStringLiteral("updated"), report.updated},
        {QStringLiteral("skipped"), report.skipped}, {QStringLiteral("located"), report.located},
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
    const Result<QHash<QString, QString>> map = columnMap(arguments);
    if (!map) {
        return context.report(map.error());
    }
    const auto project = storage::Project::open(fromStd(arguments.project));
    if (!project) {
        return context.report(project.error());
    }
    exchange::ImportOptions options;
    options.entity = entity;
    options.map = *map;
    options.sheet = fromStd(arguments.sheet);
    options.layer = fromStd(arguments.layer);
    options.encoding = fromStd(arguments.encoding);
    options.nuts = fromStd(arguments.nuts);
    options.isDryRun = arguments.isDryRun;
    const auto report = exchange::importFile(**project, fromStd(arguments.file), options);
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
    command->addOption("--mapping", arguments->mapping, "A kept mapping: JSON, column to field");
    command->addOption("--sheet", arguments->sheet, "Sheet of a workbook");
    command->addOption("--layer", arguments->layer, "Layer of a file with several");
    command->addOption(
        "--encoding", arguments->encoding, "Encoding of the text, where the detected one is wrong");
    command->addOption("--nuts", arguments->nuts,
        "Version of the region codes of statistics: 2016, 2021, 2024; else judged from them");
    command->addOption("--issues", arguments->issues, "Write the issues to this CSV file too");
    command->addFlag("--dry-run", arguments->isDryRun, "Check and report, write nothing");
    command->addFlag("--strict", arguments->isStrict, "Exit with 1 where there is any issue");
    addCommonOptions(*command, context);
    command->onRun([&context, arguments] { importList(context, *arguments); });
}

} // namespace trama::cli
