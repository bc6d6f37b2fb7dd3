// SPDX-License-Identifier: GPL-3.0-or-later
// A child process edits and acknowledges each edit on a pipe; it is killed at any moment; the file
// must hold every acknowledged edit, at most one more, and none in part.
#include "tests/core/storage/faulty_disk.h"
#include "tests/core/storage/fixture.h"

#include <catch2/catch.hpp>

#include <chrono>
#include <csignal>
#include <optional>
#include <random>

#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace trama;
using namespace trama::storage;
using namespace trama::tests;

namespace {

constexpr int kServicesOfEdit = 3;

/// One facility with three services and a count in the settings: whole or not at all.
bool editOnce(Project &project)
{
    return project
        .edit(named(),
            [&](Writer &writer) -> Result<void> {
                const auto facility = writer.insert(entity("infrastructure"),
                    {{QStringLiteral("name"), QString(300, u'x')}}, Point{1, 2});
                if (!facility) {
                    return tl::unexpected<Error>(facility.error());
                }
                for (int i = 0; i < kServicesOfEdit; ++i) {
                    const auto service = writer.insert(
                        entity("service"), {{QStringLiteral("infrastructure"), *facility}});
                    if (!service) {
                        return tl::unexpected<Error>(service.error());
                    }
                }
                return writer.setSetting(QStringLiteral("edits"),
                    project.setting(QStringLiteral("edits"), 0).toInt() + 1);
            })
        .has_value();
}

[[noreturn]] void editForEver(
    const QString &path, int acknowledgements, std::optional<int> killAtWrite, bool hasJournal)
{
    std::optional<FaultyDisk> disk;
    auto project = Project::open(path);
    if (killAtWrite) {
        project = fail(ErrorCode::Internal); // closed, so that the faulty disk sees the file opened
        disk.emplace(FaultyDisk::Fault::KillAtWrite, *killAtWrite, hasJournal);
        project = Project::open(path);
    }
    while (project && editOnce(**project)) {
        if (::write(acknowledgements, "+", 1) != 1) {
            break;
        }
    }
    _exit(1);
}

bool readOne(int pipe)
{
    char byte = 0;
    return ::read(pipe, &byte, 1) == 1;
}

/// Acknowledgements of a child that is killed so long after the given number of them.
int acknowledgedUntilKilled(int pipe, pid_t child, int atLeast, std::chrono::microseconds after)
{
    using std::chrono::steady_clock;
    int count = 0;
    while (count < atLeast && readOne(pipe)) {
        ++count;
    }
    const auto moment = steady_clock::now() + after;
    for (auto now = steady_clock::now(); now < moment; now = steady_clock::now()) {
        const auto left = std::chrono::duration_cast<std::chrono::nanoseconds>(moment - now);
        const timespec wait{0, left.count()};
        pollfd ready{pipe, POLLIN, 0};
        if (ppoll(&ready, 1, &wait, nullptr) <= 0 || !readOne(pipe)) {
            break;
        }
        ++count;
    }
    ::kill(child, SIGKILL);
    while (readOne(pipe)) {
        ++count;
    }
    return count;
}

/// Lets a child edit the file until it is killed; what it acknowledged.
template <typename Kill>
int editUntilKilled(const QString &path, std::optional<int> killAtWrite, bool hasJournal, Kill kill)
{
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    const pid_t child = fork();
    if (child == 0) {
        ::close(ends[0]);
        editForEver(path, ends[1], killAtWrite, hasJournal);
    }
    ::close(ends[1]);
    const int count = kill(ends[0], child);
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    CHECK(WIFSIGNALED(status));
    return count;
}

/// Empty where the file is whole and holds `edits` or one more; else what is wrong. Sets `edits` to
/// what it holds.
QString faultOf(const QString &path, int &edits)
{
    if (const QString words = askSql(path, "PRAGMA integrity_check");
        words != QLatin1String("ok")) {
        return QStringLiteral("integrity: ") + words;
    }
    const int facilities = askSql(path, "SELECT count(*) FROM infrastructure").toInt();
    const int services = askSql(path, "SELECT count(*) FROM service").toInt();
    const int steps = askSql(path, "SELECT count(*) FROM trama_step").toInt();
    if (services != kServicesOfEdit * facilities || steps != facilities) {
        return QStringLiteral("in part: %1 facilities, %2 services, %3 steps")
            .arg(facilities)
            .arg(services)
            .arg(steps);
    }
    if (facilities < edits || facilities > edits + 1) {
        return QStringLiteral("lost: %1 of %2").arg(facilities).arg(edits);
    }
    edits = facilities;
    const auto project = Project::open(path);
    if (!project || (*project)->setting(QStringLiteral("edits"), 0).toInt() != facilities) {
        return QStringLiteral("not opened, or settings in part");
    }
    return (*project)->notices().isEmpty() ? QString()
                                           : QStringLiteral("seems changed from outside");
}

void killAtRandom(int times, unsigned seed)
{
    ProjectFile file;
    file.close();
    std::mt19937 random(seed);
    int edits = 0;
    for (int i = 0; i < times; ++i) {
        const int atLeast = int(random() % 4);
        const std::chrono::microseconds after(random() % 12'000);
        edits += editUntilKilled(file.path(), {}, true, [&](int pipe, pid_t child) {
            return acknowledgedUntilKilled(pipe, child, atLeast, after);
        });
        const QString fault = faultOf(file.path(), edits);
        INFO("kill " << i << ": " << fault.toStdString());
        REQUIRE(fault.isEmpty());
    }
    CHECK(edits > times / 2);
}

/// The kills, each in the middle of the n-th page written, that leave a fault.
int faultsOfKilledWrites(int writes, bool hasJournal)
{
    int faults = 0;
    for (int write = 1; write <= writes; ++write) {
        ProjectFile file;
        REQUIRE(editOnce(file.project()));
        file.close();
        int edits = 1;
        edits += editUntilKilled(file.path(), write, hasJournal, [](int pipe, pid_t) {
            int count = 0;
            while (readOne(pipe)) {
                ++count;
            }
            return count;
        });
        faults += faultOf(file.path(), edits).isEmpty() ? 0 : 1;
    }
    return faults;
}

} // namespace

TEST_CASE("nothing acknowledged is lost in 20 kills at random moments", "[storage]")
{
    killAtRandom(20, 20261124);
}

TEST_CASE("nothing acknowledged is lost in 200 kills at random moments", "[.full]")
{
    killAtRandom(200, 20261125);
}

TEST_CASE(
    "a kill in the middle of any page leaves no fault, and without a journal it does", "[storage]")
{
    CHECK(faultsOfKilledWrites(12, true) == 0);
    CHECK(faultsOfKilledWrites(12, false)
        > 0); // the control arm: this test can see what it looks for
}
