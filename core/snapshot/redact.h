// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot/snapshot.h"

#include <functional>

namespace trama::snapshot {

/// The snapshot as an audience may see it: a facility whose tier `mayShow` refuses keeps its row,
/// key and region, but loses name, uuid and point. Make numbers from the whole snapshot, words and
/// pictures from this one.
Snapshot redacted(
    const Snapshot &snapshot, const std::function<bool(const QString &tier)> &mayShow);

} // namespace trama::snapshot
