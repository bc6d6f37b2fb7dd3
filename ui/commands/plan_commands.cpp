// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/plan_commands.h"

#include "core/plan/plan_rows.h"
#include "core/storage/writer.h"
#include "ui/widgets/appearance.h"

namespace trama::ui {

namespace {

using storage::Key;

const domain::Entity &entityNamed(const char *name)
{
    return *domain::findEntity(QLatin1String(name));
}

Result<QString> titleOf(const Workspace &workspace, const char *entity, Key key)
{
    return workspace.project()
        ->record(entityNamed(entity), key)
        .map([](const std::optional<storage::Record> &record) {
            return record ? plan::fieldText(*record, "title") : QString();
        });
}

} // namespace

Result<Key> addPlan(Workspace &workspace, const QString &form, int region)
{
    const auto &regions = workspace.snapshot().regions();
    storage::Values values{{QStringLiteral("template"), form},
        {QStringLiteral("status"), QStringLiteral("draft")},
        {QStringLiteral("title"), texts().get(QStringLiteral("action.plan.any"))}};
    if (region >= 0) {
        const auto &row = regions[static_cast<std::size_t>(region)];
        values.insert(QStringLiteral("region"), row.key);
        values.insert(
            QStringLiteral("title"), texts().get(QStringLiteral("action.plan"), {row.name}));
        values.insert(
            QStringLiteral("country"), texts().term(QStringLiteral("country"), row.country));
    }
    Key made = 0;
    return workspace
        .edit({QStringLiteral("step.plan.add"), {}},
            [&](storage::Writer &writer) {
                return writer.insert(entityNamed("action_plan"), values).map([&](Key key) {
                    made = key;
                });
            })
        .map([&](storage::StepId) { return made; });
}

Result<Key> addAction(Workspace &workspace, Key plan)
{
    const auto keys = plan::keysOf(*workspace.project(), "action", QStringLiteral("plan"), plan);
    if (!keys) {
        return tl::unexpected(keys.error());
    }
    const storage::Values values{{QStringLiteral("plan"), plan},
        {QStringLiteral("position"), qint64(keys->size()) + 1},
        {QStringLiteral("title"), texts().get(QStringLiteral("action.title.new"))},
        {QStringLiteral("status"), QStringLiteral("not-started")}};
    Key made = 0;
    return workspace
        .edit({QStringLiteral("step.action.add"), {}},
            [&](storage::Writer &writer) {
                return writer.insert(entityNamed("action"), values).map([&](Key key) {
                    made = key;
                });
            })
        .map([&](storage::StepId) { return made; });
}

Result<void> deleteAction(Workspace &workspace, Key action)
{
    const auto title = titleOf(workspace, "action", action);
    if (!title) {
        return tl::unexpected(title.error());
    }
    return workspace
        .edit({QStringLiteral("step.action.delete"), {*title}},
            [&](storage::Writer &writer) { return writer.remove(entityNamed("action"), action); })
        .map([](storage::StepId) {});
}

Result<void> orderActions(Workspace &workspace, const QVector<Key> &actions)
{
    return workspace
        .edit({QStringLiteral("step.action.order"), {}},
            [&](storage::Writer &writer) -> Result<void> {
                for (qsizetype i = 0; i < actions.size(); ++i) {
                    const auto moved = writer.update(entityNamed("action"), actions[i],
                        {{QStringLiteral("position"), qint64(i) + 1}});
                    if (!moved) {
                        return moved;
                    }
                }
                return {};
            })
        .map([](storage::StepId) {});
}

Result<void> setPlanField(
    Workspace &workspace, const char *entity, Key key, const QString &field, const QVariant &value)
{
    const auto title = titleOf(workspace, entity, key);
    if (!title) {
        return tl::unexpected(title.error());
    }
    const storage::StepName step{
        QLatin1String("step.") + QLatin1String(entity) + QLatin1String(".edit"), {*title}};
    return workspace
        .edit(step,
            [&](storage::Writer &writer) {
                return writer.update(entityNamed(entity), key, {{field, value}});
            })
        .map([](storage::StepId) {});
}

} // namespace trama::ui
