// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/workspace.h"

namespace trama::ui {

/// Makes an empty plan in a form of plan_template, for a region of the set (-1 = none).
Result<storage::Key> addPlan(Workspace &workspace, const QString &form, int region);
/// Adds an empty action at the end of a plan.
Result<storage::Key> addAction(Workspace &workspace, storage::Key plan);
Result<void> deleteAction(Workspace &workspace, storage::Key action);
/// Gives the actions of a plan the order of `actions`.
Result<void> orderActions(Workspace &workspace, const QVector<storage::Key> &actions);
/// Changes one field of a plan or an action ("action_plan", "action").
Result<void> setPlanField(Workspace &workspace, const char *entity, storage::Key key,
    const QString &field, const QVariant &value);

} // namespace trama::ui
