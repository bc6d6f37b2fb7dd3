// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/action_commands.h"

#include "core/base/clock.h"
#include "core/gap/analyst_word.h"
#include "core/gap/sentences.h"
#include "core/plan/figure_data.h"
#include "core/plan/plan_rows.h"
#include "core/storage/writer.h"
#include "ui/commands/action_evidence.h"
#include "ui/render/documents/frozen_figures.h"
#include "ui/widgets/appearance.h"

#include <cmath>

namespace trama::ui {

namespace {

using storage::Key;
using storage::Values;

const domain::Entity &entity(const char *name)
{
    return *domain::findEntity(QLatin1String(name));
}

QString nameOf(const Workspace &workspace, int region)
{
    return workspace.snapshot().regions()[static_cast<std::size_t>(region)].name;
}

/// "Borrow pilot production in conversion from Bremen", by the main advice.
QString titleOf(const Workspace &workspace, const gap::NeedResult &need)
{
    const QString name = gap::needName(need, workspace.snapshot(), texts());
    if (need.advice.empty()) {
        return name;
    }
    const gap::Advice advice = need.advice.front();
    QStringList others;
    if (advice == gap::Advice::Borrow && !need.lenders.empty()) {
        others.append(nameOf(workspace, need.lenders.front().region));
    } else if (advice == gap::Advice::BuildTogether) {
        for (const int region : need.togetherWith) {
            others.append(nameOf(workspace, region));
        }
    }
    return texts().get(
        QLatin1String("action.title.") + gap::code(advice), {name, texts().list(others)});
}

QString indicatorOf(const gap::NeedResult &need)
{
    const bool isWhole = need.target == std::floor(need.target);
    return texts().get(QStringLiteral("action.indicator"),
        {texts().integer(need.supply.nOpen), texts().number(need.target, isWhole ? 0 : 1)});
}

Values actionValues(const Workspace &workspace, const gap::NeedResult &need)
{
    const auto &snapshot = workspace.snapshot();
    const auto &settings = workspace.report()->settings;
    Values values = gap::storedCoordinates(need.at, snapshot.regions(), "need_");
    values.insert(QStringLiteral("title"), titleOf(workspace, need));
    values.insert(QStringLiteral("background"), gap::reason(need, snapshot, settings, texts()));
    values.insert(QStringLiteral("action"), gap::adviceText(need, snapshot, settings, texts()));
    values.insert(QStringLiteral("indicator"), indicatorOf(need));
    values.insert(QStringLiteral("status"), QStringLiteral("not-started"));
    return values;
}

/// The region's first plan, or 0.
Result<Key> planOf(const storage::Project &project, Key region)
{
    return plan::keysOf(project, "action_plan", QStringLiteral("region"), region)
        .map([](const QVector<Key> &keys) { return keys.value(0); });
}

Values planValues(const Workspace &workspace, int region)
{
    const auto &row = workspace.snapshot().regions()[static_cast<std::size_t>(region)];
    return {{QStringLiteral("title"), texts().get(QStringLiteral("action.plan"), {row.name})},
        {QStringLiteral("template"), QStringLiteral("interreg-2021")},
        {QStringLiteral("region"), row.key}, {QStringLiteral("status"), QStringLiteral("draft")},
        {QStringLiteral("country"), texts().term(QStringLiteral("country"), row.country)}};
}

/// Behind the last action of the plan.
Result<qint64> nextPosition(const storage::Writer &writer, Key plan)
{
    auto rows = writer.rows(
        entity("action"), {QStringLiteral("position")}, {plan}, QStringLiteral("plan"));
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    qint64 last = 0;
    while (rows->next()) {
        last = std::max(last, rows->integer(0));
    }
    return last + 1;
}

Values figureValues(const ActionEvidence &evidence, const QDate &asOf, Key picture)
{
    return {{QStringLiteral("figure"), picture}, {QStringLiteral("caption"), evidence.scene.title},
        {QStringLiteral("data_date"), asOf.toString(Qt::ISODate)},
        {QStringLiteral("data_hash"), evidence.data}};
}

Result<void> addFigure(
    storage::Writer &writer, Key action, const ActionEvidence &evidence, const QDate &asOf)
{
    return writer.addBlob(render::frozen(evidence.scene), QLatin1String(render::kFrozenMediaType))
        .and_then([&](Key picture) {
            Values values = figureValues(evidence, asOf, picture);
            values.insert(QStringLiteral("action"), action);
            values.insert(QStringLiteral("position"), qint64(1));
            return writer.insert(entity("action_figure"), values);
        })
        .map([](Key) {});
}

Result<ActionEvidence> evidenceOf(const Workspace &workspace, Key action)
{
    const auto record = workspace.project()->record(entity("action"), action);
    if (!record) {
        return tl::unexpected(record.error());
    }
    auto evidence = *record ? actionEvidence(workspace, needOf(workspace, **record)) : std::nullopt;
    if (!evidence) {
        return fail(ErrorCode::UnknownName, {QStringLiteral("need"), QString::number(action)});
    }
    return std::move(*evidence);
}

} // namespace

Result<Key> makeAction(Workspace &workspace, const gap::NeedResult &need)
{
    const auto evidence = actionEvidence(workspace, need.at);
    const auto region
        = workspace.snapshot().regions()[static_cast<std::size_t>(need.at.region)].key;
    const auto known = planOf(*workspace.project(), region);
    if (!known) {
        return tl::unexpected(known.error());
    }
    Values values = actionValues(workspace, need);
    Key made = 0;
    const auto work = [&](storage::Writer &writer) -> Result<void> {
        auto plan = *known != 0
            ? Result<Key>(*known)
            : writer.insert(entity("action_plan"), planValues(workspace, need.at.region));
        if (!plan) {
            return tl::unexpected(plan.error());
        }
        values.insert(QStringLiteral("plan"), *plan);
        return nextPosition(writer, *plan)
            .and_then([&](qint64 position) {
                values.insert(QStringLiteral("position"), position);
                return writer.insert(entity("action"), values);
            })
            .and_then([&](Key action) -> Result<void> {
                made = action;
                return evidence ? addFigure(writer, action, *evidence, workspace.asOf())
                                : Result<void>();
            });
    };
    const storage::StepName step{
        QStringLiteral("step.action.make"), {values.value(QStringLiteral("title")).toString()}};
    return workspace.edit(step, work).map([&](storage::StepId) { return made; });
}

Result<void> refreshFigure(Workspace &workspace, Key action, Key figure)
{
    const auto evidence = evidenceOf(workspace, action);
    if (!evidence) {
        return tl::unexpected(evidence.error());
    }
    return workspace
        .edit({QStringLiteral("step.action.figure"), {}},
            [&](storage::Writer &writer) {
                return writer
                    .addBlob(
                        render::frozen(evidence->scene), QLatin1String(render::kFrozenMediaType))
                    .and_then([&](Key picture) {
                        return writer.update(entity("action_figure"), figure,
                            figureValues(*evidence, workspace.asOf(), picture));
                    });
            })
        .map([](storage::StepId) {});
}

Result<void> keepFigure(Workspace &workspace, Key action, Key figure)
{
    const auto record = workspace.project()->record(entity("action"), action);
    const auto stored = workspace.project()->record(entity("action_figure"), figure);
    if (!record || !stored) {
        return tl::unexpected(record ? stored.error() : record.error());
    }
    if (!*record || !*stored) {
        return fail(ErrorCode::UnknownName, {QStringLiteral("action"), QString::number(action)});
    }
    const QString data
        = plan::keptFigureData((*stored)->values.value(QStringLiteral("data_hash")).toString(),
            evidenceData(workspace, needOf(workspace, **record)));
    return workspace
        .edit({QStringLiteral("step.action.keep"), {}},
            [&](storage::Writer &writer) {
                return writer.update(
                    entity("action_figure"), figure, {{QStringLiteral("data_hash"), data}});
            })
        .map([](storage::StepId) {});
}

} // namespace trama::ui
