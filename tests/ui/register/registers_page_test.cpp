// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/page/registers_page.h"

#include "tests/ui/support/page_lab.h"
#include "ui/register/page/register_table.h"
#include "ui/register/register_kind.h"
#include "ui/widgets/appearance.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>

using namespace trama;
using namespace trama::tests;
using ui::RecordModel;
using ui::RegistersPage;
using ui::RegisterTable;

namespace {

RegisterTable &tableOf(RegistersPage &page, const char *entity)
{
    return child<RegisterTable>(page, (QByteArray("registerTable_") + entity).constData());
}

RegisterTable &choose(PageLab &lab, RegistersPage &page, const char *entity)
{
    page.choose(QString::fromLatin1(entity));
    lab.settle();
    return tableOf(page, entity);
}

int columnOf(const RegisterTable &table, const char *field)
{
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        if (QLatin1String(table.records()->fieldAt(column)->name) == QLatin1String(field)) {
            return column;
        }
    }
    return -1;
}

void makeCurrent(RegisterTable &table, int row, int column)
{
    table.setFocus();
    table.selectionModel()->setCurrentIndex(table.model()->index(row, column),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

} // namespace

TEST_CASE("every register lists the rows of its entity under the names of its fields", "[register]")
{
    PageLab lab;
    auto &page = lab.show<RegistersPage>();
    for (const ui::RegisterKind &kind : ui::registerKinds()) {
        INFO(kind.entity);
        RegisterTable &table = choose(lab, page, kind.entity);
        CHECK(table.model()->rowCount() == lab.count(kind.entity));
        CHECK(table.model()->columnCount() == int(kind.description().fields.size()));
        for (int column = 0; column < table.model()->columnCount(); ++column) {
            const QString name = table.model()->headerData(column, Qt::Horizontal).toString();
            CHECK_FALSE(name.isEmpty());
            CHECK_FALSE(name.startsWith(QStringLiteral("field.")));
        }
    }
}

TEST_CASE("a priority shows its region and chain by name, and is edited in place", "[register]")
{
    PageLab lab;
    auto &page = lab.show<RegistersPage>();
    RegisterTable &table = choose(lab, page, "priority");
    const QModelIndex first = table.model()->index(0, 0);
    const storage::Key key = first.data(RecordModel::KeyRole).toLongLong();
    const storage::Key region = lab.value("priority", key, "region").toLongLong();
    CHECK(table.model()->index(0, columnOf(table, "region")).data().toString()
        == lab.value("region", region, "name").toString());
    const int weight = columnOf(table, "weight");
    makeCurrent(table, 0, weight);
    press(table, Qt::Key_F2);
    auto *editor = table.viewport()->findChild<QLineEdit *>();
    REQUIRE(editor != nullptr);
    editor->selectAll();
    type(*editor, QStringLiteral("2.5"));
    press(*editor, Qt::Key_Return);
    lab.settle();
    CHECK(lab.value("priority", key, "weight").toDouble() == 2.5);
    CHECK(lab.workspace().undoText().contains(first.data().toString()));
    REQUIRE(lab.workspace().undo().has_value());
    lab.settle();
    CHECK(lab.value("priority", key, "weight").toDouble() != 2.5);
}

TEST_CASE(
    "an organisation is added, filled in its form, copied, deleted and brought back", "[register]")
{
    PageLab lab;
    auto &page = lab.show<RegistersPage>();
    RegisterTable &table = choose(lab, page, "organisation");
    const qint64 before = lab.count("organisation");
    child<QPushButton>(page, "registerAdd").click();
    lab.settle();
    REQUIRE(lab.count("organisation") == before + 1);
    auto &panel = child<QWidget>(page, "rowPanel");
    CHECK(panel.isVisible());
    auto &name = child<QLineEdit>(panel, "input-name");
    CHECK(name.hasFocus());
    type(name, QStringLiteral("Universidade de Évora")); // over "New", which is selected
    press(name, Qt::Key_Return);
    lab.settle();
    const storage::Key key
        = lab.keyOf("organisation", "name", QStringLiteral("Universidade de Évora"));
    REQUIRE(key != 0);
    CHECK(table.selectedKeys() == QSet<storage::Key>{key});
    child<QAction>(page, "duplicateRows").trigger();
    lab.settle();
    CHECK(lab.keyOf("organisation", "name", QStringLiteral("Universidade de Évora (copy)")) != 0);
    table.setFocus();
    press(table, Qt::Key_Delete);
    lab.settle();
    CHECK(lab.count("organisation") == before + 1);
    REQUIRE(lab.workspace().undo().has_value());
    lab.settle();
    CHECK(lab.count("organisation") == before + 2);
}

TEST_CASE("a register is filtered by words and by codes, and says how many it hides", "[register]")
{
    PageLab lab;
    auto &page = lab.show<RegistersPage>();
    RegisterTable &table = choose(lab, page, "organisation");
    const int all = int(lab.count("organisation"));
    const QString name = table.model()->index(3, 0).data().toString();
    type(child<QLineEdit>(table, "filter-name"), name.toLower());
    lab.settle();
    REQUIRE(table.model()->rowCount() == 1);
    CHECK(table.model()->index(0, 0).data().toString() == name);
    auto &view = *table.parentWidget()->parentWidget();
    CHECK(child<QLabel>(view, "registerCount")
              .text()
              .contains(QStringLiteral("%1 filtered out").arg(all - 1)));
    click(child<QPushButton>(view, "registerClear"), {4, 4});
    lab.settle();
    CHECK(table.model()->rowCount() == all);
    CHECK(child<QLineEdit>(table, "filter-name").text().isEmpty());
}

TEST_CASE("a register takes cells from a spreadsheet, references by name", "[register]")
{
    PageLab lab;
    auto &page = lab.show<RegistersPage>();
    RegisterTable &table = choose(lab, page, "network");
    const storage::Key key = table.model()->index(0, 0).data(RecordModel::KeyRole).toLongLong();
    makeCurrent(table, 0, columnOf(table, "website"));
    QApplication::clipboard()->setText(QStringLiteral("https://example.org\n"));
    child<QAction>(page, "pasteCells").trigger();
    lab.settle();
    CHECK(lab.value("network", key, "website") == QStringLiteral("https://example.org"));

    RegisterTable &needs = choose(lab, page, "need");
    const storage::Key need = needs.model()->index(0, 0).data(RecordModel::KeyRole).toLongLong();
    makeCurrent(needs, 0, columnOf(needs, "target"));
    QApplication::clipboard()->setText(QStringLiteral("two"));
    child<QAction>(page, "pasteCells").trigger();
    lab.settle();
    CHECK(lab.value("need", need, "target").isNull()); // marked in its cell
    CHECK(needs.model()->index(0, columnOf(needs, "target")).data().toString()
        == QStringLiteral("two"));
    REQUIRE(lab.workspace().messages().current() != nullptr);
    CHECK(lab.workspace().messages().current()->sentence.contains(QStringLiteral("marked")));
}

TEST_CASE("a record of a register is shown where it is asked for", "[register]")
{
    PageLab lab;
    auto &page = lab.show<RegistersPage>();
    RegisterTable &events = choose(lab, page, "event");
    const storage::Key event = events.model()->index(1, 0).data(RecordModel::KeyRole).toLongLong();
    choose(lab, page, "need");
    CHECK(page.take({ui::Target::Kind::Record, QStringLiteral("event"), event, {}, {}}));
    lab.settle();
    CHECK(events.selectedKeys() == QSet<storage::Key>{event});
    CHECK(events.isVisible());
    CHECK_FALSE(page.take({ui::Target::Kind::Record, QStringLiteral("infrastructure"), 1, {}, {}}));
}
