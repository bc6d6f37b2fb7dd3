// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/methods/network.h"
#include "core/methods/table.h"

#include <QHash>

namespace trama::methods {

/// A list in text whose first column names the rows. Empty cells are NaN. Fails as a list that
/// cannot be read does, or with BadTable and the row where a name stands twice or is missing, a row
/// has another number of cells, or a cell holds a word.
Result<Table> readTable(const QString &path);

/// Ties from a list with columns from, to and maybe weight (a length, above 0; 1 where absent).
/// `nodes`: a list of node and group whose nodes alone may be named; empty = those of the ties.
struct NetworkFile {
    Network network;
    QStringList groups;
    std::vector<int> groupOfNode; ///< -1 without a list of nodes
};
Result<NetworkFile> readNetwork(const QString &edges, const QString &nodes, bool isDirected);

} // namespace trama::methods
