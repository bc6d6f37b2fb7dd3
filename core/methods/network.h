// SPDX-License-Identifier: GPL-3.0-or-later
// Measures of a network of named nodes; paths, articulation points and bridges by igraph.
#pragma once

#include "core/methods/table.h"

#include <utility>
#include <vector>

namespace trama::methods {

struct Edge {
    int from = 0; ///< index of a node
    int to = 0;
    double length = 1; ///< above 0
};

struct Network {
    QStringList nodes;
    std::vector<Edge> edges; ///< loops and repeated ones as they are
    bool isDirected = false;
};

/// Columns "raw" (pairs of others whose shortest ways pass, shared among equal ones) and
/// "normalised" by (N-1)(N-2), halved where undirected. NaN for fewer than three nodes. Freeman
/// 1977; Brandes 2001.
Result<Table> betweenness(const Network &network);
/// 1 for nodes whose removal leaves more components, in column "articulation"; direction does not
/// count. Tarjan 1972.
Result<Table> articulationPoints(const Network &network);
/// Edges whose removal leaves more components, as nodes; direction does not count. A repeated edge
/// is none.
Result<std::vector<std::pair<int, int>>> bridges(const Network &network);

/// (E - I) / (E + I) of ties out of and within each group, -1..1; the last is of all ties. NaN for
/// a group without ties. A tie between groups counts for both, a loop not at all. Krackhardt &
/// Stern 1988.
std::vector<double> externalInternal(
    const Network &network, const std::vector<int> &groupOfNode, int groups);

/// How often each node stands between two others that have no tie: columns "coordinator" (all of
/// one group), "gatekeeper" (lets in from another), "representative" (speaks out to another),
/// "consultant" (between two of one other group), "liaison" (of three groups). A tie without
/// direction goes both ways. Gould & Fernandez 1989.
Table brokerage(const Network &network, const std::vector<int> &groupOfNode);

} // namespace trama::methods
