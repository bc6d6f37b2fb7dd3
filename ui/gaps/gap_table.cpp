// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gaps/gap_table.h"

#include "ui/render/parts/code_names.h"
#include "ui/render/report_picture.h"
#include "ui/widgets/appearance.h"

#include <algorithm>

namespace trama::ui {

namespace {

bool isUsed(const gap::GapReport &report, QString gap::Coordinates::*code)
{
    return std::any_of(report.needs.begin(), report.needs.end(),
        [code](const gap::NeedResult &need) { return !(need.at.*code).isEmpty(); });
}

/// What stands at the left of a region's matrix: what its needs tell apart besides the columns.
gap::Axis rowAxis(const gap::GapReport &report, gap::Axis column)
{
    if (isUsed(report, &gap::Coordinates::service)) {
        return gap::Axis::Service;
    }
    const bool hasStages = isUsed(report, &gap::Coordinates::stage);
    return column == gap::Axis::Sector || (column == gap::Axis::Band && hasStages)
        ? gap::Axis::Stage
        : gap::Axis::Sector;
}

QString cellId(
    const render::CodeNames &names, const gap::Coordinates &at, gap::Axis row, gap::Axis column)
{
    return QStringLiteral("cell/%1/%2").arg(names.code(at, row), names.code(at, column));
}

} // namespace

void GapTable::fill(const Workspace &workspace, const gap::Scope &scope, gap::Axis axis)
{
    const std::size_t regions = workspace.snapshot().regions().size();
    m_report = workspace.report() ? gap::narrowed(*workspace.report(), scope, regions)
                                  : gap::GapReport();
    const bool isManyRegions = scope.region < 0 && regions > 1;
    m_row = isManyRegions ? axis : rowAxis(m_report, axis);
    m_column = isManyRegions ? gap::Axis::Region : axis;
}

Result<render::Scene> GapTable::scene(const Workspace &workspace) const
{
    const render::PictureInput input{
        m_report, workspace.snapshot(), workspace.regions(), workspace.notices(), m_row, m_column};
    return render::reportPicture(QStringLiteral("matrix"), input, texts(), theme());
}

QString GapTable::cellOf(const Workspace &workspace, const gap::Coordinates &at) const
{
    return cellId(render::CodeNames(workspace.snapshot(), texts()), at, m_row, m_column);
}

std::vector<gap::NeedResult> GapTable::needsOf(
    const Workspace &workspace, const QString &cell) const
{
    const render::CodeNames names(workspace.snapshot(), texts());
    std::vector<gap::NeedResult> needs;
    for (const gap::NeedResult &need : m_report.needs) {
        if (cellId(names, need.at, m_row, m_column) == cell) {
            needs.push_back(need);
        }
    }
    return needs;
}

const gap::NeedResult *GapTable::find(const gap::Coordinates &at) const
{
    const auto found = std::find_if(m_report.needs.begin(), m_report.needs.end(),
        [&](const gap::NeedResult &need) { return need.at == at; });
    return found == m_report.needs.end() ? nullptr : &*found;
}

} // namespace trama::ui
