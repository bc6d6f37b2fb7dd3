// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/reading.h"

#include <QFileSystemWatcher>
#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

namespace trama::ui {

class ProjectFiles;
class Workspace;

/// Follows the open file on the disk: takes in what another window or program wrote, and says when
/// it was moved, replaced or deleted, once, with the way out.
class FileWatch : public QObject {
    Q_OBJECT
public:
    FileWatch(Workspace &workspace, ProjectFiles &files, QObject *parent);

    ~FileWatch() override;

    /// At once; where somebody is writing just now, again in a moment. News are read beside the
    /// window.
    void look();

Q_SIGNALS:
    void moved();

private:
    void take();
    void readBeside();
    void takeIn(std::optional<Reading> ready);
    void settle(const Result<void> &done);

    Workspace &m_workspace;
    ProjectFiles &m_files;
    QFileSystemWatcher m_watcher;
    QTimer m_timer;
    QFutureWatcher<Result<Reading>> m_reading;
    bool m_isTold = false;
};

} // namespace trama::ui
