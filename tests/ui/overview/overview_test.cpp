// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_page.h"

#include "core/storage/writer.h"
#include "tests/ui/support/page_lab.h"
#include "ui/overview/card_grid.h"
#include "ui/overview/tile.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/bar_chart.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/progress_row.h"
#include "ui/widgets/scene_view.h"

#include <QApplication>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableWidget>

using namespace trama;
using namespace trama::ui;
using namespace trama::tests;

// The numbers are counted in the tables of resources/sample.

namespace {

QString figure(const OverviewPage &page, const char *tile)
{
    return child<Tile>(page, tile).figure();
}

Target last(const QSignalSpy &spy)
{
    REQUIRE_FALSE(spy.isEmpty());
    return spy.last().first().value<Target>();
}

} // namespace

TEST_CASE("the tiles count the sample", "[overview]")
{
    PageLab lab;
    const OverviewPage &page = lab.show<OverviewPage>();
    CHECK(figure(page, "tileFacilities") == QStringLiteral("60"));
    CHECK(figure(page, "tileServices") == QStringLiteral("77"));
    CHECK(child<Tile>(page, "tileServices").sub() == QStringLiteral("96\u00A0% open to SMEs"));
    CHECK(figure(page, "tileUse") == QStringLiteral("63\u00A0%"));
    CHECK(child<Tile>(page, "tileUse").sub() == QStringLiteral("known for 55 of 60"));
    CHECK(figure(page, "tileComplete") == QStringLiteral("97\u00A0%"));
    CHECK(child<Tile>(page, "tileOrganisations").sub() == QStringLiteral("of 70 organisations"));
}

TEST_CASE("the working region narrows every number", "[overview]")
{
    PageLab lab;
    const OverviewPage &page = lab.show<OverviewPage>();
    const auto &regions = lab.workspace().regions().regions;
    for (std::size_t i = 0; i < regions.size(); ++i) {
        if (regions[i].code == QStringLiteral("NL11")) {
            lab.workspace().setWorkingRegion(int(i));
        }
    }
    lab.settle();
    CHECK(figure(page, "tileFacilities") == QStringLiteral("9"));
    CHECK(figure(page, "tileServices") == QStringLiteral("14"));
    CHECK(figure(page, "tileUse") == QStringLiteral("60\u00A0%"));
    CHECK(page.sub().startsWith(QStringLiteral("Groningen")));
}

TEST_CASE("tiles and quality lines open the rows behind them", "[overview]")
{
    PageLab lab;
    OverviewPage &page = lab.show<OverviewPage>();
    QSignalSpy asked(&lab.workspace(), &Workspace::targetRequested);
    auto &use = child<Tile>(page, "tileUse");
    use.setFocus();
    press(use, Qt::Key_Return);
    CHECK(last(asked).kind == Target::Kind::Rows);
    CHECK(last(asked).filter.lacking == snapshot::Lacking::UseFigures);
    auto &source = child<QPushButton>(page, "withoutSource");
    CHECK(source.accessibleName() == QStringLiteral("Show: 2 have no source"));
    click(source);
    lab.settle();
    CHECK(last(asked).filter.lacking == snapshot::Lacking::Source);
    // What a line counts is what its rows are.
    CHECK(snapshot::matching(lab.workspace().snapshot(), last(asked).filter, lab.workspace().asOf())
              .size()
        == 2);
}

TEST_CASE("bars are walked by keys, open their rows, and have a table", "[overview]")
{
    PageLab lab;
    OverviewPage &page = lab.show<OverviewPage>();
    QSignalSpy asked(&lab.workspace(), &Workspace::targetRequested);
    auto &bars = child<BarChart>(page, "typeBars");
    REQUIRE(bars.bars().size() == 9);
    CHECK(bars.bars()[0].id == QStringLiteral("RI"));
    CHECK(bars.bars()[0].value == 9);
    CHECK(bars.accessibleName().endsWith(QStringLiteral("are 3 in 10"))); // 17 of 60
    bars.setFocus();
    press(bars, Qt::Key_Down);
    press(bars, Qt::Key_Down);
    CHECK(bars.current() == 1);
    press(bars, Qt::Key_Return);
    CHECK(last(asked).filter.types == QStringList{QStringLiteral("TC")});
    click(child<QToolButton>(page, "barTable"));
    CHECK(bars.isTable());
    const auto &table = child<QTableWidget>(page, "typeBarsTable");
    CHECK(table.rowCount() == 9);
    CHECK(table.item(0, 1)->text() == QStringLiteral("9"));
}

TEST_CASE("bars count by priority, too", "[overview]")
{
    PageLab lab;
    OverviewPage &page = lab.show<OverviewPage>();
    QSignalSpy asked(&lab.workspace(), &Workspace::targetRequested);
    click(child<QPushButton>(child<Segmented>(page, "barKind"), "segment1"));
    auto &bars = child<BarChart>(page, "typeBars");
    CHECK(bars.bars()[0].value == 4);
    Q_EMIT bars.barActivated(bars.bars()[0].id);
    const Target target = last(asked);
    CHECK(target.filter.regions.size() == 1);
    CHECK(
        snapshot::matching(lab.workspace().snapshot(), target.filter, lab.workspace().asOf()).size()
        == 4);
}

TEST_CASE("coverage alone and shared stands with a row a region", "[overview]")
{
    PageLab lab;
    OverviewPage &page = lab.show<OverviewPage>();
    auto &coverage = child<SceneView>(page, "coverage");
    CHECK(page.view() == &coverage);
    int rows = 0;
    for (const render::Mark &mark : coverage.scene().marks) {
        rows += mark.id.startsWith(QStringLiteral("region/"));
    }
    CHECK(rows == 8); // seven and the set
}

TEST_CASE("the plan block leads to the monitor", "[overview]")
{
    PageLab lab;
    OverviewPage &page = lab.show<OverviewPage>();
    QSignalSpy asked(&lab.workspace(), &Workspace::targetRequested);
    auto &plans = child<ProgressRow>(page, "plan_plans");
    CHECK(plans.count() == QStringLiteral("5 of 7"));
    CHECK(child<ProgressRow>(page, "plan_practices").count() == QStringLiteral("12 of 14"));
    click(plans);
    CHECK(last(asked).name == QStringLiteral("monitor"));
}

TEST_CASE("an edit shows in the overview, and its undo takes it back", "[overview]")
{
    PageLab lab;
    const OverviewPage &page = lab.show<OverviewPage>();
    const domain::Entity &entity = *domain::findEntity("infrastructure");
    REQUIRE(lab.workspace().edit({QStringLiteral("step.test"), {}}, [&](storage::Writer &writer) {
        return writer.insert(entity, {{QStringLiteral("name"), QStringLiteral("New")}})
            .map([](storage::Key) {});
    }));
    lab.settle();
    CHECK(figure(page, "tileFacilities") == QStringLiteral("61"));
    REQUIRE(lab.workspace().undo());
    lab.settle();
    CHECK(figure(page, "tileFacilities") == QStringLiteral("60"));
}

TEST_CASE("a narrow window makes more rows of cards and cuts none", "[overview]")
{
    QScrollArea scroll;
    auto *grid = new CardGrid(100, 4, nullptr);
    for (int i = 0; i < 4; ++i) {
        grid->add(new QWidget(grid));
    }
    scroll.setWidget(grid);
    scroll.setWidgetResizable(true);
    scroll.resize(dp(500), dp(300));
    scroll.show();
    QApplication::processEvents();
    CHECK(grid->columns() == 4);
    scroll.resize(dp(260), dp(300));
    QApplication::processEvents();
    CHECK(grid->columns() == 2);
    CHECK(grid->width() <= scroll.viewport()->width());
}

TEST_CASE("the overview speaks Portuguese", "[overview]")
{
    PageLab lab;
    const OverviewPage &page = lab.show<OverviewPage>();
    applyLanguage(text::Language::Portuguese);
    lab.settle();
    CHECK(page.title() == QStringLiteral("Visão geral"));
    CHECK(child<Tile>(page, "tileFacilities").text() == QStringLiteral("Infraestruturas"));
    CHECK(child<Tile>(page, "tileUse").sub() == QStringLiteral("conhecido em 55 de 60"));
    applyLanguage(text::Language::English);
}

TEST_CASE("an empty project says how to start", "[overview]")
{
    PageLab lab;
    OverviewPage &page = lab.show<OverviewPage>();
    REQUIRE(lab.workspace().create(lab.file(QStringLiteral("empty.gpkg"))));
    lab.settle();
    auto &empty = child<EmptyState>(page, "overviewEmpty");
    CHECK(empty.isVisible());
    QSignalSpy asked(&lab.workspace(), &Workspace::targetRequested);
    click(*empty.primary());
    CHECK(last(asked).kind == Target::Kind::Import);
}
