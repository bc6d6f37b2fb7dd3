// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cannot_run.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QProcess>
#include <QStandardPaths>

namespace trama::tests {

namespace {

bool isAnyNotRun = false;

void missingJudge(const QString &name)
{
    if (qEnvironmentVariable("TRAMA_JUDGES") == QLatin1String("required")) {
        FAIL("the judge " << name.toStdString() << " is missing, and judges are required here");
    }
    cannotRun(name + QStringLiteral(" is not installed"));
}

} // namespace

void cannotRun(const QString &reason)
{
    isAnyNotRun = true;
    WARN("not run: " << reason.toStdString());
}

bool wasAnyNotRun()
{
    return isAnyNotRun;
}

QString judge(const QString &program)
{
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty()) {
        missingJudge(program);
    }
    return path;
}

bool hasPythonModule(const QString &module)
{
    const int status = QProcess::execute(QStringLiteral("/usr/bin/python3"),
        {QStringLiteral("-c"), QStringLiteral("import ") + module});
    if (status != 0) {
        missingJudge(QStringLiteral("python3 ") + module);
    }
    return status == 0;
}

QString realData(const QString &name)
{
    const QString beside = QStringLiteral(TRAMA_SOURCE_DIR "/../shared");
    const QString path = QDir(qEnvironmentVariable("TRAMA_SHARED", beside))
                             .filePath(QStringLiteral("data/") + name);
    if (!QFile::exists(path)) {
        cannotRun(QStringLiteral("the real list %1 is not beside the checkout").arg(name));
        return {};
    }
    return path;
}

} // namespace trama::tests
