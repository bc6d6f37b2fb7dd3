// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "tests/support/cannot_run.h"
#include "tests/ui/support/watched_application.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <iostream>

namespace {

bool g_wasHeld = false;

/// Prints the longest event of each test; over 150 ms of processor time fails the run.
class LoopWatch : public Catch::TestEventListenerBase {
public:
    using TestEventListenerBase::TestEventListenerBase;

    void testCaseEnded(const Catch::TestCaseStats &stats) override
    {
        QString what;
        const double longest = trama::tests::WatchedApplication::takeLongest(&what);
        constexpr double kLimit = 150;
        const bool isHeld = longest > kLimit;
        g_wasHeld = g_wasHeld || isHeld;
        if (longest > 0) {
            std::cout << (isHeld ? "event loop held too long: " : "longest event: ") << longest
                      << " ms, " << what.toStdString() << ": " << stats.testInfo.name << std::endl;
        }
    }
};

} // namespace

CATCH_REGISTER_LISTENER(LoopWatch)

int main(int argc, char *argv[])
{
    // Settings, documents and safety copies of a run go with it.
    const QTemporaryDir home;
    for (const char *place : {"XDG_DATA_HOME", "XDG_CONFIG_HOME"}) {
        qputenv(place, QFile::encodeName(home.path()));
    }
    QFile places(home.filePath(QStringLiteral("user-dirs.dirs"))); // Qt reads documents from there
    if (!places.open(QIODevice::WriteOnly)
        || places.write("XDG_DOCUMENTS_DIR=\"" + QFile::encodeName(home.path()) + "\"\n") < 0) {
        return 1;
    }
    places.close();
    qputenv(
        "XDG_CACHE_HOME", QFile::encodeName(QDir::homePath() + QStringLiteral("/.qttest/cache")));
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(home.path()));
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("LC_ALL", "C.UTF-8");
    trama::tests::WatchedApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("trama-tests"));
    const int status = Catch::Session().run(argc, argv);
    if (status == 0 && g_wasHeld) {
        return 1;
    }
    constexpr int kNotRun = 77; // what ctest lists as not run
    return status == 0 && trama::tests::wasAnyNotRun() ? kNotRun : status;
}
