// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/timing.h"

namespace trama::bench {

/// What SQLite alone needs for the rows that an import wrote: the regions, facilities and services
/// of `project` are inserted by prepared statements, in one transaction, into the fresh project
/// `empty`, whose tables, indexes and triggers are the same. Reading them is taken off. The result
/// is the number of rows.
Timing bareInsertion(const QString &project, const QString &empty);

} // namespace trama::bench
