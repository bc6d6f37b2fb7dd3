// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/file_watch.h"

#include "ui/shell/project_files.h"
#include "ui/widgets/appearance.h"
#include "ui/workspace/workspace.h"

#include <QFile>
#include <QtConcurrentRun>

namespace trama::ui {

namespace {

constexpr int kSettleMs = 300; ///< a program that writes does so in several pieces
constexpr int kAgainMs = 1000;

/// In a connection of its own, which notes what another program did.
Result<Reading> readFile(const QString &path)
{
    const auto own = storage::Project::open(path);
    return own ? readAll(**own) : tl::unexpected<Error>(own.error());
}

} // namespace

FileWatch::FileWatch(Workspace &workspace, ProjectFiles &files, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_files(files)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &FileWatch::look);
    connect(
        &m_watcher, &QFileSystemWatcher::fileChanged, this, [this] { m_timer.start(kSettleMs); });
    connect(&workspace, &Workspace::projectChanged, this, &FileWatch::take);
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        const Result<Reading> reading = m_reading.result();
        reading ? takeIn(*reading) : settle(tl::unexpected<Error>(reading.error()));
    });
    take();
}

FileWatch::~FileWatch()
{
    m_reading.waitForFinished();
}

void FileWatch::take()
{
    m_isTold = false;
    m_timer.stop();
    if (!m_watcher.files().isEmpty()) {
        m_watcher.removePaths(m_watcher.files());
    }
    if (m_workspace.isOpen()) {
        m_watcher.addPath(m_workspace.project()->path());
    }
}

void FileWatch::look()
{
    if (!m_workspace.isOpen()) {
        return;
    }
    const QString path = m_workspace.project()->path();
    if (!m_watcher.files().contains(path) && QFile::exists(path)) {
        m_watcher.addPath(path); // a watch ends with the file it was of
    }
    const storage::Project &project = *m_workspace.project();
    // reload() says that a file moved. Who only reads leaves no step by which what was read beside
    // the window could be told to be the newest.
    const Result<bool> isNews
        = project.isMoved() || project.isReadOnly() ? Result<bool>(false) : project.hasNews();
    if (!isNews) {
        settle(tl::unexpected<Error>(isNews.error()));
    } else if (*isNews) {
        readBeside();
    } else {
        takeIn({});
    }
}

void FileWatch::readBeside()
{
    if (m_reading.isRunning()) {
        m_timer.start(kAgainMs);
        return;
    }
    m_reading.setFuture(QtConcurrent::run(readFile, m_workspace.project()->path()));
}

void FileWatch::takeIn(std::optional<Reading> ready)
{
    settle(m_workspace.reload(std::move(ready)));
}

void FileWatch::settle(const Result<void> &done)
{
    if (done) {
        m_isTold = false;
        return;
    }
    if (done.error().code == ErrorCode::Locked) {
        m_timer.start(kAgainMs);
        return;
    }
    if (m_isTold) {
        return;
    }
    m_isTold = true;
    if (done.error().code != ErrorCode::FileMoved) {
        m_workspace.say(done.error());
        return;
    }
    m_workspace.say({Message::Level::Error, tr("Changes are no longer saved."),
        texts().error(done.error()), tr("Save a Copy…"), [this] { m_files.saveCopy(); }});
    Q_EMIT moved();
}

} // namespace trama::ui
