// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export.h"
#include "core/exchange/import.h"
#include "core/storage/writer.h"
#include "tests/core/exchange/project_fixture.h"
#include "tests/support/cannot_run.h"
#include "tests/support/run_trama.h"

#include <catch2/catch.hpp>

#include <QJsonArray>

using namespace trama;
using namespace trama::exchange;
using trama::tests::ProjectFixture;

namespace {

const char *const kFacilities = "id,name,tier,lat,lon,investment\n"
                                "1,Open Lab & <Co>,public,52.5,13.4,1250.5\n"
                                "2,Second Lab,public,52.6,13.5,\n"
                                "3,Secretlab,confidential,52.7,13.6,\n";

void fill(ProjectFixture &fixture)
{
    REQUIRE(importFile(fixture.project(), fixture.written("list.csv", kFacilities)));
    ImportOptions organisations;
    organisations.entity = QStringLiteral("organisation");
    REQUIRE(importFile(fixture.project(),
        fixture.written("orgs.csv", "id,name,tier\nU,University,public\n"), organisations));
    REQUIRE(importFile(fixture.project(),
        fixture.written("links.csv",
            "from,to,type,weight,tier\n1,2,supplies,0.5,public\n1,2,uses,,public\n"
            "1,3,supplies,,public\nU,1,uses,2,public\n")));
    // As no list can bring it in: a control character, and a link without its second end.
    const domain::Entity &facility = *domain::findEntity("infrastructure");
    REQUIRE(
        fixture.project().edit({QStringLiteral("step.import"), {}}, [&](storage::Writer &writer) {
            return writer
                .insert(facility,
                    {{QStringLiteral("name"), QStringLiteral("Bell \u0007 lab")},
                        {QStringLiteral("tier"), QStringLiteral("public")}})
                .and_then([&](storage::Key key) {
                    return writer.insert(*domain::findEntity("link"),
                        {{QStringLiteral("from_infrastructure"), key},
                            {QStringLiteral("tier"), QStringLiteral("public")}});
                })
                .map([](storage::Key) {});
        }));
}

} // namespace

TEST_CASE("a graph holds what the audience may have, and says what no graph holds", "[exchange]")
{
    ProjectFixture fixture;
    fill(fixture);
    const auto report = exportTo(fixture.project(), fixture.path("o.graphml"), {});
    REQUIRE(report);
    CHECK(
        report->rows == 4 + 3); // three facilities and an organisation; two supplies left, one use
    CHECK(report->withheld == 2); // the confidential facility and the link to it
    REQUIRE(report->notes.size() == 2);
    CHECK(report->notes[0].key == QStringLiteral("export.note.ends"));
    CHECK(report->notes[1].key == QStringLiteral("export.note.control"));
    CHECK(report->notes[1].count == 1);
}

TEST_CASE("networkx reads the graph back with its types", "[exchange]")
{
    if (!tests::hasPythonModule(QStringLiteral("networkx"))) {
        return;
    }
    ProjectFixture fixture;
    fill(fixture);
    REQUIRE(exportTo(fixture.project(), fixture.path("o.graphml"), {}));
    const QByteArray script = R"py(
import sys, json, networkx
graph = networkx.read_graphml(sys.argv[1])
lab = [d for _, d in graph.nodes(data=True) if d["name"].startswith("Open")][0]
weights = [d.get("weight") for _, _, d in graph.edges(data=True)]
print(json.dumps({"nodes": graph.number_of_nodes(), "edges": graph.number_of_edges(),
  "directed": graph.is_directed(), "name": lab["name"], "label": lab["label"],
  "entity": lab["entity"], "lat": lab["lat"], "investment": lab["investment"],
  "weights": sorted(w for w in weights if w is not None)}))
)py";
    const tests::Run run = tests::runProgram(QStringLiteral("/usr/bin/python3"),
        {QStringLiteral("-c"), QString::fromUtf8(script), fixture.path("o.graphml")});
    INFO(run.err.toStdString());
    REQUIRE(run.status == 0);
    const QJsonObject graph = run.json();
    CHECK(graph[QLatin1String("nodes")].toInt() == 4);
    CHECK(graph[QLatin1String("edges")].toInt() == 3); // two between the same ends stay two
    CHECK(graph[QLatin1String("directed")].toBool());
    CHECK(graph[QLatin1String("name")].toString() == QStringLiteral("Open Lab & <Co>"));
    CHECK(graph[QLatin1String("label")] == graph[QLatin1String("name")]);
    CHECK(graph[QLatin1String("entity")].toString() == QStringLiteral("infrastructure"));
    CHECK(graph[QLatin1String("lat")].toDouble() == 52.5);
    CHECK(graph[QLatin1String("investment")].toDouble() == 1250.5);
    CHECK(graph[QLatin1String("weights")] == QJsonArray{0.5, 2.0});
}
