// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/workspace.h"

#include <QFutureWatcher>
#include <QProgressDialog>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace trama::ui {

/// Long work on the open project in a connection and a thread of its own, with progress and Cancel
/// over the window; the workspace takes in the outcome. Deletes itself when it is done.
class ProjectTask : public QProgressDialog {
    Q_OBJECT
public:
    using Work = std::function<Result<void>(storage::Project &own, const storage::Proceed &)>;
    using Then = std::function<void(const Result<void> &done)>;

    /// `label` says what is done. `then` is told the outcome once the workspace has taken it in; an
    /// error other than Cancelled has been said by then.
    ProjectTask(
        Workspace &workspace, const QString &label, Work work, QWidget *parent, Then then = {});
    ~ProjectTask() override; ///< cancels and waits

private:
    void finish();

    Workspace &m_workspace;
    Then m_then;
    std::shared_ptr<std::atomic<bool>> m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    std::optional<Reading> m_ready; ///< of the outcome; the thread's until it is done
    QFutureWatcher<Result<void>> m_watcher;
};

/// Undoes or redoes a step of very many rows. `then` is called where it was done, not where it was
/// cancelled or failed.
void revertBeside(
    Workspace &workspace, bool isRedo, QWidget *parent, const std::function<void()> &then = {});

/// Undoes or redoes step by step to the state after that step (0 = before all); a longer way shows
/// how far it is and can be stopped, at the state reached then. Why a state cannot be reached is
/// said in the message bar.
void walkTo(Workspace &workspace, storage::StepId step, QWidget *parent);

} // namespace trama::ui
