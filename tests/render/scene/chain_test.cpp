// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene_support.h"
#include "ui/render/chain_scene.h"
#include "ui/render/output.h"

#include <catch2/catch.hpp>

using namespace trama;
using namespace trama::render;
using namespace trama::tests;

namespace {

/// Two regions with three facilities: 11 and 12 in the north, 21 in the south.
snapshot::Snapshot threeFacilities()
{
    snapshot::Rows rows = twoRegions().rows();
    const auto add = [&](snapshot::Key key, const char *name, int region) {
        snapshot::FacilityRow row;
        row.key = key;
        row.name = QString::fromUtf8(name);
        row.statedRegion = rows.regions[std::size_t(region)].key;
        rows.facilities.push_back(row);
    };
    add(11, "Alder works", 0);
    add(12, "Birch works", 0);
    add(21, "Cedar works", 1);
    return snapshot::Snapshot::build(rows);
}

ChainInput twoStages()
{
    ChainInput input;
    input.report.name = QStringLiteral("Made");
    chain::ChainStage lab;
    lab.code = QStringLiteral("made/lab");
    lab.facilities = {{11, 0, 1, false, false}, {12, 0, 0, true, false}};
    lab.counted = 1;
    lab.coming = 1;
    lab.needs = 2;
    lab.cov = 1;
    chain::ChainStage pilot;
    pilot.code = QStringLiteral("made/pilot");
    pilot.facilities = {{21, 1, 1, false, true}};
    pilot.needs = 4;
    pilot.cov = 0.25;
    pilot.gaps = 3;
    input.report.stages = {lab, pilot};
    input.report.links
        = {{{7, 11, 21, QStringLiteral("supplies"), true, snapshot::kUnknown}, 0, 1, true}};
    input.report.crossing = 1;
    input.report.facilities = 1;
    input.report.weakest = {1};
    return input;
}

Scene drawn(const ChainInput &input)
{
    return chainScene(input, threeFacilities(), text::Texts(), Theme::get(ThemeKind::Light));
}

} // namespace

TEST_CASE("A chain's title says which stage is weakest", "[scene]")
{
    ChainInput input = twoStages();
    CHECK(drawn(input).title.toStdString()
        == "pilot is the weakest stage: 25\u00A0% of its needs are covered");
    input.report.stages[0].cov = 0.25;
    input.report.weakest = {0, 1};
    CHECK(drawn(input).title.contains(QStringLiteral("lab and pilot")));
    input.report.weakest.clear();
    CHECK(drawn(input).title == QStringLiteral("All needs along the chain are covered"));
    input.report.stages[0].needs = 0;
    input.report.stages[1].needs = 0;
    CHECK(drawn(input).title.contains(QStringLiteral("nobody has said what it needs")));
}

TEST_CASE("A chain's picture has stages, boxes and links as named marks", "[scene]")
{
    const Scene scene = drawn(twoStages());
    CHECK(areApart(scene, QStringLiteral("box/")));
    const Mark *lab = markOf(scene, QStringLiteral("stage/made/lab"));
    const Mark *first = markOf(scene, QStringLiteral("box/made/lab/11"));
    const Mark *partner = markOf(scene, QStringLiteral("box/made/pilot/21"));
    const Mark *link = markOf(scene, QStringLiteral("link/7"));
    REQUIRE(lab != nullptr);
    REQUIRE(first != nullptr);
    REQUIRE(partner != nullptr);
    REQUIRE(link != nullptr);
    CHECK(lab->name.contains(QStringLiteral("1 facility, 1 coming")));
    CHECK(first->name == QStringLiteral("Alder works, North, 1 link"));
    CHECK(partner->name.contains(QStringLiteral("outside what is shown")));
    CHECK(link->name == QStringLiteral("Alder works: Supplies to Cedar works, planned"));
    CHECK(first->area.right() < partner->area.left());
    CHECK(link->area.center().x() > first->area.right()); // its dot lies in the gap
    CHECK(link->area.center().x() < partner->area.left());
    for (const Mark &mark : scene.marks) {
        CHECK((mark.id.isEmpty() || mark.row.size() == scene.tableHeader.size()));
    }
}

TEST_CASE("A stage with many facilities shows the first ones and how many more", "[scene]")
{
    ChainInput input = twoStages();
    input.boxes = 2;
    for (snapshot::Key key = 100; key < 110; ++key) {
        input.report.stages[0].facilities.push_back({key, 0, 0, false, false});
    }
    const Scene scene = drawn(input);
    const Mark *more = markOf(scene, QStringLiteral("more/made/lab"));
    REQUIRE(more != nullptr);
    CHECK(more->name == QStringLiteral("10 more facilities in lab"));
    CHECK(markOf(scene, QStringLiteral("box/made/lab/100")) == nullptr);
}

TEST_CASE("A stage without a facility or needs says so", "[scene]")
{
    ChainInput input = twoStages();
    input.report.links.clear();
    input.report.stages[1].facilities.clear();
    input.report.stages[0].needs = 0;
    const QStringList texts = words(drawn(input));
    CHECK(texts.contains(QStringLiteral("no facility")));
    CHECK(texts.contains(QStringLiteral("no needs")));
    CHECK(texts.join(QLatin1Char(' ')).contains(QStringLiteral("No links yet.")));
    CHECK(texts.join(QLatin1Char(' ')).contains(QStringLiteral("pilot has no facility.")));
    CHECK_FALSE(toPng(drawn(input), 1).isEmpty());
}
