// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap/report.h"
#include "core/plan/document.h"
#include "core/storage/project.h"
#include "core/text/texts.h"

#include <functional>

namespace trama::plan {

/// What a plan is written from besides the project. Report and snapshot belong together and outlive
/// the call; without them the document has no evidence and no annex of gaps.
struct PlanInput {
    storage::Key plan = 0; ///< 0 = the first
    const gap::GapReport *report = nullptr;
    const snapshot::Snapshot *snapshot = nullptr;
    bool includePersons = false; ///< else contact and signatures are blank lines to fill in
    std::function<bool(snapshot::Key facility)> mayName; ///< empty = every facility
    std::function<bool(const QString &tier)> mayShow; ///< of good practices; empty = every tier
    QStringList notices; ///< boundaries and other credits; "Sample data: invented" is added where
                         ///< it applies
};

/// Id of a figure that was frozen as a picture of the project: this and the picture's key.
inline constexpr char kFrozenFigure[] = "frozen/";
QString frozenFigureId(storage::Key picture);

/// The action plan in the Interreg Europe form, 2014-2020 or 2021-2027 by its template, with the
/// evidence of each action (frozen figures too) and an annex: figures "matrix", "ranking" and
/// "map", gaps and advice, sources, method. Empty fields say "not stated". Fails with UnknownName
/// where the project has no such plan, and with what storage says.
Result<Document> actionPlanDocument(
    const storage::Project &project, const PlanInput &input, const text::Texts &texts);

} // namespace trama::plan
