// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap/scope.h"
#include "ui/render/scene.h"
#include "ui/workspace/workspace.h"

namespace trama::ui {

/// What the page looks at: the needs in scope and the axes that lay them out, and which needs stand
/// in which cell.
class GapTable {
public:
    /// `axis` is the one chosen: the columns of one region's matrix, or the rows beside the columns
    /// of all regions.
    void fill(const Workspace &workspace, const gap::Scope &scope, gap::Axis axis);

    const gap::GapReport &report() const { return m_report; }
    Result<render::Scene> scene(const Workspace &workspace) const;
    /// Id of the mark a need stands in.
    QString cellOf(const Workspace &workspace, const gap::Coordinates &at) const;
    /// The needs of a cell by rank.
    std::vector<gap::NeedResult> needsOf(const Workspace &workspace, const QString &cell) const;
    const gap::NeedResult *find(const gap::Coordinates &at) const; ///< null = not in scope

private:
    gap::GapReport m_report;
    gap::Axis m_row = gap::Axis::Service;
    gap::Axis m_column = gap::Axis::Stage;
};

} // namespace trama::ui
