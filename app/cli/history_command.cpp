// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"
#include "core/storage/project.h"

namespace trama::cli {

namespace {

struct Arguments {
    std::string project;
    int undo = 0;
    int redo = 0;
    int compact = -1; ///< steps that stay undoable; -1 = not asked for
};

QString idText(storage::StepId id)
{
    return id == 0 ? QString() : QString::number(id);
}

QString nameOf(const storage::Step &step, const text::Texts &texts)
{
    const QString name = texts.get(step.name.key, step.name.arguments);
    switch (step.kind) {
    case storage::StepKind::Undo:
        return texts.get(QStringLiteral("step.undo"), {name});
    case storage::StepKind::Redo:
        return texts.get(QStringLiteral("step.redo"), {name});
    default:
        return name;
    }
}

void printSteps(const Context &context, const QVector<storage::Step> &steps)
{
    const text::Texts texts = context.texts();
    Rows rows;
    rows.header
        = QStringLiteral("id parent name author time counts undone").split(QLatin1Char(' '));
    QJsonArray objects;
    for (const storage::Step &step : steps) {
        const QString name = nameOf(step, texts);
        const QString time = step.time.toUTC().toString(Qt::ISODate);
        QJsonObject counts;
        QStringList countTexts;
        for (auto it = step.counts.cbegin(); it != step.counts.cend(); ++it) {
            counts.insert(it.key(), it.value());
            countTexts << QStringLiteral("%1 %2").arg(it.key()).arg(it.value());
        }
        countTexts.sort();
        rows.rows.push_back({idText(step.id), textOrNull(idText(step.parent)), name,
            textOrNull(step.author), time, countTexts.join(QStringLiteral(", ")), step.isUndone});
        objects.append(QJsonObject{{QStringLiteral("id"), step.id},
            {QStringLiteral("parent"), step.parent == 0 ? QJsonValue() : QJsonValue(step.parent)},
            {QStringLiteral("name"), name}, {QStringLiteral("author"), textOrNull(step.author)},
            {QStringLiteral("time"), time}, {QStringLiteral("counts"), counts},
            {QStringLiteral("undone"), step.isUndone}});
    }
    print(context, {{QStringLiteral("steps"), objects}}, rows);
}

void showHistory(Context &context, const Arguments &arguments)
{
    const bool isWriting = arguments.undo > 0 || arguments.redo > 0 || arguments.compact >= 0;
    const auto project = storage::Project::open(fromStd(arguments.project),
        isWriting ? storage::OpenMode::ReadWrite : storage::OpenMode::ReadOnly);
    if (!project) {
        return context.report(project.error());
    }
    for (int i = 0; i < arguments.undo; ++i) {
        if (const auto step = (*project)->undo(); !step) {
            context.report(step.error());
            break;
        }
    }
    for (int i = 0; i < arguments.redo; ++i) {
        if (const auto step = (*project)->redo(); !step) {
            context.report(step.error());
            break;
        }
    }
    if (arguments.compact >= 0) {
        const auto done = (*project)->compact(arguments.compact);
        if (!done) {
            return context.report(done.error());
        }
        context.say(context.texts().get(QStringLiteral("history.compacted"),
            {QString::number(done->steps), QString::number(done->bytes)}));
    }
    const auto steps = (*project)->history();
    if (!steps) {
        return context.report(steps.error());
    }
    printSteps(context, *steps);
}

} // namespace

void addHistory(Command &app, Context &context)
{
    const auto arguments = std::make_shared<Arguments>();
    Command *command
        = app.addCommand("history", "Show the steps of a project, take some back or do them again");
    command->addOption("project", arguments->project, "Project file")->required();
    Option *undo = command->addOption("--undo", arguments->undo, "Take back the last N steps")
                       ->optionalValue("1")
                       ->positive();
    command
        ->addOption("--compact", arguments->compact,
            "Take from all but the newest N steps what would undo them, after a safety copy")
        ->optionalValue("100")
        ->between(0, 1'000'000);
    command->addOption("--redo", arguments->redo, "Do again the last N steps taken back")
        ->optionalValue("1")
        ->positive()
        ->excludes(undo);
    addCommonOptions(*command, context);
    command->onRun([&context, arguments] { showHistory(context, *arguments); });
}

} // namespace trama::cli
