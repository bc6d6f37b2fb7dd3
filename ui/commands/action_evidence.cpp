// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/action_evidence.h"

#include "core/gap/scope.h"
#include "core/plan/figure_data.h"
#include "ui/render/report_picture.h"
#include "ui/widgets/appearance.h"

namespace trama::ui {

namespace {

gap::GapReport narrowedTo(const Workspace &workspace, const gap::Coordinates &at)
{
    const gap::Scope scope{
        at.region, at.sector.isEmpty() ? QStringList() : QStringList{at.sector}, {at.stage}};
    return gap::narrowed(*workspace.report(), scope, workspace.snapshot().regions().size());
}

} // namespace

std::optional<ActionEvidence> actionEvidence(const Workspace &workspace, const gap::Coordinates &at)
{
    if (!workspace.report() || at.region < 0) {
        return std::nullopt;
    }
    const gap::GapReport report = narrowedTo(workspace, at);
    const render::PictureInput input{
        report, workspace.snapshot(), workspace.regions(), workspace.notices(), {}, {}};
    auto scene = render::reportPicture(
        QStringLiteral("matrix"), input, texts(), render::Theme::get(render::ThemeKind::Light));
    if (!scene) {
        return std::nullopt;
    }
    return ActionEvidence{
        std::move(*scene), plan::figureData(report, workspace.snapshot().regions())};
}

QString evidenceData(const Workspace &workspace, const gap::Coordinates &at)
{
    return workspace.report() && at.region >= 0
        ? plan::figureData(narrowedTo(workspace, at), workspace.snapshot().regions())
        : QString();
}

gap::Coordinates needOf(const Workspace &workspace, const storage::Record &action)
{
    const auto text
        = [&](const char *field) { return action.values.value(QLatin1String(field)).toString(); };
    gap::Coordinates at;
    const storage::Key region = action.values.value(QStringLiteral("need_region")).toLongLong();
    at.region = workspace.regions().indexOfKey.value(region, -1);
    at.sector = text("need_sector");
    at.stage = text("need_stage");
    at.service = text("need_service");
    at.bands = text("need_bands").split(QLatin1Char('|'), Qt::SkipEmptyParts);
    return at;
}

} // namespace trama::ui
