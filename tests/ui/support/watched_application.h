// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

namespace trama::tests {

/// An application that measures how long each event keeps the event loop. Processor time of this
/// thread, so that a busy machine does not count.
class WatchedApplication : public QApplication {
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override;

    /// Milliseconds of the longest event since the last call, and what it was.
    static double takeLongest(QString *what);

private:
    int m_depth = 0;
};

} // namespace trama::tests
