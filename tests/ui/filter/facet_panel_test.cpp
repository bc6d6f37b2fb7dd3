// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/facet_panel.h"

#include "tests/ui/support/page_lab.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"
#include "ui/widgets/appearance.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>

using namespace trama;
using namespace trama::tests;
using ui::FacetPanel;

namespace {

constexpr int kSampleFacilities = 60; // lines of resources/sample/infrastructure.csv

QTreeWidgetItem *item(QTreeWidget &tree, const char *group, const QString &code)
{
    for (int i = 0; i < tree.topLevelItemCount(); ++i) {
        QTreeWidgetItem *top = tree.topLevelItem(i);
        if (top->data(0, Qt::UserRole) != QString::fromLatin1(group)) {
            continue;
        }
        for (int j = 0; j < top->childCount(); ++j) {
            if (top->child(j)->data(0, Qt::UserRole) == code) {
                return top->child(j);
            }
        }
    }
    return nullptr;
}

int countOf(QTreeWidget &tree, const char *group, const QString &code)
{
    QTreeWidgetItem *found = item(tree, group, code);
    return found == nullptr ? -1 : found->text(1).toInt();
}

int sumOf(QTreeWidget &tree, const char *group)
{
    int sum = 0;
    for (int i = 0; i < tree.topLevelItemCount(); ++i) {
        QTreeWidgetItem *top = tree.topLevelItem(i);
        for (int j = 0;
             top->data(0, Qt::UserRole) == QString::fromLatin1(group) && j < top->childCount();
             ++j) {
            sum += top->child(j)->text(1).toInt();
        }
    }
    return sum;
}

} // namespace

TEST_CASE("counts of a facet follow the other filters, not its own", "[filter]")
{
    PageLab lab;
    ui::MainWindow &window = lab.showWindow();
    child<QAction>(window, "filter").trigger();
    lab.settle();
    auto &panel = child<FacetPanel>(window, "facetPanel");
    REQUIRE(panel.isVisible());
    CHECK(panel.text()->hasFocus());
    auto &tree = child<QTreeWidget>(window, "facetTree");
    CHECK(sumOf(tree, "region") == kSampleFacilities);
    CHECK(sumOf(tree, "type") == kSampleFacilities);
    const QString pilot = QStringLiteral("TI-PL");
    const int pilots = countOf(tree, "type", pilot);
    REQUIRE(pilots > 0);
    item(tree, "type", pilot)->setCheckState(0, Qt::Checked); // as Space does
    lab.settle();
    CHECK(lab.workspace().filter().types == QStringList{pilot});
    CHECK(int(lab.workspace().shown().size()) == pilots);
    CHECK(sumOf(tree, "region") == pilots);
    CHECK(sumOf(tree, "type") == kSampleFacilities);
    CHECK(child<QLabel>(window, "facetCount")
              .text()
              .contains(QStringLiteral("%1 filtered out").arg(kSampleFacilities - pilots)));
    // A filter set elsewhere ticks its value here.
    snapshot::Filter filter;
    filter.tiers = {QStringLiteral("confidential")};
    lab.workspace().setFilter(filter);
    lab.settle();
    CHECK(item(tree, "tier", QStringLiteral("confidential"))->checkState(0) == Qt::Checked);
    CHECK(item(tree, "type", pilot)->checkState(0) == Qt::Unchecked);
    CHECK(countOf(tree, "tier", QStringLiteral("confidential"))
        == int(lab.workspace().shown().size()));
}

TEST_CASE("a name typed in the panel is found without its accents", "[filter]")
{
    PageLab lab;
    ui::MainWindow &window = lab.showWindow();
    child<QAction>(window, "filter").trigger();
    auto &panel = child<FacetPanel>(window, "facetPanel");
    type(*panel.text(), QStringLiteral("estacion")); // Estación de la Viña Alta
    lab.settle();
    CHECK(lab.workspace().shown().size() == 1);
    press(*panel.text(), Qt::Key_Escape);
    CHECK_FALSE(panel.isVisible());
    CHECK(window.currentPage()->hasFocus());
    CHECK(lab.workspace().filter().text == QStringLiteral("estacion")); // closing is no clearing
}

TEST_CASE("levels and dates are filtered under their columns", "[filter]")
{
    PageLab lab;
    ui::MainWindow &window = lab.showWindow();
    window.showPage(1);
    lab.settle();
    auto &levels = child<QLineEdit>(window, "levelFilter");
    type(levels, QStringLiteral("8-9"));
    lab.settle();
    CHECK(lab.workspace().filter().trlFrom == 8);
    CHECK(lab.workspace().filter().trlTo == 9);
    const auto reaching = lab.workspace().shown().size();
    CHECK(reaching > 0);
    CHECK(reaching < std::size_t(kSampleFacilities));
    auto &checked = child<QLineEdit>(window, "checkedFilter");
    type(checked, QStringLiteral("2026"));
    lab.settle();
    CHECK(lab.workspace().filter().checkedSince == QDate(2026, 1, 1));
    CHECK(child<QWidget>(*window.currentPage(), "chip_trl").isVisible());
    lab.workspace().setFilter({});
    window.setFocus();
    lab.settle();
    CHECK(levels.text().isEmpty());
}

TEST_CASE("chips stand on every page while there is a filter, and say where it does not count",
    "[filter]")
{
    PageLab lab;
    ui::MainWindow &window = lab.showWindow();
    snapshot::Filter filter;
    filter.text = QStringLiteral("estacion");
    lab.workspace().setFilter(filter);
    const qint64 shown = qint64(lab.workspace().shown().size());
    int counting = 0;
    constexpr int kPages = 9;
    for (int page = 0; page < kPages; ++page) {
        window.showPage(page);
        lab.settle();
        INFO(window.currentPage()->name().toStdString());
        auto &count = child<QLabel>(*window.currentPage(), "filterCount");
        REQUIRE(count.isVisible());
        CHECK(count.text().contains(ui::texts().integer(kSampleFacilities - shown)));
        counting += count.text().contains(QStringLiteral("does not count")) ? 0 : 1;
    }
    CHECK(counting == kPages - 4); // gaps, plan, monitor and registers count all
    lab.workspace().setFilter({});
    lab.settle();
    CHECK_FALSE(child<QLabel>(*window.currentPage(), "filterCount").isVisible());
}
