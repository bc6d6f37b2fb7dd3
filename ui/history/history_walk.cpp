// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_panel.h"

#include <QProgressDialog>

namespace trama::ui {

namespace {

constexpr int kPatienceMs = 500;

} // namespace

bool walkTo(Workspace &workspace, storage::StepId step, QWidget *parent)
{
    const Result<storage::Way> way = workspace.project()->wayTo(step);
    if (!way) {
        workspace.say(way.error());
        return false;
    }
    const bool isBack = way->kind == storage::StepKind::Undo;
    QProgressDialog progress(isBack ? HistoryPanel::tr("Going back step by step…")
                                    : HistoryPanel::tr("Doing again step by step…"),
        HistoryPanel::tr("Stop Here"), 0, way->count, parent);
    progress.setObjectName(QStringLiteral("historyProgress"));
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(kPatienceMs);
    for (int i = 0; i < way->count; ++i) {
        progress.setValue(i);
        if (progress.wasCanceled()) {
            workspace.say({Message::Level::Info,
                HistoryPanel::tr("Stopped after %n steps.", nullptr, i),
                HistoryPanel::tr("The project is in the state reached; nothing is lost."), {}, {}});
            return false;
        }
        const Result<void> done = isBack ? workspace.undo() : workspace.redo();
        if (!done) {
            workspace.say(done.error());
            return false;
        }
    }
    progress.setValue(way->count);
    return true;
}

} // namespace trama::ui
