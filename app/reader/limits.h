// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace trama::reader {

struct Limits {
    unsigned memoryMb = 2048;
    unsigned cpuSeconds = 120;
};

/// Binds this process for good: address space, CPU time, no core file, no new socket, no new
/// program. False where the system refuses one of them.
bool confine(const Limits &limits);

} // namespace trama::reader
