// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cannot_run.h"
#include "tests/support/run_trama.h"
#include "tests/support/temporary.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>

using namespace trama::tests;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString newProject(const TemporaryFolder &folder)
{
    const QString project = folder.path(QStringLiteral("p.gpkg"));
    REQUIRE(runTrama({QStringLiteral("new"), project}).status == 0);
    return project;
}

/// One clear sentence that names the file, on stderr, and nothing on stdout.
void checkSentence(const Run &run, const QString &file, int status)
{
    INFO(run.err.toStdString());
    CHECK(run.status == status);
    CHECK(run.out.isEmpty());
    CHECK(run.err.contains(QDir(file).dirName()));
    CHECK(run.err.trimmed().count(QLatin1Char('\n')) == 0);
    CHECK(run.err.trimmed().endsWith(QLatin1Char('.')));
}

void checkImportFails(const QString &file, const QByteArray *bytes = nullptr)
{
    const TemporaryFolder folder;
    const QString project = newProject(folder);
    const QByteArray before = bytesOf(project);
    const QString path = bytes == nullptr ? file : writeFile(folder.path(file), *bytes);
    checkSentence(runTrama({QStringLiteral("import"), project, path}), path, 3);
    CHECK(bytesOf(project) == before);
}

} // namespace

TEST_CASE("a list that cannot be read ends in one sentence with the file and status 3, and nothing "
          "changes")
{
    const QByteArray png("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0\0\0\1\0\x08\x06\0\0\0", 30);
    const QByteArray empty;
    checkImportFails(QStringLiteral("/nowhere/list.csv"));
    checkImportFails(QDir::tempPath());
    checkImportFails(QStringLiteral("empty.csv"), &empty);
    checkImportFails(QStringLiteral("picture.csv"), &png);
}

TEST_CASE("a file that is no project is refused untouched")
{
    const TemporaryFolder folder;
    const QString project = newProject(folder);
    const QByteArray whole = bytesOf(project);
    const QString truncated
        = writeFile(folder.path(QStringLiteral("truncated.gpkg")), whole.left(whole.size() / 2));
    const QString text = writeFile(folder.path(QStringLiteral("text.gpkg")),
        "not a database at all, but long enough to hold a header of one");
    const QString empty = writeFile(folder.path(QStringLiteral("empty.gpkg")), {});
    for (const QString &path : {truncated, text, empty}) {
        const QByteArray before = bytesOf(path);
        checkSentence(runTrama({QStringLiteral("gaps"), path}), path, 3);
        checkSentence(
            runTrama({QStringLiteral("history"), path, QStringLiteral("--undo")}), path, 3);
        CHECK(bytesOf(path) == before);
    }
    checkSentence(runTrama({QStringLiteral("gaps"), folder.path(QStringLiteral("missing.gpkg"))}),
        QStringLiteral("missing.gpkg"), 3);
    CHECK(!QFile::exists(folder.path(QStringLiteral("missing.gpkg"))));
}

TEST_CASE("another program's GeoPackage is refused untouched")
{
    const QString ogr2ogr = judge(QStringLiteral("ogr2ogr"));
    if (ogr2ogr.isEmpty()) {
        return;
    }
    const TemporaryFolder folder;
    const QString csv = writeFile(folder.path(QStringLiteral("a.csv")), "name,place\nA,B\n");
    const QString path = folder.path(QStringLiteral("other.gpkg"));
    REQUIRE(runProgram(ogr2ogr, {path, csv}).status == 0);
    const QByteArray before = bytesOf(path);
    checkSentence(runTrama({QStringLiteral("gaps"), path}), path, 3);
    CHECK(bytesOf(path) == before);
}

TEST_CASE("new leaves a file that exists alone")
{
    const TemporaryFolder folder;
    const QString path = writeFile(folder.path(QStringLiteral("mine.gpkg")), "precious");
    checkSentence(runTrama({QStringLiteral("new"), path}), path, 3);
    CHECK(bytesOf(path) == "precious");
}

TEST_CASE("wrong usage has status 2")
{
    const TemporaryFolder folder;
    const QString project = newProject(folder);
    CHECK(runTrama({}).status == 2);
    CHECK(runTrama({QStringLiteral("nonsense")}).status == 2);
    CHECK(runTrama({QStringLiteral("gaps")}).status == 2);
    CHECK(runTrama(
              {QStringLiteral("gaps"), project, QStringLiteral("--rows"), QStringLiteral("colour")})
              .status
        == 2);
    CHECK(runTrama({QStringLiteral("gaps"), project, QStringLiteral("--as-of"),
                       QStringLiteral("yesterday")})
              .status
        == 2);
    CHECK(runTrama({QStringLiteral("gaps"), project, QStringLiteral("--regions"),
                       QStringLiteral("ZZ99")})
              .status
        == 2);
    CHECK(runTrama({QStringLiteral("import"), project, QStringLiteral("x.csv"),
                       QStringLiteral("--as"), QStringLiteral("dragon")})
              .status
        == 2);
    CHECK(runTrama({QStringLiteral("--help")}).status == 0);
    CHECK(runTrama({QStringLiteral("gaps"), QStringLiteral("--help")}).status == 0);
}

TEST_CASE("a full disk ends in one sentence, and the project is as it was")
{
    const QString mount = judge(QStringLiteral("mount"));
    const TemporaryFolder folder;
    QDir().mkpath(folder.path(QStringLiteral("small")));
    const QString small = folder.path(QStringLiteral("small"));
    if (runProgram(mount,
            {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                QStringLiteral("size=2500k"), QStringLiteral("tmpfs"), small})
            .status
        != 0) {
        return cannotRun(QStringLiteral("a small file system cannot be mounted here"));
    }
    const QString project = small + QStringLiteral("/p.gpkg");
    const int made = runTrama({QStringLiteral("new"), project}).status;
    QByteArray csv = "id,name,lat,lon,description\n";
    for (int i = 0; i < 5000; ++i) {
        csv += QByteArray::number(i) + ",Facility " + QByteArray::number(i) + ",53.2,6.5,"
            + QByteArray(900, 'x') + "\n";
    }
    const QString list = writeFile(folder.path(QStringLiteral("long.csv")), csv);
    const QByteArray before = bytesOf(project);
    const Run run = runTrama({QStringLiteral("import"), project, list});
    const QByteArray after = bytesOf(project);
    const Run gaps = runTrama(
        {QStringLiteral("history"), project, QStringLiteral("--format"), QStringLiteral("json")});
    const Run unmounted = runProgram(QStringLiteral("umount"), {small});
    CHECK(made == 0);
    CHECK(unmounted.status == 0);
    checkSentence(run, project, 3);
    CHECK(after == before);
    CHECK(gaps.status == 0);
}
