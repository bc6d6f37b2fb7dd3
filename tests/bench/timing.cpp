// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/timing.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

#include <sys/resource.h>

namespace trama::bench {

namespace {

double milliseconds(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double middle(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace

Timing once(const std::function<qint64()> &work)
{
    const double wall = milliseconds(CLOCK_MONOTONIC);
    const double cpu = milliseconds(CLOCK_PROCESS_CPUTIME_ID);
    Timing timing;
    timing.result = work();
    timing.wallMs = milliseconds(CLOCK_MONOTONIC) - wall;
    timing.cpuMs = milliseconds(CLOCK_PROCESS_CPUTIME_ID) - cpu;
    return timing;
}

Timing median(const std::function<qint64()> &work)
{
    std::vector<double> walls;
    std::vector<double> cpus;
    Timing timing;
    double spent = 0;
    while (walls.size() < 3 || (spent < 2000 && walls.size() < 31)) {
        timing = once(work);
        walls.push_back(timing.wallMs);
        cpus.push_back(timing.cpuMs);
        spent += timing.wallMs;
    }
    return {middle(walls), middle(cpus), timing.result};
}

void print(const char *job, qint64 n, const Timing &timing)
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("{\"job\":\"%s\",\"n\":%lld,\"wall_ms\":%.2f,\"cpu_ms\":%.2f,\"peak_rss_kb\":%ld,"
                "\"result\":%lld}\n",
        job, static_cast<long long>(n), timing.wallMs, timing.cpuMs, usage.ru_maxrss,
        static_cast<long long>(timing.result));
    std::fflush(stdout);
}

} // namespace trama::bench
