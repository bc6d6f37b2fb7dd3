// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/trust/child.h"

#include <catch2/catch.hpp>

#include <csignal>

#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

namespace trama::tests {

namespace {

bool acknowledge(int pipe)
{
    return ::write(pipe, "+", 1) == 1;
}

[[noreturn]] void workUntilKilled(
    const Subject &subject, const QString &folder, int steps, const Killing &killing, int pipe)
{
    std::optional<WatchedDisk> disk;
    if (killing.watch) {
        disk.emplace(killing.watch);
    }
    const Result<Work> work = subject.begin(folder);
    for (int i = 0; work && i < steps; ++i) {
        const bool isEarly = killing.acknowledgesEarly && acknowledge(pipe);
        if (!(*work)() || (!isEarly && !acknowledge(pipe))) {
            break;
        }
    }
    if (killing.after || killing.isWhenDone) {
        ::pause(); // the work is done before the moment has come
    }
    _exit(0);
}

/// Waits until the child has closed the pipe, at most so long.
void wait(int pipe, std::chrono::microseconds time)
{
    const auto nanoseconds = std::chrono::duration_cast<std::chrono::nanoseconds>(time).count();
    const timespec limit{nanoseconds / 1'000'000'000, nanoseconds % 1'000'000'000};
    pollfd end{pipe, 0, 0};
    ppoll(&end, 1, &limit, nullptr);
}

/// Until the child has closed the pipe, or as many as `most`.
int countAcknowledged(int pipe, int most)
{
    int count = 0;
    char byte = 0;
    while (count < most && ::read(pipe, &byte, 1) == 1) {
        ++count;
    }
    return count;
}

} // namespace

std::optional<int> acknowledgedUntilKilled(
    const Subject &subject, const QString &folder, int steps, const Killing &killing)
{
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        ::close(ends[0]);
        workUntilKilled(subject, folder, steps, killing, ends[1]);
    }
    ::close(ends[1]);
    if (killing.after) {
        wait(ends[0], *killing.after);
        ::kill(child, SIGKILL);
    }
    const int count = countAcknowledged(ends[0], steps);
    if (killing.isWhenDone) {
        ::kill(child, SIGKILL);
    }
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL ? std::optional<int>(count)
                                                              : std::nullopt;
}

} // namespace trama::tests
