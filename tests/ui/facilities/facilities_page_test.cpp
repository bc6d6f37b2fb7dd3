// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facilities/facilities_page.h"

#include "tests/ui/support/page_lab.h"
#include "ui/facilities/facility_table.h"
#include "ui/models/facility_model.h"
#include "ui/widgets/appearance.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace trama;
using namespace trama::tests;
using ui::FacilitiesPage;
using ui::FacilityModel;
using ui::FacilityTable;

namespace {

constexpr int kSampleFacilities = 60; // lines of resources/sample/infrastructure.csv
const QString kFivel = QStringLiteral("Fivel Bioraffinagelab");

/// The cell of a facility, scrolled to and current.
QModelIndex cellOf(FacilityTable &table, storage::Key facility, int column)
{
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        const QModelIndex index = table.model()->index(row, column);
        if (index.data(FacilityModel::KeyRole).toLongLong() == facility) {
            table.scrollTo(index);
            return index;
        }
    }
    FAIL("the facility is not in the table");
    return {};
}

void clickCell(FacilityTable &table, const QModelIndex &index,
    Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::mouseClick(
        table.viewport(), Qt::LeftButton, modifiers, table.visualRect(index).center());
    QApplication::processEvents();
}

} // namespace

TEST_CASE("the table shows every facility of the sample", "[facilities]")
{
    PageLab lab;
    auto &page = lab.show<FacilitiesPage>();
    auto &table = child<FacilityTable>(page, "facilityTable");
    CHECK(table.model()->rowCount() == kSampleFacilities);
    const storage::Key fivel = lab.keyOf("infrastructure", "name", kFivel);
    const auto text = [&](int column) { return cellOf(table, fivel, column).data().toString(); };
    CHECK(text(FacilityModel::Type) == QStringLiteral("Test bed"));
    CHECK(text(FacilityModel::Place) == QStringLiteral("Delfzijl"));
    CHECK(text(FacilityModel::Trl) == QStringLiteral("3–7")); // services 4-5, 3-5, 6-7
    CHECK(text(FacilityModel::Smes) == QStringLiteral("yes"));
    CHECK(text(FacilityModel::Use).startsWith(QStringLiteral("48"))); // (130+60+66)/(200+220+110)
    CHECK(text(FacilityModel::Checked) == QStringLiteral("2025-01-12"));
}

TEST_CASE("a name is edited in its cell and the edit undone", "[facilities]")
{
    PageLab lab;
    auto &page = lab.show<FacilitiesPage>();
    auto &table = child<FacilityTable>(page, "facilityTable");
    const storage::Key fivel = lab.keyOf("infrastructure", "name", kFivel);
    clickCell(table, cellOf(table, fivel, FacilityModel::Name));
    press(table, Qt::Key_F2);
    auto *editor = table.viewport()->findChild<QLineEdit *>();
    REQUIRE(editor != nullptr);
    editor->selectAll();
    type(*editor, QStringLiteral("Fivel lab"));
    press(*editor, Qt::Key_Return);
    lab.settle();
    CHECK(lab.value("infrastructure", fivel, "name") == QStringLiteral("Fivel lab"));
    CHECK(
        cellOf(table, fivel, FacilityModel::Name).data().toString() == QStringLiteral("Fivel lab"));
    REQUIRE(lab.workspace().undo().has_value());
    lab.settle();
    CHECK(lab.value("infrastructure", fivel, "name") == kFivel);
    CHECK(cellOf(table, fivel, FacilityModel::Name).data().toString() == kFivel);
}

TEST_CASE("a type is chosen in its cell", "[facilities]")
{
    PageLab lab;
    auto &page = lab.show<FacilitiesPage>();
    auto &table = child<FacilityTable>(page, "facilityTable");
    const storage::Key fivel = lab.keyOf("infrastructure", "name", kFivel);
    clickCell(table, cellOf(table, fivel, FacilityModel::Type));
    press(table, Qt::Key_F2);
    auto &combo = child<QComboBox>(*table.viewport(), "cellEditor");
    CHECK(combo.currentData().toString() == QStringLiteral("TI-TB"));
    combo.setCurrentIndex(combo.findData(QStringLiteral("RI")));
    press(combo, Qt::Key_Return);
    lab.settle();
    CHECK(lab.value("infrastructure", fivel, "type") == QStringLiteral("RI"));
    REQUIRE(lab.workspace().undo().has_value());
    CHECK(lab.value("infrastructure", fivel, "type") == QStringLiteral("TI-TB"));
}

TEST_CASE("a facility is added, named and taken back", "[facilities]")
{
    PageLab lab;
    auto &page = lab.show<FacilitiesPage>();
    click(child<QPushButton>(page, "facilityAdd"), {10, 10});
    lab.settle();
    CHECK(lab.count("infrastructure") == kSampleFacilities + 1);
    auto &name = child<QLineEdit>(page, "input-name");
    CHECK(name.hasFocus());
    CHECK(name.selectedText() == QStringLiteral("New facility"));
    type(name, QStringLiteral("Algae hall"));
    press(name, Qt::Key_Return);
    lab.settle();
    CHECK(lab.keyOf("infrastructure", "name", QStringLiteral("Algae hall")) != 0);
    REQUIRE(lab.workspace().undo().has_value());
    REQUIRE(lab.workspace().undo().has_value());
    CHECK(lab.count("infrastructure") == kSampleFacilities);
}

TEST_CASE("Delete deletes the selected with their services, undo brings all back", "[facilities]")
{
    PageLab lab;
    auto &page = lab.show<FacilitiesPage>();
    auto &table = child<FacilityTable>(page, "facilityTable");
    const qint64 services = lab.count("service");
    const storage::Key fivel = lab.keyOf("infrastructure", "name", kFivel);
    clickCell(table, cellOf(table, fivel, FacilityModel::Name));
    press(table, Qt::Key_Delete);
    lab.settle();
    CHECK(lab.count("infrastructure") == kSampleFacilities - 1);
    CHECK(lab.count("service") == services - 3); // Fivel has three
    CHECK(table.model()->rowCount() == kSampleFacilities - 1);
    CHECK(lab.workspace().undoText().contains(kFivel));
    REQUIRE(lab.workspace().undo().has_value());
    lab.settle();
    CHECK(lab.count("infrastructure") == kSampleFacilities);
    CHECK(lab.count("service") == services);
}

TEST_CASE("a copy takes services and equipment along", "[facilities]")
{
    PageLab lab;
    auto &page = lab.show<FacilitiesPage>();
    const qint64 services = lab.count("service");
    const qint64 equipment = lab.count("equipment");
    lab.workspace().setSelection({lab.keyOf("infrastructure", "name", kFivel)});
    child<QAction>(page, "duplicateFacilities").trigger();
    lab.settle();
    const QString name = kFivel + QStringLiteral(" (copy)");
    const storage::Key copy = lab.keyOf("infrastructure", "name", name);
    REQUIRE(copy != 0);
    CHECK(lab.count("service") == services + 3);
    CHECK(lab.count("equipment") == equipment + 2);
    CHECK(lab.value("infrastructure", copy, "list_id").isNull());
    CHECK(lab.workspace().selection() == QSet<storage::Key>{copy});
    REQUIRE(lab.workspace().undo().has_value());
    CHECK(lab.count("service") == services);
}

TEST_CASE("the selection is one with the workspace's", "[facilities]")
{
    PageLab lab;
    auto &page = lab.show<FacilitiesPage>();
    auto &table = child<FacilityTable>(page, "facilityTable");
    const storage::Key fivel = lab.keyOf("infrastructure", "name", kFivel);
    clickCell(table, cellOf(table, fivel, FacilityModel::Name));
    CHECK(lab.workspace().selection() == QSet<storage::Key>{fivel});
    CHECK(child<QWidget>(page, "recordPanel").isVisible());
    const storage::Key other
        = lab.keyOf("infrastructure", "name", QStringLiteral("Hunze Vezelstation"));
    lab.workspace().setSelection({fivel, other});
    CHECK(table.selectedKeys() == QSet<storage::Key>{fivel, other});
    CHECK_FALSE(child<QWidget>(page, "recordPanel").isVisible());
    CHECK(child<QWidget>(page, "bulkBar").isVisible());
    press(table, Qt::Key_Escape);
    CHECK(lab.workspace().selection().isEmpty());
}

TEST_CASE("several facilities are changed in one step", "[facilities]")
{
    PageLab lab;
    auto &page = lab.show<FacilitiesPage>();
    const storage::Key fivel = lab.keyOf("infrastructure", "name", kFivel);
    const storage::Key other
        = lab.keyOf("infrastructure", "name", QStringLiteral("Hunze Vezelstation"));
    lab.workspace().setSelection({fivel, other});
    auto &menu = child<QMenu>(child<QWidget>(page, "bulkBar"), "bulk-tier");
    menu.actions().at(1)->trigger(); // the list of tiers: public, partner, confidential
    lab.settle();
    const QVariant tier = lab.value("infrastructure", fivel, "tier");
    CHECK(tier != QStringLiteral("public"));
    CHECK(lab.value("infrastructure", other, "tier") == tier);
    REQUIRE(lab.workspace().undo().has_value());
    CHECK(lab.value("infrastructure", fivel, "tier") == QStringLiteral("public"));
    CHECK(lab.value("infrastructure", other, "tier") == QStringLiteral("public"));
}

TEST_CASE("typing in the name's filter filters every page", "[facilities]")
{
    PageLab lab;
    auto &page = lab.show<FacilitiesPage>();
    auto &table = child<FacilityTable>(page, "facilityTable");
    auto &filter = child<QLineEdit>(page, "nameFilter");
    type(filter, QStringLiteral("fivel"));
    lab.settle();
    CHECK(lab.workspace().filter().text == QStringLiteral("fivel"));
    REQUIRE(table.model()->rowCount() == 1);
    CHECK(table.model()->index(0, FacilityModel::Name).data().toString() == kFivel);
    lab.workspace().setFilter({});
    lab.settle();
    CHECK(filter.text().isEmpty());
    CHECK(table.model()->rowCount() == kSampleFacilities);
}

TEST_CASE("a record asked for is shown even where the filter hides it", "[facilities]")
{
    PageLab lab;
    auto &page = lab.show<FacilitiesPage>();
    const storage::Key fivel = lab.keyOf("infrastructure", "name", kFivel);
    snapshot::Filter filter;
    filter.text = QStringLiteral("hunze");
    lab.workspace().setFilter(filter);
    lab.settle();
    CHECK(page.take({ui::Target::Kind::Record, QStringLiteral("infrastructure"), fivel, {}, {}}));
    lab.settle();
    CHECK(lab.workspace().selection() == QSet<storage::Key>{fivel});
    CHECK(child<QLineEdit>(page, "input-name").text() == kFivel);
    CHECK(child<FacilityTable>(page, "facilityTable").currentIndex().isValid());
}

TEST_CASE("rows asked for are the filter", "[facilities]")
{
    PageLab lab;
    auto &page = lab.show<FacilitiesPage>();
    snapshot::Filter filter;
    filter.keys = {lab.keyOf("infrastructure", "name", kFivel)};
    CHECK(page.take({ui::Target::Kind::Rows, {}, 0, filter, {}}));
    lab.settle();
    CHECK(child<FacilityTable>(page, "facilityTable").model()->rowCount() == 1);
}

TEST_CASE("the page speaks Portuguese as soon as it is asked to", "[facilities]")
{
    PageLab lab;
    auto &page = lab.show<FacilitiesPage>();
    ui::applyLanguage(text::Language::Portuguese);
    lab.settle();
    CHECK(page.title() == QStringLiteral("Infraestruturas"));
    auto &table = child<FacilityTable>(page, "facilityTable");
    CHECK(table.model()->headerData(FacilityModel::Type, Qt::Horizontal).toString()
        == QStringLiteral("Tipo principal"));
    CHECK(child<QPushButton>(page, "facilityAdd").text() != QStringLiteral("Add Facility"));
    ui::applyLanguage(text::Language::English);
}
