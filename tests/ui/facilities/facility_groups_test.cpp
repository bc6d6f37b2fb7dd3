// SPDX-License-Identifier: GPL-3.0-or-later
// Groups, columns of the file and the clipboard in the table of facilities.
#include "tests/ui/support/page_lab.h"
#include "ui/facilities/facilities_page.h"
#include "ui/facilities/facility_table.h"
#include "ui/models/facility_model.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

using namespace trama;
using namespace trama::tests;
using ui::FacilitiesPage;
using ui::FacilityModel;
using ui::FacilityTable;
using ui::RecordModel;

namespace {

constexpr int kSampleFacilities = 60; // lines of resources/sample/infrastructure.csv
const QString kFivel = QStringLiteral("Fivel Bioraffinagelab");
const QString kHunze = QStringLiteral("Hunze Vezelstation");

RecordModel &recordsOf(FacilityTable &table)
{
    return *table.records();
}

int columnOf(FacilityTable &table, const char *field)
{
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        const domain::Field *at = recordsOf(table).fieldAt(column);
        if (at != nullptr && QLatin1String(at->name) == QLatin1String(field)) {
            return column;
        }
    }
    return -1;
}

void makeCurrent(FacilityTable &table, storage::Key key, int column)
{
    const QModelIndex index = table.model()->index(recordsOf(table).rowOf(key), column);
    table.setFocus();
    table.selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

} // namespace

TEST_CASE("facilities are grouped by type, folded and unfolded by key", "[facilities]")
{
    PageLab lab;
    auto &page = lab.show<FacilitiesPage>();
    auto &table = child<FacilityTable>(page, "facilityTable");
    RecordModel &model = recordsOf(table);
    model.sort(FacilityModel::Name);
    model.groupBy(FacilityModel::Type);
    // Every facility is in one group, under the line that counts it.
    int groups = 0;
    int counted = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QVariant count = model.index(row, 0).data(RecordModel::GroupRole);
        groups += count.isValid() ? 1 : 0;
        counted += count.toInt();
    }
    CHECK(counted == kSampleFacilities);
    CHECK(model.rowCount() == kSampleFacilities + groups);
    REQUIRE(model.isGroup(0));
    const int first = model.index(0, 0).data(RecordModel::GroupRole).toInt();
    CHECK(model.index(1, FacilityModel::Name)
              .data()
              .toString()
              .compare(model.index(2, FacilityModel::Name).data().toString(), Qt::CaseInsensitive)
        < 0);
    table.setFocus();
    table.setCurrentIndex(model.index(0, 0));
    press(table, Qt::Key_Left);
    CHECK(model.rowCount() == kSampleFacilities + groups - first);
    CHECK(model.isGroup(1));
    press(table, Qt::Key_Space);
    CHECK(model.rowCount() == kSampleFacilities + groups);
    press(table, Qt::Key_A, Qt::ControlModifier);
    lab.settle();
    CHECK(lab.workspace().selection().size() == kSampleFacilities); // lines of groups are no rows
    // From the last record of a group the next record is in the group below, not the line above it.
    const storage::Key last = model.keyAt(first);
    REQUIRE(model.isGroup(first + 1));
    const storage::Key next = model.keyAt(first + 2);
    lab.workspace().setSelection({last});
    lab.settle();
    child<QAbstractButton>(page, "recordAfter").click();
    lab.settle();
    CHECK(lab.workspace().selection() == QSet<storage::Key>{next});
    press(table, Qt::Key_A, Qt::ControlModifier);
    lab.settle();
    model.groupBy(-1);
    CHECK(model.rowCount() == kSampleFacilities);
    CHECK(table.selectedKeys().size() == kSampleFacilities);
}

TEST_CASE("any field of the file is a column, edited in place", "[facilities]")
{
    PageLab lab;
    auto &page = lab.show<FacilitiesPage>();
    auto &table = child<FacilityTable>(page, "facilityTable");
    const int website = columnOf(table, "website");
    const int investment = columnOf(table, "investment");
    REQUIRE(website >= FacilityModel::ColumnCount);
    CHECK(table.isColumnHidden(website));
    table.showColumn(website, true);
    table.showColumn(investment, true);
    lab.settle();
    const storage::Key fivel = lab.keyOf("infrastructure", "name", kFivel);
    const auto cell
        = [&](int column) { return table.model()->index(recordsOf(table).rowOf(fivel), column); };
    CHECK(
        cell(website).data(RecordModel::CodeRole) == lab.value("infrastructure", fivel, "website"));
    makeCurrent(table, fivel, investment);
    press(table, Qt::Key_F2);
    auto *editor = table.viewport()->findChild<QLineEdit *>();
    REQUIRE(editor != nullptr);
    editor->selectAll();
    type(*editor, QStringLiteral("many"));
    press(*editor, Qt::Key_Return);
    lab.settle();
    // A word is no number: it stands in the cell with its reason, in the file too.
    CHECK(cell(investment).data().toString() == QStringLiteral("many"));
    CHECK(cell(investment)
              .data(RecordModel::ReasonRole)
              .toString()
              .contains(QStringLiteral("“many” is no number")));
    CHECK(lab.value("infrastructure", fivel, "investment").isNull());
    press(table, Qt::Key_F2);
    editor = table.viewport()->findChild<QLineEdit *>();
    REQUIRE(editor != nullptr);
    CHECK(editor->text() == QStringLiteral("many"));
    editor->selectAll();
    type(*editor, QStringLiteral("1250000.5"));
    press(*editor, Qt::Key_Return);
    lab.settle();
    CHECK(lab.value("infrastructure", fivel, "investment").toDouble() == 1250000.5);
    CHECK(cell(investment).data().toString() == QStringLiteral("1,250,000.5"));
    REQUIRE(lab.workspace().undo().has_value());
}

TEST_CASE("the name stays in sight when the table is scrolled sideways", "[facilities]")
{
    PageLab lab;
    auto &page = lab.show<FacilitiesPage>();
    auto &table = child<FacilityTable>(page, "facilityTable");
    auto &frozen = child<QWidget>(table, "frozenColumn");
    CHECK_FALSE(frozen.isVisible());
    for (int column = FacilityModel::ColumnCount; column < table.model()->columnCount(); ++column) {
        table.showColumn(column, true);
    }
    lab.settle();
    const storage::Key fivel = lab.keyOf("infrastructure", "name", kFivel);
    makeCurrent(table, fivel, table.model()->columnCount() - 1);
    table.scrollTo(table.currentIndex());
    REQUIRE(table.horizontalScrollBar()->value() > 0);
    CHECK(frozen.isVisible());
    CHECK(frozen.width() == table.columnWidth(0));
    CHECK(child<QLineEdit>(page, "nameFilter").isVisible());
    // A cell that the keyboard goes to is not left under the name.
    const QModelIndex back = table.model()->index(table.currentIndex().row(), 2);
    table.scrollTo(back);
    CHECK(table.visualRect(back).left() >= table.columnWidth(0));
    // A click on the frozen name selects the row.
    const QModelIndex other = table.model()->index(
        recordsOf(table).rowOf(lab.keyOf("infrastructure", "name", kHunze)), 0);
    table.scrollTo(other);
    const QPoint at(10, table.visualRect(other.siblingAtColumn(2)).center().y());
    QTest::mouseClick(
        static_cast<QAbstractScrollArea &>(frozen).viewport(), Qt::LeftButton, {}, at);
    lab.settle();
    CHECK(table.selectedKeys() == QSet<storage::Key>{lab.keyOf("infrastructure", "name", kHunze)});
}

TEST_CASE("rows go to a spreadsheet and cells come back from one", "[facilities]")
{
    PageLab lab;
    auto &page = lab.show<FacilitiesPage>();
    auto &table = child<FacilityTable>(page, "facilityTable");
    const storage::Key fivel = lab.keyOf("infrastructure", "name", kFivel);
    const storage::Key hunze = lab.keyOf("infrastructure", "name", kHunze);
    recordsOf(table).sort(FacilityModel::Name);
    lab.workspace().setSelection({fivel, hunze});
    child<QAction>(page, "copyFacilityRows").trigger();
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    REQUIRE(lines.size() == 4); // names of columns, two rows, the end
    CHECK(lines[0].startsWith(QStringLiteral("Name\tMain type\tRegion\tPlace\tTRL")));
    CHECK(lines[1].split(u'\t').first() == kFivel);
    CHECK(lines[2].split(u'\t').first() == kHunze);
    // One cell alone is its text.
    makeCurrent(table, fivel, FacilityModel::Place);
    child<QAction>(page, "copyFacilities").trigger();
    CHECK(QApplication::clipboard()->text() == QStringLiteral("Delfzijl"));

    // Two columns of two rows; the second row's type is of no list, the region is worked out.
    makeCurrent(table, fivel, FacilityModel::Type);
    QApplication::clipboard()->setText(QStringLiteral("Pilot line\tNowhere\tAppingedam\n"));
    child<QAction>(page, "pasteFacilities").trigger();
    lab.settle();
    CHECK(lab.value("infrastructure", fivel, "type") == QStringLiteral("TI-PL"));
    CHECK(lab.value("infrastructure", fivel, "municipality") == QStringLiteral("Appingedam"));
    REQUIRE(lab.workspace().messages().current() != nullptr);
    CHECK(lab.workspace().messages().current()->finding == QStringLiteral("2 cells changed"));
    CHECK(lab.workspace().messages().current()->sentence.contains(QStringLiteral("1 cell fell")));
    REQUIRE(lab.workspace().undo().has_value()); // one step
    lab.settle();
    CHECK(lab.value("infrastructure", fivel, "type") == QStringLiteral("TI-TB"));
    CHECK(lab.value("infrastructure", fivel, "municipality") == QStringLiteral("Delfzijl"));
}

TEST_CASE("what cannot be read is pasted all the same, and marked in its cell", "[facilities]")
{
    PageLab lab;
    auto &page = lab.show<FacilitiesPage>();
    auto &table = child<FacilityTable>(page, "facilityTable");
    const int capacity = columnOf(table, "capacity");
    table.showColumn(capacity, true);
    lab.settle();
    const storage::Key fivel = lab.keyOf("infrastructure", "name", kFivel);
    makeCurrent(table, fivel, capacity);
    QApplication::clipboard()->setText(QStringLiteral("many"));
    child<QAction>(page, "pasteFacilities").trigger();
    lab.settle();
    CHECK(lab.value("infrastructure", fivel, "capacity").isNull());
    const auto cell = table.model()->index(recordsOf(table).rowOf(fivel), capacity);
    CHECK(cell.data().toString() == QStringLiteral("many"));
    CHECK(cell.data(RecordModel::ReasonRole).toString().contains(QStringLiteral("no number")));
    REQUIRE(lab.workspace().messages().current() != nullptr);
    CHECK(lab.workspace().messages().current()->sentence.contains(QStringLiteral("marked")));
    // One value on several rows fills them, decimal comma or not.
    const storage::Key hunze = lab.keyOf("infrastructure", "name", kHunze);
    lab.workspace().setSelection({fivel, hunze});
    table.selectionModel()->setCurrentIndex(
        table.model()->index(recordsOf(table).rowOf(fivel), capacity),
        QItemSelectionModel::NoUpdate);
    table.setFocus();
    QApplication::clipboard()->setText(QStringLiteral("1.250,5"));
    child<QAction>(page, "pasteFacilities").trigger();
    lab.settle();
    CHECK(lab.value("infrastructure", fivel, "capacity").toDouble() == 1250.5);
    CHECK(lab.value("infrastructure", hunze, "capacity").toDouble() == 1250.5);
}
