// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_panel.h"

#include "core/storage/opening/safety_copies.h"
#include "tests/ui/support/page_lab.h"
#include "ui/commands/facility_commands.h"
#include "ui/history/history_model.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"
#include "ui/workspace/one_edit.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableWidget>

using namespace trama;
using namespace trama::tests;
using namespace trama::ui;
using ui::HistoryModel;

namespace {

constexpr int kSampleFacilities = 60; // lines of resources/sample/infrastructure.csv

void add(PageLab &lab, const char *name)
{
    REQUIRE(ui::addFacility(lab.workspace(), QString::fromLatin1(name)).has_value());
    lab.settle();
}

QListView &showHistory(PageLab &lab, ui::MainWindow &window)
{
    child<QAction>(window, "history").trigger();
    lab.settle();
    return child<QListView>(window, "historyList");
}

int rowOf(const QListView &list, const QString &words)
{
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        if (list.model()->index(row, 0).data().toString().contains(words)) {
            return row;
        }
    }
    return -1;
}

} // namespace

TEST_CASE("the history says what, when, who and how many, and leads back and on", "[history]")
{
    PageLab lab({QStringLiteral("A. Wessels"), {}});
    ui::MainWindow &window = lab.showWindow();
    add(lab, "Alpha");
    add(lab, "Beta");
    add(lab, "Gamma");
    QListView &list = showHistory(lab, window);
    CHECK(list.hasFocus());
    REQUIRE(list.model()->rowCount() == 4); // the making of the sample, three additions
    const auto at = [&](int row) { return list.model()->index(row, 0); };
    CHECK(at(0).data().toString() == QStringLiteral("Addition of the facility “Gamma”"));
    CHECK(at(0).data(HistoryModel::StandingRole).toBool());
    CHECK(at(0).data(HistoryModel::DetailRole).toString().contains(QStringLiteral("A. Wessels")));
    CHECK(
        at(0).data(HistoryModel::DetailRole).toString().contains(QStringLiteral("Facilities: 1")));
    list.setCurrentIndex(at(rowOf(list, QStringLiteral("Alpha"))));
    press(list, Qt::Key_Return);
    lab.settle();
    CHECK(lab.count("infrastructure") == kSampleFacilities + 1);
    const int gamma = rowOf(list, QStringLiteral("Gamma"));
    CHECK(at(gamma).data(HistoryModel::UndoneRole).toBool());
    CHECK(at(rowOf(list, QStringLiteral("Alpha"))).data(HistoryModel::StandingRole).toBool());
    list.setCurrentIndex(at(gamma));
    click(child<QPushButton>(window, "historyGo"), {10, 10});
    lab.settle();
    CHECK(lab.count("infrastructure") == kSampleFacilities + 3);
    type(child<QLineEdit>(window, "historySearch"), QStringLiteral("beta"));
    CHECK(list.model()->rowCount() == 1);
    press(child<QLineEdit>(window, "historySearch"), Qt::Key_Escape);
    CHECK_FALSE(child<QWidget>(window, "historyPanel").isVisible());
}

TEST_CASE("Ctrl+S names a version that can be gone back to", "[history]")
{
    PageLab lab;
    ui::MainWindow &window = lab.showWindow();
    add(lab, "Alpha");
    child<QAction>(window, "nameVersion").trigger();
    auto &ask = child<QInputDialog>(window, "nameVersion");
    CHECK_FALSE(ask.textValue().isEmpty()); // today, to be typed over
    ask.setTextValue(QStringLiteral("Sent to partners"));
    ask.accept();
    lab.settle();
    add(lab, "Beta");
    QListView &list = showHistory(lab, window);
    const int named = rowOf(list, QStringLiteral("“Sent to partners”"));
    REQUIRE(named >= 0);
    CHECK(list.model()->index(named, 0).data(HistoryModel::NamedRole).toBool());
    list.setCurrentIndex(list.model()->index(named, 0));
    press(list, Qt::Key_Return);
    lab.settle();
    CHECK(lab.count("infrastructure") == kSampleFacilities + 1);
    CHECK(rowOf(list, QStringLiteral("“Sent to partners”")) >= 0); // it is not undone
}

TEST_CASE("a safety copy is gone back to, and the way back from there is kept", "[history]")
{
    PageLab lab;
    ui::MainWindow &window = lab.showWindow();
    const QString path = lab.workspace().project()->path();
    add(lab, "Alpha");
    lab.workspace().close(); // takes a copy
    REQUIRE(lab.workspace().open(path).has_value());
    lab.settle();
    const auto before = storage::safetyCopies(lab.workspace().project()->id()).size();
    REQUIRE(before > 0);
    add(lab, "Beta");
    child<QAction>(window, "copies").trigger();
    lab.settle();
    auto &table = child<QTableWidget>(window, "copyTable");
    CHECK(table.rowCount() == int(before));
    click(child<QPushButton>(window, "copyRestore"), {10, 10});
    lab.settle();
    CHECK(lab.keyOf("infrastructure", "name", QStringLiteral("Alpha")) != 0);
    CHECK(lab.keyOf("infrastructure", "name", QStringLiteral("Beta")) == 0);
    CHECK(storage::safetyCopies(lab.workspace().project()->id()).size() == before + 1);
}

TEST_CASE("edits of one field within a minute are one line, one undo and one redo", "[history]")
{
    PageLab lab;
    MainWindow &window = lab.showWindow();
    const auto key = addFacility(lab.workspace(), QStringLiteral("Alpha"));
    REQUIRE(key);
    const auto change = [&](const char *field, const char *value) {
        REQUIRE(changeFacilities(
            lab.workspace(), {*key}, QString::fromLatin1(field), QString::fromLatin1(value)));
    };
    const auto name = [&] { return lab.value("infrastructure", *key, "name").toString(); };
    change("name", "Alpha L");
    change("name", "Alpha Lab");
    change("website", "https://example.org");
    change("name", "Alpha Laboratory");
    lab.settle();
    const QListView &list = showHistory(lab, window);
    CHECK(list.model()->rowCount() == 5); // sample, addition, name, website, name again
    REQUIRE(lab.workspace().undo());
    CHECK(name() == QStringLiteral("Alpha Lab"));
    REQUIRE(lab.workspace().undo()); // the website
    REQUIRE(lab.workspace().undo()); // both changes of the name
    CHECK(name() == QStringLiteral("Alpha"));
    REQUIRE(lab.workspace().redo());
    CHECK(name() == QStringLiteral("Alpha Lab"));
    CHECK(lab.workspace().project()->history()->size() == 12); // the log has each
}

TEST_CASE("edits of one field are told apart by row, field, author and minute", "[history]")
{
    const domain::Entity &facility = *domain::findEntity("infrastructure");
    const auto step = [&](storage::Key row, const char *field, int second) {
        storage::Step made;
        made.name = ofField({QStringLiteral("step.facility.change"), {}}, facility, row,
            QString::fromLatin1(field));
        made.time = QDateTime({2026, 3, 12}, {10, 0}, Qt::UTC).addSecs(second);
        return made;
    };
    CHECK(areOneEdit(step(1, "name", 0), step(1, "name", 60)));
    storage::Step after = step(1, "name", 1);
    after.parent = 7; // something stands between
    CHECK_FALSE(areOneEdit(step(1, "name", 0), after));
    CHECK_FALSE(areOneEdit(step(1, "name", 0), step(1, "name", 61)));
    CHECK_FALSE(areOneEdit(step(1, "name", 0), step(2, "name", 1)));
    CHECK_FALSE(areOneEdit(step(1, "name", 0), step(1, "website", 1)));
    storage::Step other = step(1, "name", 1);
    other.author = QStringLiteral("B");
    CHECK_FALSE(areOneEdit(step(1, "name", 0), other));
    CHECK_FALSE(areOneEdit(storage::Step(), storage::Step()));
}

TEST_CASE("a version is renamed and loses its name, and the state stays", "[history]")
{
    PageLab lab;
    MainWindow &window = lab.showWindow();
    REQUIRE(lab.workspace().project()->nameVersion(QStringLiteral("Draft")));
    QListView &list = showHistory(lab, window);
    const int named = rowOf(list, QStringLiteral("“Draft”"));
    REQUIRE(named >= 0);
    list.setCurrentIndex(list.model()->index(named, 0));
    child<QAction>(window, "renameVersion").trigger();
    auto &ask = child<QInputDialog>(window, "versionName");
    CHECK(ask.textValue() == QStringLiteral("Draft"));
    ask.setTextValue(QStringLiteral("Sent to partners"));
    ask.accept();
    lab.settle();
    CHECK(rowOf(list, QStringLiteral("“Draft”")) < 0);
    const int renamed = rowOf(list, QStringLiteral("“Sent to partners”"));
    REQUIRE(renamed >= 0);
    CHECK(list.model()->rowCount() == 2); // the making of the sample, the version
    list.setCurrentIndex(list.model()->index(renamed, 0));
    press(list, Qt::Key_Delete);
    lab.settle();
    CHECK(list.model()->rowCount() == 1);
    CHECK(lab.count("infrastructure") == kSampleFacilities);
    CHECK(lab.workspace().undo()); // versions are not in its way
}

TEST_CASE("a version named between two edits of a field is gone back to as it was", "[history]")
{
    PageLab lab;
    MainWindow &window = lab.showWindow();
    const auto key = addFacility(lab.workspace(), QStringLiteral("Alpha"));
    REQUIRE(key);
    const auto rename = [&](const char *name) {
        REQUIRE(changeFacilities(
            lab.workspace(), {*key}, QStringLiteral("name"), QString::fromLatin1(name)));
    };
    rename("Beta");
    REQUIRE(lab.workspace().project()->nameVersion(QStringLiteral("Draft")));
    rename("Gamma");
    QListView &list = showHistory(lab, window);
    list.setCurrentIndex(list.model()->index(rowOf(list, QStringLiteral("“Draft”")), 0));
    press(list, Qt::Key_Return);
    lab.settle();
    CHECK(lab.value("infrastructure", *key, "name") == QStringLiteral("Beta"));
}
