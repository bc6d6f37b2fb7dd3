// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/methods/network.h"

#include <QSet>

#include <igraph.h>

#include <algorithm>

namespace trama::methods {

namespace {

/// igraph's own numbers; owned here.
class Numbers {
public:
    Numbers() { igraph_vector_init(&m_vector, 0); }
    ~Numbers() { igraph_vector_destroy(&m_vector); }
    Numbers(const Numbers &) = delete;
    Numbers &operator=(const Numbers &) = delete;
    igraph_vector_t *get() { return &m_vector; }
    double operator[](igraph_integer_t i) const { return VECTOR(m_vector)[i]; }

private:
    igraph_vector_t m_vector;
};

class Integers {
public:
    Integers() { igraph_vector_int_init(&m_vector, 0); }
    ~Integers() { igraph_vector_int_destroy(&m_vector); }
    Integers(const Integers &) = delete;
    Integers &operator=(const Integers &) = delete;
    igraph_vector_int_t *get() { return &m_vector; }
    igraph_integer_t size() const { return igraph_vector_int_size(&m_vector); }
    igraph_integer_t operator[](igraph_integer_t i) const { return VECTOR(m_vector)[i]; }

private:
    igraph_vector_int_t m_vector;
};

class Graph {
public:
    explicit Graph(const Network &network)
    {
        igraph_set_error_handler(igraph_error_handler_ignore);
        Integers ends;
        for (const Edge &edge : network.edges) {
            igraph_vector_int_push_back(ends.get(), edge.from);
            igraph_vector_int_push_back(ends.get(), edge.to);
            igraph_vector_push_back(m_lengths.get(), edge.length);
        }
        m_isMade = igraph_create(&m_graph, ends.get(), network.nodes.size(), network.isDirected)
            == IGRAPH_SUCCESS;
    }
    ~Graph()
    {
        if (m_isMade) {
            igraph_destroy(&m_graph);
        }
    }
    Graph(const Graph &) = delete;
    Graph &operator=(const Graph &) = delete;
    bool isMade() const { return m_isMade; }
    const igraph_t *get() const { return &m_graph; }
    const igraph_vector_t *lengths() { return m_lengths.get(); }

private:
    igraph_t m_graph;
    Numbers m_lengths;
    bool m_isMade = false;
};

tl::unexpected<Error> failed(igraph_error_t code)
{
    return fail(ErrorCode::Internal, {QString::fromLatin1(igraph_strerror(code))});
}

/// Ties in one direction each, loops and repetitions left out.
struct Ties {
    std::vector<std::vector<int>> out;
    std::vector<QSet<int>> isOut;

    explicit Ties(const Network &network)
        : out(std::size_t(network.nodes.size()))
        , isOut(std::size_t(network.nodes.size()))
    {
        for (const Edge &edge : network.edges) {
            add(edge.from, edge.to);
            if (!network.isDirected) {
                add(edge.to, edge.from);
            }
        }
    }
    void add(int from, int to)
    {
        if (from != to && !isOut[std::size_t(from)].contains(to)) {
            isOut[std::size_t(from)].insert(to);
            out[std::size_t(from)].push_back(to);
        }
    }
};

int roleOf(int before, int own, int after)
{
    if (before == own) {
        return after == own ? 0 : 2;
    }
    return after == own ? 1 : before == after ? 3 : 4;
}

} // namespace

Result<Table> betweenness(const Network &network)
{
    Graph graph(network);
    Numbers found;
    const igraph_error_t code = !graph.isMade()
        ? IGRAPH_FAILURE
        : igraph_betweenness(
            graph.get(), found.get(), igraph_vss_all(), network.isDirected, graph.lengths());
    if (code != IGRAPH_SUCCESS) {
        return failed(code);
    }
    Table table(network.nodes, {QStringLiteral("raw"), QStringLiteral("normalised")});
    const double n = double(network.nodes.size());
    const double pairs = (n - 1) * (n - 2) / (network.isDirected ? 1 : 2);
    for (std::size_t i = 0; i < table.rowCount(); ++i) {
        table.at(i, 0) = found[igraph_integer_t(i)];
        table.at(i, 1) = pairs > 0 ? table.at(i, 0) / pairs : kNone;
    }
    return table;
}

Result<Table> articulationPoints(const Network &network)
{
    Graph graph(network);
    Integers found;
    const igraph_error_t code
        = !graph.isMade() ? IGRAPH_FAILURE : igraph_articulation_points(graph.get(), found.get());
    if (code != IGRAPH_SUCCESS) {
        return failed(code);
    }
    Table table(network.nodes, {QStringLiteral("articulation")});
    std::fill(table.values.begin(), table.values.end(), 0);
    for (igraph_integer_t i = 0; i < found.size(); ++i) {
        table.at(std::size_t(found[i]), 0) = 1;
    }
    return table;
}

Result<std::vector<std::pair<int, int>>> bridges(const Network &network)
{
    Graph graph(network);
    Integers found;
    const igraph_error_t code
        = !graph.isMade() ? IGRAPH_FAILURE : igraph_bridges(graph.get(), found.get());
    if (code != IGRAPH_SUCCESS) {
        return failed(code);
    }
    std::vector<std::pair<int, int>> ends;
    for (igraph_integer_t i = 0; i < found.size(); ++i) {
        const Edge &edge = network.edges[std::size_t(found[i])];
        ends.emplace_back(edge.from, edge.to);
    }
    std::sort(ends.begin(), ends.end());
    return ends;
}

std::vector<double> externalInternal(
    const Network &network, const std::vector<int> &groupOfNode, int groups)
{
    std::vector<double> external(std::size_t(groups) + 1, 0);
    std::vector<double> internal(std::size_t(groups) + 1, 0);
    for (const Edge &edge : network.edges) {
        const auto from = std::size_t(groupOfNode[std::size_t(edge.from)]);
        const auto to = std::size_t(groupOfNode[std::size_t(edge.to)]);
        if (edge.from == edge.to) {
            continue;
        }
        std::vector<double> &counts = from == to ? internal : external;
        ++counts[from];
        ++counts.back();
        counts[to] += from == to ? 0 : 1;
    }
    std::vector<double> found;
    for (std::size_t i = 0; i < external.size(); ++i) {
        const double all = external[i] + internal[i];
        found.push_back(all == 0 ? kNone : (external[i] - internal[i]) / all);
    }
    return found;
}

Table brokerage(const Network &network, const std::vector<int> &groupOfNode)
{
    Table table(network.nodes,
        {QStringLiteral("coordinator"), QStringLiteral("gatekeeper"),
            QStringLiteral("representative"), QStringLiteral("consultant"),
            QStringLiteral("liaison")});
    std::fill(table.values.begin(), table.values.end(), 0);
    const Ties ties(network);
    for (std::size_t a = 0; a < ties.out.size(); ++a) {
        for (const int b : ties.out[a]) {
            for (const int c : ties.out[std::size_t(b)]) {
                if (c == int(a) || ties.isOut[a].contains(c)) {
                    continue;
                }
                const int role = roleOf(
                    groupOfNode[a], groupOfNode[std::size_t(b)], groupOfNode[std::size_t(c)]);
                ++table.at(std::size_t(b), std::size_t(role));
            }
        }
    }
    return table;
}

} // namespace trama::methods
