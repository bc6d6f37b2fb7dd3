// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace trama::tests {

/// While it lives, every file SQLite opens in this process stands on a disk with a fault.
class FaultyDisk {
public:
    enum class Fault {
        KillAtWrite, ///< the process is killed in the middle of the n-th page written
        FullAtWrite, ///< the n-th new page and all later ones find no room
    };

    /// Counts pages of databases only; `hasJournal` false lets journals be written to nowhere.
    FaultyDisk(Fault fault, int write, bool hasJournal = true);
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk &) = delete;
    FaultyDisk &operator=(const FaultyDisk &) = delete;
};

} // namespace trama::tests
