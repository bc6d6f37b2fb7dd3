// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/task_runner.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QtConcurrentRun>

namespace trama::ui {

TaskRunner::TaskRunner(QObject *parent)
    : QObject(parent)
    , m_watcher(new QFutureWatcher<void>(this))
    , m_clock(new QTimer(this))
{
    setObjectName(QStringLiteral("taskRunner"));
    constexpr int kTick = 200;
    m_clock->setInterval(kTick);
    connect(m_clock, &QTimer::timeout, this,
        [this] { Q_EMIT progressed(m_control->done.load(), m_control->all.load()); });
    connect(m_watcher, &QFutureWatcherBase::finished, this, [this] {
        m_clock->stop();
        m_isBusy = false;
        Q_EMIT finished();
        const std::function<void()> then = std::exchange(m_then, {});
        then();
    });
}

TaskRunner::~TaskRunner()
{
    cancel();
    m_watcher->waitForFinished();
}

void TaskRunner::run(
    const QString &title, std::function<void(TaskControl &)> work, std::function<void()> then)
{
    Q_ASSERT(!m_isBusy);
    m_isBusy = true;
    m_control = std::make_shared<TaskControl>();
    m_then = std::move(then);
    m_watcher->setFuture(
        QtConcurrent::run([control = m_control, work = std::move(work)] { work(*control); }));
    m_clock->start();
    Q_EMIT started(title);
}

void TaskRunner::cancel()
{
    if (m_control) {
        m_control->cancelled = true;
    }
}

TaskRunner *taskRunner(const QWidget *widget)
{
    return widget == nullptr ? nullptr : widget->window()->findChild<TaskRunner *>();
}

} // namespace trama::ui
