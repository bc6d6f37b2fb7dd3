// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"
#include "core/base/clock.h"
#include "core/exchange/check.h"

namespace trama::cli {

namespace {

const char *severityCode(exchange::Severity severity)
{
    return severity == exchange::Severity::Error  ? "error"
        : severity == exchange::Severity::Warning ? "warning"
                                                  : "note";
}

void checkProject(Context &context, const std::string &path)
{
    const auto project = storage::Project::open(fromStd(path), storage::OpenMode::ReadOnly);
    if (!project) {
        return context.report(project.error());
    }
    const auto findings = exchange::check(**project, today());
    if (!findings) {
        return context.report(findings.error());
    }
    const text::Texts texts = context.texts();
    Rows rows;
    rows.header = QStringLiteral("check severity entity uuid field reason").split(QLatin1Char(' '));
    QJsonArray objects;
    for (const exchange::Finding &finding : *findings) {
        const QString severity = QString::fromLatin1(severityCode(finding.severity));
        const QString uuid = finding.uuid.toString(QUuid::WithoutBraces);
        const QString reason = exchange::sentence(finding, texts);
        rows.rows.push_back(
            {finding.check, severity, finding.entity, uuid, textOrNull(finding.field), reason});
        QJsonObject object{{QStringLiteral("check"), finding.check},
            {QStringLiteral("severity"), severity}, {QStringLiteral("entity"), finding.entity},
            {QStringLiteral("uuid"), uuid}, {QStringLiteral("field"), textOrNull(finding.field)},
            {QStringLiteral("reason"), reason}};
        if (!finding.other.isNull()) {
            object.insert(QStringLiteral("other"), finding.other.toString(QUuid::WithoutBraces));
        }
        objects.append(object);
    }
    print(context,
        {{QStringLiteral("valid"), findings->isEmpty()}, {QStringLiteral("findings"), objects}},
        rows);
    if (!findings->isEmpty()) {
        context.status = 1;
    }
}

} // namespace

void addCheck(Command &app, Context &context)
{
    const auto path = std::make_shared<std::string>();
    Command *command = app.addCommand(
        "check", "Look for what is doubtful or missing; exits with 1 where something is");
    command->addOption("project", *path, "Project file")->required();
    addCommonOptions(*command, context);
    command->onRun([&context, path] { checkProject(context, *path); });
}

} // namespace trama::cli
