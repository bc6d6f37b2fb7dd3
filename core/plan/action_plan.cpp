// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/action_plan.h"

#include "core/plan/plan_evidence.h"
#include "core/plan/plan_form.h"

#include <optional>

namespace trama::plan {

namespace {

/// The evidence as it was frozen, whatever the data says today.
void addFrozenFigures(PlanBlocks &blocks, const ActionRow &action)
{
    for (const storage::Record &figure : action.figures) {
        const storage::Key picture = fieldKey(figure, "figure");
        if (picture == 0) {
            continue;
        }
        blocks.add(Figure{frozenFigureId(picture), fieldText(figure, "caption"), {}, 16, 14});
        if (const QString date = blocks.date(fieldText(figure, "data_date")); !date.isEmpty()) {
            blocks.note(blocks.words("plan.evidence.frozen", {date}));
        }
    }
}

void addFigures(PlanBlocks &blocks)
{
    struct Kind {
        const char *id;
        const char *caption;
        double heightCm;
    };
    for (const Kind &kind : {Kind{"matrix", "plan.figure.matrix", 18},
             Kind{"ranking", "plan.figure.ranking", 18}, Kind{"map", "plan.figure.map", 14}}) {
        // The drawn scene tells its own alternative text: it knows what it shows.
        blocks.add(Figure{
            QString::fromLatin1(kind.id), blocks.words(kind.caption), {}, 16, kind.heightCm});
    }
}

void addSources(PlanBlocks &blocks, const PlanRows &rows)
{
    blocks.heading(2, blocks.words("plan.sources"));
    if (rows.sources.empty()) {
        blocks.note(blocks.words("plan.sources.none"));
        return;
    }
    Table table;
    table.caption = blocks.words("plan.sources.caption");
    table.hasRowHeaders = true;
    table.header = {blocks.words("plan.sources.name"), blocks.words("plan.sources.published"),
        blocks.words("plan.sources.retrieved"), blocks.words("plan.sources.licence"),
        blocks.words("plan.sources.credit")};
    for (const storage::Record &source : rows.sources) {
        const QString address = fieldText(source, "url");
        const QString name = fieldText(source, "name");
        table.rows.push_back({address.isEmpty() ? name : name + QLatin1Char('\n') + address,
            blocks.stated(blocks.date(fieldText(source, "published"))),
            blocks.stated(blocks.date(fieldText(source, "retrieved"))),
            blocks.stated(fieldText(source, "licence")),
            blocks.stated(fieldText(source, "credit"))});
    }
    blocks.add(std::move(table));
}

} // namespace

QString frozenFigureId(storage::Key picture)
{
    return QLatin1String(kFrozenFigure) + QString::number(picture);
}

Result<Document> actionPlanDocument(
    const storage::Project &project, const PlanInput &input, const text::Texts &texts)
{
    const auto rows = readPlan(project, input.plan, input.mayShow);
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    std::optional<PlanEvidence> evidence;
    if (input.report && input.snapshot) {
        evidence.emplace(input);
    }
    PlanBlocks blocks(texts);
    Document document;
    document.title = rows->text("title");
    document.language = texts.languageTag();
    document.author = rows->text("organisation");
    if (project.isSample()) {
        document.notices.append(blocks.words("notice.sample"));
    }
    document.notices += input.notices;

    blocks.note(blocks.words(
        templateOf(*rows) == PlanTemplate::Interreg2021 ? "plan.form2021" : "plan.form2014"));
    addGeneralInformation(blocks, *rows, input.includePersons);
    addPolicyContext(blocks, *rows);
    addActions(blocks, *rows, [&](const ActionRow &action, int number) {
        if (evidence) {
            evidence->addTo(blocks, action, number);
        }
        addFrozenFigures(blocks, action);
    });
    addSignatures(blocks, *rows, input.includePersons);
    blocks.add(PageBreak{});
    blocks.heading(1, blocks.words("plan.annex"));
    if (evidence) {
        addFigures(blocks);
        evidence->addGaps(blocks, *rows);
    }
    addSources(blocks, *rows);
    if (evidence) {
        evidence->addMethod(blocks);
    }
    document.blocks = blocks.take();
    return document;
}

} // namespace trama::plan
