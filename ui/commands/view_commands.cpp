// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/view_commands.h"

#include "core/snapshot/filter_json.h"
#include "core/storage/writer.h"
#include "ui/widgets/appearance.h"

#include <QCollator>
#include <QJsonDocument>

#include <algorithm>

namespace trama::ui {

namespace {

const domain::Entity &viewEntity()
{
    return *domain::findEntity(u"saved_view");
}

} // namespace

Result<QVector<SavedView>> savedViews(const Workspace &workspace)
{
    auto rows = workspace.project()->rows(
        viewEntity(), {QStringLiteral("name"), QStringLiteral("page"), QStringLiteral("state")});
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    QVector<SavedView> views;
    while (rows->next()) {
        const QJsonObject state = QJsonDocument::fromJson(rows->text(2).toUtf8()).object();
        views.append({rows->key(), rows->text(0), rows->text(1),
            state.value(QLatin1String("page")).toObject(),
            state.value(QLatin1String("filter")).toObject()});
    }
    QCollator order(locale());
    order.setNumericMode(true);
    std::stable_sort(views.begin(), views.end(),
        [&](const SavedView &a, const SavedView &b) { return order.compare(a.name, b.name) < 0; });
    return views;
}

Result<void> saveView(
    Workspace &workspace, const QString &name, const QString &page, const QJsonObject &pageState)
{
    const auto views = savedViews(workspace);
    if (!views) {
        return tl::unexpected(views.error());
    }
    const QJsonObject state{{QStringLiteral("page"), pageState},
        {QStringLiteral("filter"),
            snapshot::filterToJson(workspace.filter(), workspace.snapshot())}};
    const storage::Values values{{QStringLiteral("name"), name}, {QStringLiteral("page"), page},
        {QStringLiteral("state"),
            QString::fromUtf8(QJsonDocument(state).toJson(QJsonDocument::Compact))}};
    const auto same = std::find_if(
        views->begin(), views->end(), [&](const SavedView &view) { return view.name == name; });
    return workspace
        .edit({QStringLiteral("step.view.save"), {name}},
            [&](storage::Writer &writer) -> Result<void> {
                if (same != views->end()) {
                    return writer.update(viewEntity(), same->key, values);
                }
                return writer.insert(viewEntity(), values).map([](storage::Key) {});
            })
        .map([](storage::StepId) {});
}

Result<void> deleteView(Workspace &workspace, const SavedView &view)
{
    return workspace
        .edit({QStringLiteral("step.view.delete"), {view.name}},
            [&](storage::Writer &writer) { return writer.remove(viewEntity(), view.key); })
        .map([](storage::StepId) {});
}

} // namespace trama::ui
