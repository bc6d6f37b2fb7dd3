// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace trama::tests {

/// What a file was found to be.
struct Judged {
    std::optional<int> steps; ///< that it holds since the subject began; none = none of its states
    QString words; ///< what is wrong
};

/// One piece of work; each call is one step, acknowledged where it returns without an error. After
/// an error the same may be called again.
using Work = std::function<Result<void>()>;

/// What the batteries put to the test: work in a folder, step by step, and how to judge what a
/// fault has left of it.
struct Subject {
    QString name;
    std::function<void(const QString &folder)> prepare;
    std::function<Result<Work>(const QString &folder)> begin; ///< the project closes with the work
    /// Where steps come round, `acknowledged` tells which round is meant.
    std::function<Judged(const QString &folder, int acknowledged)> judge;
    int session = 0; ///< steps in which everything is done once
};

Subject editingSubject();
Subject importingSubject(); ///< bulk steps and their undoing
Subject savingAsSubject();
Subject migratingSubject();
Subject restoringSubject();
Subject compactingSubject();
std::vector<Subject> subjects();

} // namespace trama::tests
