// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/run_trama.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace trama::tests {

namespace {

Run run(const QString &program, const QStringList &arguments,
    const QProcessEnvironment &environment, const QByteArray &input)
{
    constexpr int kTimeoutMs = 600'000;
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    REQUIRE(process.waitForStarted());
    process.write(input);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(kTimeoutMs));
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
}

const QString &homeOfTests()
{
    static const QTemporaryDir folder;
    static const QString path = folder.path();
    return path;
}

} // namespace

Run runTrama(const QStringList &arguments, const QStringList &environment)
{
    QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    own.insert(QStringLiteral("HOME"), homeOfTests());
    own.insert(QStringLiteral("XDG_DATA_HOME"), homeOfTests() + QStringLiteral("/data"));
    own.insert(QStringLiteral("XDG_CACHE_HOME"), homeOfTests() + QStringLiteral("/cache"));
    own.insert(QStringLiteral("XDG_CONFIG_HOME"), homeOfTests() + QStringLiteral("/config"));
    for (const QString &pair : environment) {
        own.insert(pair.section(QLatin1Char('='), 0, 0), pair.section(QLatin1Char('='), 1));
    }
    return run(QStringLiteral(TRAMA_PROGRAM), arguments, own, {});
}

Run runProgram(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    return run(program, arguments, QProcessEnvironment::systemEnvironment(), input);
}

QString writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return path;
}

} // namespace trama::tests
