// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log/log.h"
#include "core/base/log/rotating_file.h"
#include "tests/support/run_trama.h"
#include "tests/support/temporary.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>

using namespace trama;
using namespace trama::tests;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("a log is put aside when it is full, and the oldest goes", "[log]")
{
    const TemporaryFolder folder;
    log::RotatingFile file(folder.path(QStringLiteral("a.log")), 100, 3);
    for (int i = 0; i < 95; ++i) { // lines of 10 bytes: ten fill a file
        REQUIRE(file.write("line " + QByteArray::number(1000 + i)));
    }
    CHECK(QDir(folder.path()).entryList(QDir::Files)
        == QStringList{
            QStringLiteral("a.1.log"), QStringLiteral("a.2.log"), QStringLiteral("a.log")});
    CHECK(bytesOf(folder.path(QStringLiteral("a.log")))
        == "line 1090\nline 1091\nline 1092\nline 1093\nline 1094\n");
    CHECK(bytesOf(folder.path(QStringLiteral("a.1.log"))).startsWith("line 1080\n"));
    CHECK(bytesOf(folder.path(QStringLiteral("a.1.log"))).size() == 100);
    CHECK(bytesOf(folder.path(QStringLiteral("a.2.log"))).startsWith("line 1070\n"));
}

TEST_CASE("a line that alone would fill a log is cut", "[log]")
{
    const TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("a.log"));
    log::RotatingFile file(path, 100, 2);
    REQUIRE(file.write("first"));
    REQUIRE(file.write(QByteArray(5000, 'x')));
    CHECK(bytesOf(path) == QByteArray(99, 'x') + '\n');
    log::RotatingFile nowhere(folder.path(QStringLiteral("missing/a.log")), 100, 2);
    CHECK_FALSE(nowhere.write("line"));
}

TEST_CASE("counts are told in order of names", "[log]")
{
    CHECK(log::countsText({{QStringLiteral("service"), 2}, {QStringLiteral("infrastructure"), 3}})
        == QStringLiteral("infrastructure 3, service 2"));
}
