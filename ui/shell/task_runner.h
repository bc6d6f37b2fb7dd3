// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>

class QTimer;
class QWidget;
template <typename T> class QFutureWatcher;

namespace trama::ui {

/// What a task in the background sees of its surroundings. Both may be used from its thread.
struct TaskControl {
    std::atomic<bool> cancelled{false};
    std::atomic<qint64> done{0};
    std::atomic<qint64> all{0}; ///< 0 = not known
};

/// Runs one piece of work at a time in a thread of its own; the status bar shows its progress with
/// Cancel. Work takes and returns values; `then` is called in the GUI thread. Not to be called
/// while busy.
class TaskRunner : public QObject {
    Q_OBJECT
public:
    explicit TaskRunner(QObject *parent = nullptr);
    ~TaskRunner() override; ///< cancels and waits

    bool isBusy() const { return m_isBusy; }
    void run(
        const QString &title, std::function<void(TaskControl &)> work, std::function<void()> then);
    void cancel();

Q_SIGNALS:
    void started(const QString &title);
    void progressed(qint64 done, qint64 all); ///< about five times a second
    void finished();

private:
    std::shared_ptr<TaskControl> m_control;
    std::function<void()> m_then;
    QFutureWatcher<void> *m_watcher;
    QTimer *m_clock;
    bool m_isBusy = false;
};

/// The task runner of the window a widget is in: its child of that class, which a test of a lone
/// page makes too.
TaskRunner *taskRunner(const QWidget *widget);

} // namespace trama::ui
