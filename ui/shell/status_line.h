// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

class QProgressBar;
class QToolButton;

namespace trama::ui {

class TaskRunner;
class ThemeLabel;
class Workspace;

/// The foot of the window: the page's words at the left; at the right the running task with Cancel,
/// the revision, the code version, and that all is saved.
class StatusLine : public QStatusBar {
    Q_OBJECT
public:
    StatusLine(Workspace &workspace, TaskRunner &tasks, QWidget *parent = nullptr);
    void setWords(const QStringList &words);
    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showProgress(qint64 done, qint64 all);

    Workspace &m_workspace;
    ThemeLabel *m_words;
    ThemeLabel *m_task;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    ThemeLabel *m_revision;
    ThemeLabel *m_saved;
};

} // namespace trama::ui
