// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/workspace.h"

#include <QFutureWatcher>
#include <QProgressDialog>

#include <atomic>
#include <functional>
#include <memory>

namespace trama::ui {

/// Undoes or redoes a step of very many rows in a connection and a thread of its own, with progress
/// and Cancel over the window; the workspace takes in the outcome. Deletes itself when it is done.
class BulkRevert : public QProgressDialog {
    Q_OBJECT
public:
    /// `then` is called where it was done, not where it was cancelled or failed.
    BulkRevert(Workspace &workspace, bool isRedo, QWidget *parent, std::function<void()> then = {});
    ~BulkRevert() override; ///< cancels and waits

private:
    void finish();

    Workspace &m_workspace;
    std::function<void()> m_then;
    std::shared_ptr<std::atomic<bool>> m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    QFutureWatcher<Result<void>> m_watcher;
};

} // namespace trama::ui
