// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export/disclosure.h"

#include <QIODevice>

namespace trama::exchange {

/// True for what stands in a graph as nodes or edges.
bool isOfGraph(const domain::Entity &entity);

struct GraphCounts {
    qint64 nodes = 0;
    qint64 edges = 0;
    qint64 withoutEnds = 0; ///< links and memberships that lack an end, which no graph can hold
    qint64 replaced = 0; ///< characters that no XML can hold, written as U+FFFD
};

/// Writes facilities, organisations and networks as nodes, links and memberships as directed edges
/// of GraphML 1.0; both are named by their uuid and have the columns of other exports as typed
/// data. Errors: Cancelled, Storage, CannotWrite.
Result<GraphCounts> writeGraphMl(QIODevice &device, const storage::Project &project,
    const Disclosure &disclosure, const ExportOptions &options);

} // namespace trama::exchange
