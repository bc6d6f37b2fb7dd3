// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "tests/support/cannot_run.h"

#include <QGuiApplication>
#include <QStandardPaths>

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("trama-tests"));
    QStandardPaths::setTestModeEnabled(true);
    const int status = Catch::Session().run(argc, argv);
    constexpr int kNotRun = 77; // what ctest lists as not run
    return status == 0 && trama::tests::wasAnyNotRun() ? kNotRun : status;
}
