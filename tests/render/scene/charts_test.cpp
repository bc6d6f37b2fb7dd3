// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene_support.h"
#include "ui/render/chart_kinds.h"
#include "ui/render/gap_matrix_scene.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace trama;
using namespace trama::render;
using namespace trama::tests;

namespace {

Scene chart(const char *kind, const gap::GapReport &report,
    text::Language language = text::Language::English)
{
    const snapshot::Snapshot snapshot = twoRegions();
    Caption caption;
    caption.notices = {QStringLiteral("Sample data: invented")};
    const ChartInput input{report, snapshot, QStringLiteral("Two regions"), caption, {}, {}};
    return *chartScene(
        QLatin1String(kind), input, text::Texts(language), Theme::get(ThemeKind::Light));
}

} // namespace

TEST_CASE("A matrix has a named cell for each need, with class, counts and marks", "[scene]")
{
    const Scene scene = chart("matrix", smallReport());
    const Mark *cell = markOf(scene, QStringLiteral("cell/S1/bio/apilot/R1"));
    REQUIRE(cell != nullptr);
    CHECK(
        cell->name == QStringLiteral("S1, Pilot line × North: Absent, 0 open of 4 needed; Coming"));
    CHECK(cell->row
        == QStringList{QStringLiteral("S1, Pilot line"), QStringLiteral("North"),
            QStringLiteral("Absent"), QStringLiteral("0"), QStringLiteral("4"), cell->row.value(5),
            QStringLiteral("Coming")});
    CHECK(words(scene).contains(QStringLiteral("0 / 4")));
    CHECK(areApart(scene, QStringLiteral("cell/")));
    CHECK(scene.tableHeader.size() == cell->row.size());
    CHECK(words(scene).contains(QStringLiteral("Sample data: invented")));
}

TEST_CASE("A matrix keeps the order of the chain and says its weakest link", "[scene]")
{
    const CodeNames names(twoRegions(), text::Texts());
    const MatrixInput table
        = matrixInput(smallReport(), names, {gap::Axis::Stage}, gap::Axis::Region);
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].name == QStringLiteral("Laboratory"));
    // North: weights 1 and 1 scaled to 1/2 each; South: one counted need, weight 1; its pilot is
    // not mapped. Laboratory: (0.5 x 1 + 1 x 1) / 1.5 = 1; pilot line: 0.5 x 0 / 0.5 = 0; all: 1.5
    // / 2.
    CHECK(table.rows[0].cov == Approx(1));
    CHECK(table.rows[1].cov == Approx(0));
    CHECK(table.cov == Approx(0.75));
    CHECK(table.needs == 3);
    CHECK(chart("matrix", smallReport())
              .title.startsWith(QStringLiteral("S1, Pilot line is the weak link")));
}

TEST_CASE("Several needs in one cell are rolled up with their gaps", "[scene]")
{
    const CodeNames names(twoRegions(), text::Texts());
    const MatrixInput table
        = matrixInput(smallReport(), names, {gap::Axis::Sector}, gap::Axis::Region);
    REQUIRE(table.cells.size() == 2);
    CHECK_FALSE(table.cells[0].gapClass);
    CHECK(table.cells[0].needs == 2);
    CHECK(table.cells[0].gaps == 1);
    CHECK(table.cells[0].cov == Approx(0.5));
    const Scene scene = gapMatrixScene(table, text::Texts(), Theme::get(ThemeKind::Light));
    CHECK(words(scene).contains(QStringLiteral("1 gap of 2")));
    const Scene portuguese = gapMatrixScene(
        table, text::Texts(text::Language::Portuguese), Theme::get(ThemeKind::Light));
    CHECK(words(portuguese).contains(QStringLiteral("1 lacuna em 2")));
}

TEST_CASE("A cell of one need keeps its class beside cells that sum up", "[scene]")
{
    const CodeNames names(twoRegions(), text::Texts());
    gap::GapReport report = smallReport();
    gap::NeedResult another = report.needs.front();
    report.needs.push_back(another);
    const MatrixInput table = matrixInput(report, names, {gap::Axis::Stage}, gap::Axis::Region);
    int sums = 0;
    int classes = 0;
    for (const MatrixCell &cell : table.cells) {
        sums += cell.needs == 2 && !cell.gapClass ? 1 : 0;
        classes += cell.needs == 1 && cell.gapClass ? 1 : 0;
    }
    CHECK(sums == 1);
    CHECK(classes == int(report.needs.size()) - 2);
}

TEST_CASE("An empty report gives pictures that say why", "[scene]")
{
    const gap::GapReport nothing;
    for (const char *kind : {"matrix", "ranking", "coverage"}) {
        for (const text::Language language :
            {text::Language::English, text::Language::Portuguese}) {
            const Scene scene = chart(kind, nothing, language);
            CHECK_FALSE(scene.title.isEmpty());
            CHECK_FALSE(scene.alt.isEmpty());
            CHECK(scene.size.width() > 100);
            CHECK_FALSE(words(scene).join(QLatin1Char(' ')).contains(QLatin1String("render.")));
        }
    }
}

TEST_CASE("A ranking shows the gaps by rank with every factor", "[scene]")
{
    const Scene scene = chart("ranking", smallReport());
    const Mark *first = markOf(scene, QStringLiteral("need/1"));
    REQUIRE(first != nullptr);
    CHECK(first->row.mid(1, 9)
        == QStringList{QStringLiteral("North"), QStringLiteral("Pilot line, S1"),
            QStringLiteral("Absent"), QStringLiteral("1.00"), QStringLiteral("1.00"),
            QStringLiteral("1.00"), QStringLiteral("0.48"), QStringLiteral("1.00"),
            QStringLiteral("0.48")});
    CHECK(markOf(scene, QStringLiteral("need/2")) != nullptr);
    CHECK(markOf(scene, QStringLiteral("need/3")) == nullptr); // covered and not mapped are no gaps
    CHECK(areApart(scene, QStringLiteral("need/")));
    CHECK(scene.title == QStringLiteral("Where to act first: North: Pilot line, S1"));
}

TEST_CASE("Coverage is shown alone and shared, and the title says who gains most", "[scene]")
{
    const Scene scene = chart("coverage", smallReport());
    CHECK(scene.title.startsWith(QStringLiteral("Sharing would add most in North")));
    REQUIRE(markOf(scene, QStringLiteral("region/0")) != nullptr);
    CHECK(words(scene).contains(QStringLiteral("+26 pts"))); // 0.76 - 0.50
    CHECK(areApart(scene, QStringLiteral("region/")));
    gap::GapReport unknown;
    unknown.rollups = {{0, snapshot::kUnknown, snapshot::kUnknown, 0, 4}};
    const Scene none = chart("coverage", unknown);
    CHECK(words(none).contains(
        QStringLiteral("1 region: coverage not known, nothing there is mapped yet")));
    CHECK(
        markOf(none, QStringLiteral("region/0")) == nullptr); // no row of its own, but in the twin
    CHECK(none.marks.back().row.value(1) == QStringLiteral("unknown"));
}

TEST_CASE(
    "A wide table of long names keeps its cells apart and its names whole in the twin", "[scene]")
{
    MatrixInput table;
    const QString longName
        = QStringLiteral("Validation, certification and conformity assessment %1");
    for (int i = 0; i < 12; ++i) {
        table.rows.push_back({QString::number(i), longName.arg(i), 0.5, 40});
    }
    for (int i = 0; i < 40; ++i) {
        table.columns.push_back({QString::number(i), longName.arg(i), 0.5, 12});
    }
    MatrixCell cell;
    cell.gapClass = gap::GapClass::Short;
    cell.open = 120;
    cell.target = 240;
    cell.needs = 1;
    table.cells.assign(480, cell);
    const Scene scene = gapMatrixScene(table, text::Texts(), Theme::get(ThemeKind::Dark));
    CHECK(areApart(scene, QStringLiteral("cell/")));
    CHECK(markOf(scene, QStringLiteral("cell/11/39"))->row.first() == longName.arg(11));
    for (const Mark &mark : scene.marks) {
        for (const Drawing &drawing : mark.drawings) {
            if (const auto *shape = std::get_if<Shape>(&drawing); shape && !mark.id.isEmpty()) {
                CHECK(mark.area.adjusted(-1, -1, 1, 1).contains(shape->path.boundingRect()));
            }
        }
    }
}

TEST_CASE("A kind of chart that does not exist is an error", "[scene]")
{
    const snapshot::Snapshot snapshot = twoRegions();
    const gap::GapReport report = smallReport();
    const auto scene = chartScene(QStringLiteral("pie"), {report, snapshot, {}, {}, {}, {}},
        text::Texts(), Theme::get(ThemeKind::Light));
    REQUIRE_FALSE(scene);
    CHECK(scene.error().code == ErrorCode::UnknownName);
}
