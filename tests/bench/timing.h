// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace trama::bench {

/// What one job took.
struct Timing {
    double wallMs = 0;
    double cpuMs = 0; ///< of the process, all threads
    qint64 result = 0;
};

/// Runs the work once.
Timing once(const std::function<qint64()> &work);

/// Runs the work at least three times, for about two seconds but no more than 31 times; the
/// medians.
Timing median(const std::function<qint64()> &work);

/// Prints one JSON line of a job.
void print(const char *job, qint64 n, const Timing &timing);

} // namespace trama::bench
