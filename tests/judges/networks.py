# SPDX-License-Identifier: GPL-3.0-or-later
"""Sets betweenness, articulation points and bridges beside NetworkX on random graphs, directed and not, weighted and
not: networks.py PATH-OF-TRAMA GRAPHS"""
import csv
import json
import math
import random
import subprocess
import sys

import networkx as nx

trama, graphs = sys.argv[1], int(sys.argv[2])
random.seed(20260101)


def asked(method, edges, nodes, *settings):
    command = [trama, "method", method, "--edges", edges, "--nodes", nodes, "--format", "json"]
    for setting in settings:
        command += ["--set", setting]
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def near(a, b):
    return math.isclose(a, b, rel_tol=1e-9, abs_tol=1e-9)


compared = 0
for index in range(graphs):
    directed, weighted = index % 2 == 1, index % 4 >= 2
    count = random.randint(3, 40)
    graph = nx.gnp_random_graph(count, random.uniform(0.03, 0.3), seed=index, directed=directed)
    for a, b in graph.edges:
        graph[a][b]["weight"] = random.choice([0.5, 1.0, 1.25, 2.0, 3.0]) if weighted else 1.0
    with open("edges.csv", "w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["from", "to", "weight"])
        writer.writerows([f"n{a}", f"n{b}", graph[a][b]["weight"]] for a, b in graph.edges)
    with open("nodes.csv", "w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["node", "region"])
        writer.writerows([f"n{node}", "r"] for node in graph.nodes)
    expected = nx.betweenness_centrality(graph, normalized=False, weight="weight" if weighted else None)
    normalised = nx.betweenness_centrality(graph, normalized=True, weight="weight" if weighted else None)
    found = asked("betweenness", "edges.csv", "nodes.csv", *(["directed=true"] if directed else []))
    for row, (raw, share) in zip(found["rows"], found["values"]):
        node = int(row[1:])
        assert near(raw, expected[node]) and near(share, normalised[node]), (index, row, raw, expected[node])
        compared += 2
    if directed:
        continue
    found = asked("articulation", "edges.csv", "nodes.csv")
    points = {int(row[1:]) for row, value in zip(found["rows"], found["values"]) if value[0] == 1}
    assert points == set(nx.articulation_points(graph)), index
    found = asked("bridges", "edges.csv", "nodes.csv")
    cuts = {frozenset(int(name[1:]) for name in ends) for ends in found["values"]}
    assert cuts == {frozenset(ends) for ends in nx.bridges(graph)}, index
    compared += 2
print(f"NetworkX: {graphs} graphs, {compared} values agree to 1e-9")
