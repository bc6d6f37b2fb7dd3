// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_panel.h"
#include "ui/history/project_task.h"

namespace trama::ui {

namespace {

/// Gone by so many steps; the whole of them is the measure of progress.
using Gone = std::shared_ptr<std::atomic<int>>;

Result<void> walk(storage::Project &own, const storage::Way &way, const storage::Proceed &proceed,
    const Gone &gone)
{
    constexpr qint64 kParts = 1000; ///< of a step
    const bool isBack = way.kind == storage::StepKind::Undo;
    for (int i = 0; i < way.count; ++i) {
        const auto within = [&](qint64 done, qint64 all) {
            const qint64 part = all == 0 ? 0 : std::min(done, all) * kParts / all;
            return proceed(i * kParts + part, way.count * kParts);
        };
        if (!within(0, 0)) {
            return fail(ErrorCode::Cancelled, {}, own.path());
        }
        if (const auto done = isBack ? own.undo(within) : own.redo(within); !done) {
            return tl::unexpected<Error>(done.error());
        }
        gone->store(i + 1);
    }
    return {};
}

} // namespace

void walkTo(Workspace &workspace, storage::StepId step, QWidget *parent)
{
    const Result<storage::Way> way = workspace.project()->wayTo(step);
    if (!way) {
        workspace.say(way.error());
        return;
    }
    const bool isBack = way->kind == storage::StepKind::Undo;
    if (way->count <= 1 && !workspace.isNextBulk(!isBack)) {
        storage::Project &project = *workspace.project();
        const Result<storage::StepId> done = way->count == 0 ? Result<storage::StepId>(0)
            : isBack                                         ? project.undo()
                                                             : project.redo();
        if (!done) {
            workspace.say(done.error());
        }
        return;
    }
    const auto gone = std::make_shared<std::atomic<int>>(0);
    auto *task = new ProjectTask(
        workspace,
        isBack ? HistoryPanel::tr("Going back step by step…")
               : HistoryPanel::tr("Doing again step by step…"),
        [way = *way, gone](storage::Project &own, const storage::Proceed &proceed) {
            return walk(own, way, proceed, gone);
        },
        parent,
        [&workspace, gone](const Result<void> &done) {
            if (!done && done.error().code == ErrorCode::Cancelled) {
                workspace.say({Message::Level::Info,
                    HistoryPanel::tr("Stopped after %n steps.", nullptr, gone->load()),
                    HistoryPanel::tr("The project is in the state reached; nothing is lost."), {},
                    {}});
            }
        });
    task->setCancelButtonText(HistoryPanel::tr("Stop Here"));
}

} // namespace trama::ui
