// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/action_plan.h"
#include "core/storage/project.h"
#include "tests/support/temporary.h"

namespace trama::tests {

/// A project file with the plan of one region, and a gap report of one need made by hand.
struct PlanProject {
    explicit PlanProject(bool isSample = true);

    storage::Key insert(const char *entity, const storage::Values &values);
    void update(const char *entity, storage::Key key, const storage::Values &values);
    /// Everything the document says, one piece a line.
    QString words(
        const plan::PlanInput &input, text::Language language = text::Language::English) const;
    plan::PlanInput input() const;

    TemporaryFolder folder;
    std::unique_ptr<storage::Project> project;
    storage::Key region = 0;
    storage::Key instrument = 0;
    storage::Key practice = 0;
    storage::Key event = 0;
    storage::Key plan = 0;
    storage::Key action = 0;
    snapshot::Snapshot snapshot;
    gap::GapReport report;
};

QString wordsOf(const plan::Document &document);

} // namespace trama::tests
