// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/bulk_revert.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace trama::ui {

namespace {

constexpr int kPatienceMs = 300;
constexpr int kParts = 1000; ///< of the bar

Result<void> revertIn(const QString &project, const storage::Author &author, bool isRedo,
    const storage::Proceed &proceed)
{
    const auto own = storage::Project::open(project);
    if (!own) {
        return tl::unexpected<Error>(own.error());
    }
    (*own)->setAuthor(author);
    const auto done = isRedo ? (*own)->redo(proceed) : (*own)->undo(proceed);
    return done ? Result<void>() : tl::unexpected<Error>(done.error());
}

} // namespace

BulkRevert::BulkRevert(
    Workspace &workspace, bool isRedo, QWidget *parent, std::function<void()> then)
    : QProgressDialog(parent)
    , m_workspace(workspace)
    , m_then(std::move(then))
{
    setObjectName(QStringLiteral("bulkRevert"));
    setLabelText(isRedo ? workspace.redoText() : workspace.undoText());
    setCancelButtonText(tr("Cancel"));
    setRange(0, kParts);
    setAutoReset(false);
    setAutoClose(false);
    setWindowModality(Qt::WindowModal);
    setMinimumDuration(kPatienceMs);
    setValue(0);
    connect(this, &QProgressDialog::canceled, this, [this] { m_isCancelled->store(true); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &BulkRevert::finish);
    const storage::Proceed proceed = [this, isCancelled = m_isCancelled](qint64 done, qint64 all) {
        const int part = all == 0 ? 0 : int(std::min(done, all) * kParts / all);
        QMetaObject::invokeMethod(
            this, [this, part] { setValue(part); }, Qt::QueuedConnection);
        return !isCancelled->load();
    };
    m_watcher.setFuture(QtConcurrent::run(
        revertIn, workspace.project()->path(), workspace.project()->author(), isRedo, proceed));
}

BulkRevert::~BulkRevert()
{
    m_isCancelled->store(true);
    m_watcher.waitForFinished();
}

void BulkRevert::finish()
{
    const Result<void> done = m_watcher.result();
    if (!done && done.error().code != ErrorCode::Cancelled) {
        m_workspace.say(done.error());
    }
    if (const Result<void> taken = m_workspace.reload(); !taken) {
        m_workspace.say(taken.error());
    }
    if (done && m_then) {
        m_then();
    }
    hide();
    deleteLater();
}

} // namespace trama::ui
