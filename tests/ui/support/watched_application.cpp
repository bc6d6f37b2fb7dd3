// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/watched_application.h"

#include <QEvent>
#include <QMetaEnum>

#include <ctime>
#include <utility>

namespace trama::tests {

namespace {

double g_longest = 0;
QString g_what;

double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1000 + double(now.tv_nsec) / 1e6;
}

} // namespace

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (m_depth > 0) {
        return QApplication::notify(receiver, event);
    }
    const QString name = QString::fromLatin1(receiver->metaObject()->className());
    const QEvent::Type type = event->type();
    ++m_depth;
    const double start = threadMilliseconds();
    const bool result = QApplication::notify(receiver, event);
    const double took = threadMilliseconds() - start;
    --m_depth;
    if (took > g_longest) {
        g_longest = took;
        g_what = QStringLiteral("%1 to %2")
                     .arg(QString::fromLatin1(QMetaEnum::fromType<QEvent::Type>().valueToKey(type)),
                         name);
    }
    return result;
}

double WatchedApplication::takeLongest(QString *what)
{
    *what = g_what;
    g_what.clear();
    return std::exchange(g_longest, 0.0);
}

} // namespace trama::tests
