// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/project_task.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace trama::ui {

namespace {

constexpr int kPatienceMs = 300;
constexpr int kParts = 1000; ///< of the bar

Result<void> workOn(const QString &project, const storage::Author &author,
    const ProjectTask::Work &work, const storage::Proceed &proceed, std::optional<Reading> &ready)
{
    const auto own = storage::Project::open(project);
    if (!own) {
        return tl::unexpected<Error>(own.error());
    }
    (*own)->setAuthor(author);
    const Result<void> done = work(**own, proceed);
    if (Result<Reading> reading = readAll(**own)) {
        ready = *std::move(reading);
    }
    return done;
}

} // namespace

ProjectTask::ProjectTask(
    Workspace &workspace, const QString &label, Work work, QWidget *parent, Then then)
    : QProgressDialog(parent)
    , m_workspace(workspace)
    , m_then(std::move(then))
{
    setObjectName(QStringLiteral("projectTask"));
    setLabelText(label);
    setCancelButtonText(tr("Cancel"));
    setRange(0, kParts);
    setAutoReset(false);
    setAutoClose(false);
    setWindowModality(Qt::WindowModal);
    setMinimumDuration(kPatienceMs);
    setValue(0);
    connect(this, &QProgressDialog::canceled, this, [this] { m_isCancelled->store(true); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ProjectTask::finish);
    const storage::Proceed proceed = [this, isCancelled = m_isCancelled](qint64 done, qint64 all) {
        if (all > 0) {
            const int part = int(std::min(done, all) * kParts / all);
            QMetaObject::invokeMethod(
                this, [this, part] { setValue(part); }, Qt::QueuedConnection);
        }
        return !isCancelled->load();
    };
    m_watcher.setFuture(
        QtConcurrent::run([this, path = workspace.project()->path(),
                              author = workspace.project()->author(), work = std::move(work),
                              proceed] { return workOn(path, author, work, proceed, m_ready); }));
}

ProjectTask::~ProjectTask()
{
    m_isCancelled->store(true);
    m_watcher.waitForFinished();
}

void ProjectTask::finish()
{
    const Result<void> done = m_watcher.result();
    if (!done && done.error().code != ErrorCode::Cancelled) {
        m_workspace.say(done.error());
    }
    if (const Result<void> taken = m_workspace.reload(std::move(m_ready)); !taken) {
        m_workspace.say(taken.error());
    }
    if (m_then) {
        m_then(done);
    }
    hide();
    deleteLater();
}

void revertBeside(
    Workspace &workspace, bool isRedo, QWidget *parent, const std::function<void()> &then)
{
    const auto work = [isRedo](storage::Project &own, const storage::Proceed &proceed) {
        return (isRedo ? own.redo(proceed) : own.undo(proceed)).map([](storage::StepId) {});
    };
    new ProjectTask(workspace, isRedo ? workspace.redoText() : workspace.undoText(), work, parent,
        [then](const Result<void> &done) {
            if (done && then) {
                then();
            }
        });
}

} // namespace trama::ui
