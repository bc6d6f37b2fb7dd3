// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/storage/trust/subject.h"
#include "tests/core/storage/trust/watched_disk.h"

#include <chrono>

namespace trama::tests {

/// How a child process that works is ended, and with which defect it works.
struct Killing {
    WatchedDisk::Watch watch; ///< empty = it works on the disk as it is
    std::optional<std::chrono::microseconds> after; ///< from outside; none = it ends by its disk
    bool isWhenDone = false; ///< from outside, once all is acknowledged
    bool acknowledgesEarly = false; ///< the defect: says so before it is so
};

/// Lets a child do the subject's steps in the folder, each acknowledged on a pipe, until it is
/// killed. What it acknowledged; nothing where it came to the end of `steps` without being killed.
std::optional<int> acknowledgedUntilKilled(
    const Subject &subject, const QString &folder, int steps, const Killing &killing);

} // namespace trama::tests
