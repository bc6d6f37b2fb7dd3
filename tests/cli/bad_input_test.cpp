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

namespace {

/// A file system of its own in memory, gone with it; not mounted where that is not allowed.
class SmallDisk {
public:
    SmallDisk(const QString &folder, const char *size)
        : m_folder(folder)
    {
        QDir().mkpath(folder);
        m_isMounted = runProgram(QStringLiteral("mount"),
                          {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                              QStringLiteral("size=") + QLatin1String(size),
                              QStringLiteral("tmpfs"), folder})
                          .status
            == 0;
        if (!m_isMounted) {
            cannotRun(QStringLiteral("a small file system cannot be mounted here"));
        }
    }
    ~SmallDisk()
    {
        if (m_isMounted) {
            runProgram(QStringLiteral("umount"), {QStringLiteral("--lazy"), m_folder});
        }
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    bool isMounted() const { return m_isMounted; }
    QString path(const char *name) const { return m_folder + u'/' + QLatin1String(name); }
    bool makeReadOnly() const
    {
        return runProgram(QStringLiteral("mount"),
                   {QStringLiteral("-o"), QStringLiteral("remount,ro"), m_folder})
                   .status
            == 0;
    }
    QStringList files() const { return QDir(m_folder).entryList(QDir::Files | QDir::Hidden); }

private:
    QString m_folder;
    bool m_isMounted = false;
};

/// Every way to write a file out of a project.
std::vector<QStringList> writingOut(const QString &project, const QString &folder)
{
    const auto to = [&](const char *name) { return folder + QLatin1String(name); };
    return {{QStringLiteral("export"), project, to("/a.csv")},
        {QStringLiteral("export"), project, to("/a.geojson")},
        {QStringLiteral("export"), project, to("/a.gpkg")},
        {QStringLiteral("chart"), project, QStringLiteral("--out"), to("/a.svg")},
        {QStringLiteral("map"), project, QStringLiteral("--out"), to("/a.png")},
        {QStringLiteral("plan"), project, QStringLiteral("--out"), to("/a.odt")},
        {QStringLiteral("plan"), project, QStringLiteral("--out"), to("/a.pdf")}};
}

} // namespace

TEST_CASE("in a read-only folder a project is read, and every writing is refused in one sentence")
{
    const TemporaryFolder folder;
    const SmallDisk disk(folder.path(QStringLiteral("disk")), "20m");
    if (!disk.isMounted()) {
        return;
    }
    const QString project = disk.path("p.gpkg");
    const QString list = writeFile(folder.path(QStringLiteral("a.csv")), "id,name\n1,A\n");
    REQUIRE(runTrama({QStringLiteral("new"), project, QStringLiteral("--sample")}).status == 0);
    const QByteArray before = bytesOf(project);
    REQUIRE(disk.makeReadOnly());

    CHECK(runTrama({QStringLiteral("gaps"), project}).status == 0);
    CHECK(runTrama({QStringLiteral("history"), project}).status == 0);
    checkSentence(runTrama({QStringLiteral("import"), project, list}), project, 3);
    checkSentence(
        runTrama({QStringLiteral("history"), project, QStringLiteral("--undo")}), project, 3);
    checkSentence(
        runTrama({QStringLiteral("new"), disk.path("q.gpkg")}), QStringLiteral("q.gpkg"), 3);
    for (const QStringList &command : writingOut(project, disk.path(""))) {
        Run run = runTrama(command);
        // A plan may have findings of its own before the file is written.
        run.err = run.err.trimmed().section(u'\n', -1);
        checkSentence(run, QStringLiteral("a."), 3);
    }
    CHECK(disk.files() == QStringList{QStringLiteral("p.gpkg")});
    CHECK(bytesOf(project) == before);
}

TEST_CASE("on a full disk nothing half-written is left")
{
    const TemporaryFolder folder;
    const SmallDisk disk(folder.path(QStringLiteral("disk")), "16k");
    if (!disk.isMounted()) {
        return;
    }
    const QString project = folder.path(QStringLiteral("p.gpkg"));
    REQUIRE(runTrama({QStringLiteral("new"), project, QStringLiteral("--sample")}).status == 0);
    writeFile(disk.path("filler"), QByteArray(12 * 1024, 'x'));
    for (const QStringList &command : writingOut(project, disk.path(""))) {
        Run run = runTrama(command);
        run.err = run.err.trimmed().section(u'\n', -1);
        checkSentence(run, QStringLiteral("a."), 3);
        CHECK(disk.files() == QStringList{QStringLiteral("filler")});
    }
    checkSentence(
        runTrama({QStringLiteral("new"), disk.path("q.gpkg")}), QStringLiteral("q.gpkg"), 3);
    CHECK(disk.files() == QStringList{QStringLiteral("filler")});
}
