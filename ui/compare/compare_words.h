// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/profile.h"
#include "ui/render/compare/matrices_scene.h"
#include "ui/workspace/workspace.h"

#include <QCoreApplication>

namespace trama::ui {

/// Facts of the compared regions in words: names of rows, sections, titles that state a finding.
class CompareWords {
    Q_DECLARE_TR_FUNCTIONS(trama::ui::CompareWords)
public:
    /// The regions as columns, with the colours they have on all pages.
    static std::vector<render::ProfileColumn> columns(
        const snapshot::Snapshot &snapshot, const std::vector<int> &regions);
    /// Everything the drawing of profiles needs but its width.
    static render::ProfileInput profile(
        const Workspace &workspace, const compare::ProfileInput &input, bool isByDifference);
    static render::MatricesInput matrices(
        const Workspace &workspace, const std::vector<int> &regions);

private:
    static QString finding(
        const compare::ProfileInput &input, const std::vector<compare::Fact> &facts);
    static QString factName(const compare::Fact &fact, const QString &users);
    static QString similarities(const compare::ProfileInput &input);
};

} // namespace trama::ui
