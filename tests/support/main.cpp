// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "tests/support/cannot_run.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

int main(int argc, char *argv[])
{
    // Safety copies and settings of a run go with it; only caches stay, apart from those of the
    // user.
    const QTemporaryDir home;
    qputenv("XDG_DATA_HOME", QFile::encodeName(home.path()));
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(home.path()));
    qputenv(
        "XDG_CACHE_HOME", QFile::encodeName(QDir::homePath() + QStringLiteral("/.qttest/cache")));
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("trama-tests"));
    const int status = Catch::Session().run(argc, argv);
    constexpr int kNotRun = 77; // what ctest lists as not run
    return status == 0 && trama::tests::wasAnyNotRun() ? kNotRun : status;
}
