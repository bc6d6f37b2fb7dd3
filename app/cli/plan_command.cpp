// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"
#include "app/cli/pictures.h"
#include "core/plan/action_plan.h"
#include "core/plan/plan_choice.h"
#include "core/plan/plan_findings.h"
#include "ui/render/documents/frozen_figures.h"

#include <QFileInfo>

namespace trama::cli {

namespace {

struct Arguments {
    AnalysisOptions analysis;
    std::string plan;
    std::string out;
    bool hasPersons = false;
};

/// The plan of that title or list id; the one the report asks for first where none is named.
Result<storage::Key> planKey(const Analysis &analysis, const QString &name)
{
    const storage::Project &project = *analysis.project;
    if (name.isEmpty()) {
        return plan::firstPlan(project, analysis.report, analysis.snapshot);
    }
    auto rows = project.rows(
        *domain::findEntity("action_plan"), {QStringLiteral("title"), QStringLiteral("list_id")});
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    while (rows->next()) {
        if (rows->text(0) == name || rows->text(1) == name) {
            return rows->key();
        }
    }
    return fail(ErrorCode::UnknownName, {QStringLiteral("action_plan"), name});
}

bool mayName(const Analysis &analysis, snapshot::Key facility)
{
    const auto at = analysis.shown.find(facility);
    return at.chunk >= 0
        && !analysis.shown.chunks()[static_cast<std::size_t>(at.chunk)]->uuid[at.row].isNull();
}

Result<void> writePlan(
    Context &context, const Arguments &arguments, const Analysis &analysis, storage::Key key)
{
    const text::Texts texts = context.texts();
    plan::PlanInput input;
    input.plan = key;
    input.report = &analysis.report;
    input.snapshot = &analysis.shown;
    input.includePersons = arguments.hasPersons;
    input.mayName = [&analysis](snapshot::Key facility) { return mayName(analysis, facility); };
    const exchange::Audience audience = context.audienceCode();
    input.mayShow = [audience](const QString &tier) { return exchange::isVisible(tier, audience); };
    for (const QString &credit : analysis.regions.credits) {
        input.notices << texts.get(credit);
    }
    input.notices << texts.get(QStringLiteral("notice.basemap"));
    const auto document = plan::actionPlanDocument(*analysis.project, input, texts);
    if (!document) {
        return tl::unexpected(document.error());
    }
    const auto frozen = render::frozenFigures(*analysis.project, *document);
    if (!frozen) {
        return tl::unexpected(frozen.error());
    }
    const auto draw = [&](const QString &figure) {
        constexpr QSizeF kMapSize(1120, 760);
        return picture(analysis, arguments.analysis, figure, kMapSize, texts);
    };
    return render::writeDocument(
        *document, fromStd(arguments.out), render::withFrozenFigures(*frozen, draw));
}

void makePlan(Context &context, const Arguments &arguments)
{
    const Result<Analysis> analysis = analyse(context, arguments.analysis);
    if (!analysis) {
        return context.report(analysis.error());
    }
    const Result<storage::Key> key = planKey(*analysis, fromStd(arguments.plan));
    if (!key) {
        return context.report(key.error());
    }
    const auto findings = plan::planFindings(*analysis->project, *key);
    if (!findings) {
        return context.report(findings.error());
    }
    for (const exchange::Finding &finding : *findings) {
        context.say(
            context.texts().get(QStringLiteral("check.") + finding.check, finding.arguments));
    }
    if (const Result<void> written = writePlan(context, arguments, *analysis, *key); !written) {
        return context.report(written.error());
    }
    const QString path = fromStd(arguments.out);
    const QString kind = QFileInfo(path).suffix().toLower();
    print(context,
        {{QStringLiteral("file"), path}, {QStringLiteral("kind"), kind},
            {QStringLiteral("width"), QJsonValue()}, {QStringLiteral("height"), QJsonValue()},
            {QStringLiteral("alt"), QJsonValue()}},
        {{QStringLiteral("file"), QStringLiteral("kind")}, {{path, kind}}});
}

} // namespace

void addPlan(Command &app, Context &context)
{
    const auto arguments = std::make_shared<Arguments>();
    Command *command = app.addCommand("plan", "Write an action plan in the Interreg Europe form");
    addAnalysisOptions(*command, arguments->analysis);
    command->addOption("--plan", arguments->plan,
        "Title or id of the plan; without it that of the region with the largest gap left");
    command->addOption("--out", arguments->out, "File to write: .odt, .pdf, .html or .md")
        ->required();
    command->addFlag("--persons", arguments->hasPersons,
        "Print contact and signatures; without it they are lines to fill in");
    addCommonOptions(*command, context);
    addAudienceOption(*command, context);
    command->onRun([&context, arguments] { makePlan(context, *arguments); });
}

} // namespace trama::cli
