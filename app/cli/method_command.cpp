// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"
#include "core/methods/run_method.h"

#include <QJsonObject>

namespace trama::cli {

namespace {

struct Arguments {
    std::string name;
    std::string input;
    std::string second;
    std::string edges;
    std::string nodes;
    std::vector<std::string> settings;
};

Result<methods::MethodInput> inputOf(const Arguments &arguments)
{
    methods::MethodInput input{fromStd(arguments.input), fromStd(arguments.second),
        fromStd(arguments.edges), fromStd(arguments.nodes), {}, nullptr};
    for (const std::string &pair : arguments.settings) {
        const QString text = fromStd(pair);
        const qsizetype at = text.indexOf(QLatin1Char('='));
        if (at < 1) {
            return fail(ErrorCode::BadSetting, {QStringLiteral("--set"), text});
        }
        input.settings.insert(text.left(at), text.mid(at + 1));
    }
    return input;
}

QJsonValue valueOf(const methods::MethodResult &result, std::size_t row, std::size_t column)
{
    return result.words.isEmpty()
        ? number(result.table.at(row, column))
        : QJsonValue(result.words[static_cast<qsizetype>(row)][static_cast<qsizetype>(column)]);
}

void printResult(Context &context, const methods::MethodResult &result)
{
    const methods::Table &table = result.table;
    QJsonArray values;
    Rows lines;
    lines.header = QStringList{QStringLiteral("row")} + table.columns;
    for (std::size_t r = 0; r < table.rowCount(); ++r) {
        QJsonArray row;
        QList<QJsonValue> line{table.rows[static_cast<qsizetype>(r)]};
        for (std::size_t c = 0; c < table.columnCount(); ++c) {
            row.append(valueOf(result, r, c));
            line.append(valueOf(result, r, c));
        }
        values.append(row);
        lines.rows.push_back(line);
    }
    QJsonObject parameters;
    for (const auto &[name, value] : result.parameters) {
        bool isNumber = false;
        const double amount = value.toDouble(&isNumber);
        parameters.insert(name, isNumber ? QJsonValue(amount) : QJsonValue(value));
    }
    const text::Texts texts = context.texts();
    QStringList warnings;
    for (const methods::Warning &warning : result.warnings) {
        warnings.append(texts.get(warning.key, warning.arguments));
        if (context.outputFormat() != Format::Json) {
            context.say(warnings.last());
        }
    }
    print(context,
        {{QStringLiteral("method"), result.method}, {QStringLiteral("parameters"), parameters},
            {QStringLiteral("rows"), array(table.rows)},
            {QStringLiteral("columns"), array(table.columns)}, {QStringLiteral("values"), values},
            {QStringLiteral("warnings"), array(warnings)}},
        lines);
}

void runMethod(Context &context, const Arguments &arguments)
{
    const auto input = inputOf(arguments);
    if (!input) {
        return context.report(input.error());
    }
    const auto result = methods::runMethod(fromStd(arguments.name), *input);
    if (!result) {
        return context.report(result.error());
    }
    printResult(context, *result);
}

} // namespace

void addMethod(Command &app, Context &context)
{
    const auto arguments = std::make_shared<Arguments>();
    Command *command
        = app.addCommand("method", "Work out one published method on a table, no project needed");
    command->addOption("name", arguments->name, "location-quotient, hhi, 2sfca, betweenness …")
        ->required();
    command->addOption("--input", arguments->input, "CSV table; its first column names the rows");
    command->addOption("--second", arguments->second,
        "Amounts of demand by place; or a larger table for proximities");
    command->addOption(
        "--edges", arguments->edges, "Ties: from,to[,weight]; or amounts of supply by place");
    command->addOption("--nodes", arguments->nodes, "Nodes and their regions: node,region");
    command->addOption("--set", arguments->settings, "KEY=VALUE, as often as needed")->oneValue();
    addCommonOptions(*command, context);
    command->onRun([&context, arguments] { runMethod(context, *arguments); });
}

} // namespace trama::cli
