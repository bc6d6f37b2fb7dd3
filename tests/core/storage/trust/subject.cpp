// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/trust/subject.h"

#include "core/storage/schema/migrations.h"
#include "tests/core/storage/fixture.h"
#include "tests/core/storage/trust/judged_project.h"

#include <QDir>

#include <catch2/catch.hpp>

namespace trama::tests {

using namespace storage;

namespace {

/// The project has gone once through the script of edits before any subject begins.
const int kBefore = int(editing().size());

QString projectIn(const QString &folder)
{
    return folder + QStringLiteral("/p.gpkg");
}

QString copyIn(const QString &folder, int number)
{
    return folder + QStringLiteral("/copy-%1.gpkg").arg(number);
}

void makeProject(const QString &folder, const Script &script, int steps)
{
    const auto project = Project::create(projectIn(folder));
    REQUIRE(project);
    for (int i = 0; i < steps; ++i) {
        REQUIRE(performNext(**project, script));
    }
}

void makeEditedProject(const QString &folder)
{
    makeProject(folder, editing(), kBefore);
}

using Step = std::function<Result<void>(Project &)>;

/// Work on the project of the folder, held open from step to step.
std::function<Result<Work>(const QString &)> onProject(
    const std::function<Result<void>(Project &, const QString &folder)> &step)
{
    return [step](const QString &folder) {
        return Project::open(projectIn(folder)).map([&](std::unique_ptr<Project> &&opened) {
            const std::shared_ptr<Project> project = std::move(opened);
            return Work([project, step, folder] { return step(*project, folder); });
        });
    };
}

Judged since(Judged judged, int before)
{
    if (judged.steps) {
        *judged.steps -= before;
    }
    return judged;
}

/// Fails where a file that bears its final name is not whole; else how many there are.
Judged judgedCopies(const QString &folder, const QString &pattern)
{
    int count = 0;
    for (const QString &name : QDir(folder).entryList({pattern}, QDir::Files)) {
        const Judged copy = judgedProject(folder + QLatin1Char('/') + name, editing());
        if (copy.steps != kBefore) {
            return {{}, name + QLatin1String(": ") + copy.words};
        }
        ++count;
    }
    return {count, {}};
}

// ---- migration: only by the storage's own hand, since the program knows no newer version yet

const std::vector<Migration> &trialMigration()
{
    static const std::vector<Migration> list{
        {2, [](const Connection &connection) {
             return connection.execute("ALTER TABLE infrastructure ADD COLUMN trial TEXT;"
                                       "UPDATE infrastructure SET trial = 'filled'");
         }}};
    return list;
}

Result<Work> beginMigrating(const QString &folder)
{
    return Connection::open(projectIn(folder), Connection::Mode::ReadWrite)
        .map([](std::unique_ptr<Connection> &&opened) {
            const std::shared_ptr<Connection> connection = std::move(opened);
            return Work([connection]() -> Result<void> {
                return upgrade(*connection, 1, trialMigration()).map([](const QString &) {});
            });
        });
}

Judged judgedMigrated(const QString &path)
{
    const auto opened = Project::open(path);
    const QString fault = unsoundness(path);
    const QString columns = askSql(path,
        "SELECT version || ' ' || epoch || ' ' || (SELECT count(*) FROM trama_step) || ' '"
        " || (SELECT count(*) FROM infrastructure WHERE trial IS NOT 'filled') FROM trama_project");
    const bool isWhole = !opened && opened.error().code == ErrorCode::NewerProject
        && fault.isEmpty() && columns == QStringLiteral("2 1 %1 0").arg(kBefore + 1);
    return isWhole ? Judged{1, {}} : Judged{{}, fault + columns};
}

Judged judgeMigration(const QString &folder, int)
{
    const Judged copies = judgedCopies(folder, QStringLiteral("p.before-*.gpkg"));
    if (!copies.steps) {
        return copies;
    }
    // A hot journal must be rolled back before the version can be believed.
    if (const auto connection = Connection::open(projectIn(folder), Connection::Mode::ReadWrite);
        !connection || !(*connection)->integer("SELECT count(*) FROM sqlite_schema")) {
        return {{}, QStringLiteral("not opened")};
    }
    if (askSql(projectIn(folder), "SELECT version FROM trama_project") == QLatin1String("1")) {
        return since(judgedProject(projectIn(folder), editing()), kBefore);
    }
    return *copies.steps > 0 ? judgedMigrated(projectIn(folder))
                             : Judged{{}, QStringLiteral("no copy of the file as it was")};
}

// ---- restoring: three copies in turn, so that one step too few is told from one too many

constexpr int kCopies = 3;

void makeProjectWithCopies(const QString &folder)
{
    const auto project = Project::create(projectIn(folder));
    REQUIRE(project);
    for (int i = 0; i < kCopies; ++i) {
        REQUIRE((*project)->copyTo(copyIn(folder, i)));
        REQUIRE(performNext(**project, editing()));
    }
    REQUIRE((*project)->restore(copyIn(folder, 0)));
}

Result<void> restoreNext(Project &project, const QString &folder)
{
    return project.history().and_then([&](const QVector<storage::Step> &steps) {
        return project.restore(copyIn(folder, int(steps.size() + 1) % kCopies));
    });
}

Judged judgeRestored(const QString &folder, int acknowledged)
{
    Judged judged = judgedProject(projectIn(folder), editing());
    for (int round = acknowledged - 1; judged.steps && round <= acknowledged + 1; ++round) {
        if ((round + kCopies) % kCopies == *judged.steps) {
            return {round, {}};
        }
    }
    return judged;
}

} // namespace

Subject editingSubject()
{
    return {QStringLiteral("edit, undo, redo, small import"), makeEditedProject,
        onProject(
            [](Project &project, const QString &) { return performNext(project, editing()); }),
        [](const QString &folder, int) {
            return since(judgedProject(projectIn(folder), editing()), kBefore);
        },
        int(editing().size())};
}

Subject importingSubject()
{
    return {QStringLiteral("import of 20,020 rows, its undo and redo"),
        [](const QString &folder) { makeProject(folder, importing(), 0); },
        onProject(
            [](Project &project, const QString &) { return performNext(project, importing()); }),
        [](const QString &folder, int) { return judgedProject(projectIn(folder), importing()); },
        3};
}

Subject savingAsSubject()
{
    return {QStringLiteral("save as"), makeEditedProject,
        onProject([](Project &project, const QString &folder) {
            int number = 0;
            while (QFile::exists(copyIn(folder, number))) {
                ++number;
            }
            return project.copyTo(copyIn(folder, number));
        }),
        [](const QString &folder, int) {
            const Judged original = judgedProject(projectIn(folder), editing());
            return original.steps == kBefore
                ? judgedCopies(folder, QStringLiteral("copy-*.gpkg"))
                : Judged{{}, QStringLiteral("original: ") + original.words};
        },
        2};
}

Subject migratingSubject()
{
    return {QStringLiteral("migration"), makeEditedProject, beginMigrating, judgeMigration, 1};
}

Subject restoringSubject()
{
    return {QStringLiteral("return to a safety copy"), makeProjectWithCopies,
        onProject(restoreNext), judgeRestored, 3};
}

Subject compactingSubject()
{
    return {QStringLiteral("compaction of the history"),
        [](const QString &folder) { makeProject(folder, compacting(), 0); },
        onProject(
            [](Project &project, const QString &) { return performNext(project, compacting()); }),
        [](const QString &folder, int) { return judgedProject(projectIn(folder), compacting()); },
        int(compacting().size())};
}

std::vector<Subject> subjects()
{
    return {editingSubject(), importingSubject(), savingAsSubject(), migratingSubject(),
        restoringSubject(), compactingSubject()};
}

} // namespace trama::tests
