// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/quality_dialog.h"

#include "core/geo/project_regions.h"
#include "core/storage/writer.h"
#include "tests/ui/support/page_lab.h"
#include "ui/register/page/register_table.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QTableWidget>

using namespace trama;
using namespace trama::tests;

TEST_CASE("every line of data quality leads to as many rows as it counts", "[quality]")
{
    PageLab lab;
    ui::MainWindow &window = lab.showWindow();
    child<QAction>(window, "quality").trigger();
    lab.settle();
    for (const char *name : {"qualityLacking", "qualityStating", "qualityTiers"}) {
        auto &table = child<QTableWidget>(window, name);
        REQUIRE(table.rowCount() > 2);
        for (int row = 0; row < table.rowCount(); ++row) {
            INFO(name << ", " << table.item(row, 0)->text().toStdString());
            const int count = table.item(row, 1)->text().toInt();
            const snapshot::Filter before = lab.workspace().filter();
            Q_EMIT table.cellActivated(row, 0);
            lab.settle();
            if (count == 0) { // no rows to show, and an empty filter would show all
                CHECK(lab.workspace().filter() == before);
                continue;
            }
            CHECK(int(lab.workspace().shown().size()) == count);
            CHECK(window.currentPage()->name() == QStringLiteral("facilities"));
        }
    }
}

TEST_CASE("a mapping status leads to its row, and a change there is shown at once", "[quality]")
{
    PageLab lab;
    ui::MainWindow &window = lab.showWindow();
    child<QAction>(window, "quality").trigger();
    lab.settle();
    auto &table = child<QTableWidget>(window, "qualityMapping");
    REQUIRE(table.rowCount() == int(lab.workspace().snapshot().regions().size()));
    QPoint at(-1, -1);
    for (int row = 0; row < table.rowCount(); ++row) {
        for (int column = 0; column < table.columnCount(); ++column) {
            if (table.item(row, column)->text() == QStringLiteral("Complete")) {
                at = {column, row};
            }
        }
    }
    REQUIRE(at.x() >= 0);
    Q_EMIT table.cellActivated(at.y(), at.x());
    lab.settle();
    CHECK(window.currentPage()->name() == QStringLiteral("registers"));
    auto &rows = child<ui::RegisterTable>(window, "registerTable_mapping");
    REQUIRE(rows.selectedKeys().size() == 1);
    const storage::Key key = *rows.selectedKeys().begin();
    CHECK(lab.value("mapping", key, "status") == QStringLiteral("complete"));
    const auto done
        = lab.workspace().edit({QStringLiteral("step.test"), {}}, [&](storage::Writer &writer) {
              return writer.update(*domain::findEntity("mapping"), key,
                  {{QStringLiteral("status"), QStringLiteral("partial")}});
          });
    REQUIRE(done.has_value());
    lab.settle();
    CHECK(table.item(at.y(), at.x())->text() == QStringLiteral("Partial"));
}

TEST_CASE(
    "the figures of regions of another version are shown as rows of their register", "[quality]")
{
    PageLab lab;
    const auto done = lab.workspace().edit(
        {QStringLiteral("step.test"), {}}, [](storage::Writer &writer) -> Result<void> {
            const auto region
                = geo::ensureRegion(writer, QStringLiteral("NO01"), QStringLiteral("NUTS 2016"));
            if (!region) {
                return tl::unexpected(region.error());
            }
            return writer
                .insert(*domain::findEntity("indicator"),
                    {{QStringLiteral("region"), *region},
                        {QStringLiteral("code"), QStringLiteral("gdp")},
                        {QStringLiteral("value"), 1.0}})
                .map([](storage::Key) {});
        });
    REQUIRE(done.has_value());
    ui::MainWindow &window = lab.showWindow();
    child<QAction>(window, "quality").trigger();
    lab.settle();
    auto &table = child<QTableWidget>(window, "qualityLacking");
    const int last = table.rowCount() - 1;
    REQUIRE(table.item(last, 1)->text() == QStringLiteral("1"));
    Q_EMIT table.cellActivated(last, 0);
    lab.settle();
    CHECK(window.currentPage()->name() == QStringLiteral("registers"));
    auto &rows = child<ui::RegisterTable>(window, "registerTable_indicator");
    CHECK(rows.model()->rowCount() == 1);
    CHECK(lab.count("indicator") > 1);
    rows.clearFilter();
    lab.settle();
    CHECK(rows.model()->rowCount() == lab.count("indicator"));
}
