// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facilities/record/record_panel.h"

#include "tests/ui/support/page_lab.h"
#include "ui/commands/facility_commands.h"
#include "ui/facilities/facilities_page.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>

using namespace trama;
using namespace trama::tests;

namespace {

/// The record of Fivel Bioraffinagelab (NL01 of the sample) on the page.
struct RecordLab {
    RecordLab()
        : page(lab.show<ui::FacilitiesPage>())
        , fivel(lab.keyOf("infrastructure", "name", QStringLiteral("Fivel Bioraffinagelab")))
        , panel(child<QWidget>(page, "recordPanel"))
    {
        lab.workspace().setSelection({fivel});
        lab.settle();
    }

    /// Types into a field in place of what it holds and leaves it by Enter.
    void enter(QObject &parent, const char *field, const QString &text)
    {
        auto &line = child<QLineEdit>(parent, field);
        line.setFocus();
        line.selectAll();
        if (text.isEmpty()) {
            press(line, Qt::Key_Delete);
        } else {
            type(line, text);
        }
        press(line, Qt::Key_Return);
        lab.settle();
    }

    QVariant value(const char *field) { return lab.value("infrastructure", fivel, field); }

    PageLab lab;
    ui::FacilitiesPage &page;
    storage::Key fivel;
    void readAnew() ///< from the file
    {
        auto &shown = dynamic_cast<ui::RecordPanel &>(panel);
        const storage::Key key = shown.facility();
        shown.setFacility(0);
        shown.setFacility(key);
    }
    QWidget &panel;
};

QString reason(QObject &parent, const char *name)
{
    auto &label = child<QLabel>(parent, name);
    return label.isVisible() ? label.text() : QString();
}

} // namespace

TEST_CASE("the record shows what the project holds", "[facilities][record]")
{
    RecordLab record;
    CHECK(
        child<QLineEdit>(record.panel, "input-municipality").text() == QStringLiteral("Delfzijl"));
    CHECK(child<QLineEdit>(record.panel, "input-lat").text() == QStringLiteral("53.33"));
    CHECK(child<QComboBox>(record.panel, "input-type").currentText() == QStringLiteral("Test bed"));
    CHECK(child<QLineEdit>(record.panel, "input-investment").text() == QStringLiteral("2,400,000"));
    auto &tabs = child<QTabBar>(record.panel, "recordTabs");
    CHECK(tabs.tabText(1) == QStringLiteral("Services 3"));
    CHECK(tabs.tabText(2) == QStringLiteral("Equipment 2"));
    CHECK(tabs.tabText(3) == QStringLiteral("Links 7"));
}

TEST_CASE("a field is written when it is left, in one step", "[facilities][record]")
{
    RecordLab record;
    record.enter(record.panel, "input-municipality", QStringLiteral("Appingedam"));
    CHECK(record.value("municipality") == QStringLiteral("Appingedam"));
    REQUIRE(record.lab.workspace().undo().has_value());
    record.lab.settle();
    CHECK(record.value("municipality") == QStringLiteral("Delfzijl"));
    CHECK(
        child<QLineEdit>(record.panel, "input-municipality").text() == QStringLiteral("Delfzijl"));
}

TEST_CASE("what is no number is kept in its field with a reason", "[facilities][record]")
{
    RecordLab record;
    const auto &input = child<QLineEdit>(record.panel, "input-staff_fte");
    record.enter(record.panel, "input-staff_fte", QStringLiteral("many"));
    CHECK(record.value("staff_fte").isNull());
    CHECK(input.text() == QStringLiteral("many"));
    CHECK(reason(record.panel, "reason-staff_fte").contains(QStringLiteral("“many” is no number")));
    record.readAnew();
    CHECK(input.text() == QStringLiteral("many"));
    CHECK(reason(record.panel, "reason-staff_fte").contains(QStringLiteral("“many” is no number")));
    record.enter(record.panel, "input-staff_fte", QStringLiteral("5,5"));
    CHECK(record.value("staff_fte").toDouble() == 5.5);
    CHECK(reason(record.panel, "reason-staff_fte").isEmpty());
    REQUIRE(record.lab.workspace().undo().has_value()); // of one field within a minute: one edit
    record.lab.settle();
    CHECK(record.value("staff_fte").toDouble() == 4.0);
    CHECK(reason(record.panel, "reason-staff_fte").isEmpty());
}

TEST_CASE("a latitude of 400 is kept beside the place, with its reason", "[facilities][record]")
{
    RecordLab record;
    const auto &lat = child<QLineEdit>(record.panel, "input-lat");
    const QString before = lat.text();
    record.enter(record.panel, "input-lat", QStringLiteral("400"));
    record.readAnew();
    CHECK(lat.text() == QStringLiteral("400"));
    CHECK_FALSE(reason(record.panel, "reason-lat").isEmpty());
    record.enter(record.panel, "input-lat", before);
    CHECK(lat.text() == before);
    CHECK(reason(record.panel, "reason-lat").isEmpty());
}

TEST_CASE("a doubtful value is written and said to be doubtful", "[facilities][record]")
{
    RecordLab record;
    record.enter(record.panel, "input-capacity", QStringLiteral("10"));
    record.enter(record.panel, "input-used", QStringLiteral("12"));
    CHECK(record.value("used").toDouble() == 12);
    CHECK(reason(record.panel, "reason-used")
        == QStringLiteral("The use (12) is above the capacity (10)."));
}

TEST_CASE("a date is read in the ways people write it", "[facilities][record]")
{
    RecordLab record;
    record.enter(record.panel, "input-checked", QStringLiteral("12/3/2026"));
    CHECK(record.value("checked") == QStringLiteral("2026-03-12"));
    record.enter(record.panel, "input-checked", QStringLiteral("31/02/2026"));
    CHECK(record.value("checked").isNull());
    CHECK(
        reason(record.panel, "reason-checked").contains(QStringLiteral("“31/02/2026” is no date")));
}

TEST_CASE("a code is typed in words, of either language", "[facilities][record]")
{
    RecordLab record;
    auto &combo = child<QComboBox>(record.panel, "input-type");
    combo.setFocus();
    combo.lineEdit()->selectAll();
    type(*combo.lineEdit(), QStringLiteral("Infraestrutura de investigação"));
    press(*combo.lineEdit(), Qt::Key_Return);
    record.lab.settle();
    CHECK(record.value("type") == QStringLiteral("RI"));
    CHECK(combo.currentText() == QStringLiteral("Research infrastructure"));
}

TEST_CASE("several codes are added and taken away as chips", "[facilities][record]")
{
    RecordLab record;
    REQUIRE(record.value("users") == QStringLiteral("start-up|sme|mid-cap|university"));
    auto &chip = child<QAbstractButton>(record.panel, "code-mid-cap");
    chip.setFocus();
    press(chip, Qt::Key_Delete);
    record.lab.settle();
    CHECK(record.value("users") == QStringLiteral("start-up|sme|university"));
    record.enter(record.panel, "input-sectors", QStringLiteral("Aerospace and defence"));
    CHECK(record.value("sectors") == QStringLiteral("agri-food|aerospace-defence"));
}

TEST_CASE("an owner is chosen by name, or added", "[facilities][record]")
{
    RecordLab record;
    const qint64 organisations = record.lab.count("organisation");
    record.enter(record.panel, "input-owner", QStringLiteral("Hunze Coöperatie"));
    auto &add = child<QPushButton>(child<QWidget>(record.panel, "field-owner"), "addNamed");
    REQUIRE(add.isVisible());
    click(add, {5, 5});
    record.lab.settle();
    CHECK(record.lab.count("organisation") == organisations + 1);
    const storage::Key owner
        = record.lab.keyOf("organisation", "name", QStringLiteral("Hunze Coöperatie"));
    CHECK(record.value("owner").toLongLong() == owner);
    REQUIRE(record.lab.workspace().undo().has_value());
    CHECK(record.lab.count("organisation") == organisations);
}

TEST_CASE("a facility is moved by its coordinates", "[facilities][record]")
{
    RecordLab record;
    record.enter(record.panel, "input-lat", QStringLiteral("53.4"));
    const auto moved = record.lab.workspace().project()->record(
        *domain::findEntity("infrastructure"), record.fivel);
    CHECK((*moved)->point->lat == 53.4);
    CHECK((*moved)->point->lon == 6.92);
    REQUIRE(record.lab.workspace().undo().has_value());
    const auto back = record.lab.workspace().project()->record(
        *domain::findEntity("infrastructure"), record.fivel);
    CHECK((*back)->point->lat == 53.33);
}

TEST_CASE("a service is added, edited and deleted inside", "[facilities][record]")
{
    RecordLab record;
    const qint64 services = record.lab.count("service");
    auto &tabs = child<QTabBar>(record.panel, "recordTabs");
    tabs.setCurrentIndex(1);
    auto &list = child<QWidget>(record.panel, "parts-service");
    click(child<QPushButton>(list, "addPart"), {5, 5});
    record.lab.settle();
    CHECK(record.lab.count("service") == services + 1);
    CHECK(tabs.tabText(1) == QStringLiteral("Services 4"));

    record.enter(list, "input-name", QStringLiteral("Algae trials"));
    record.enter(list, "input-capacity", QStringLiteral("40"));
    const storage::Key service
        = record.lab.keyOf("service", "name", QStringLiteral("Algae trials"));
    REQUIRE(service != 0);
    CHECK(record.lab.value("service", service, "capacity").toDouble() == 40);
    CHECK(record.lab.value("service", service, "infrastructure").toLongLong() == record.fivel);

    const QByteArray card = QByteArray("part-") + QByteArray::number(service);
    click(child<QAbstractButton>(child<QWidget>(list, card.constData()), "deletePart"), {5, 5});
    record.lab.settle();
    CHECK(record.lab.count("service") == services);
    for (int step = 0; step < 4; ++step) { // deletion, capacity, name, addition
        REQUIRE(record.lab.workspace().undo().has_value());
    }
    CHECK(record.lab.count("service") == services);
    CHECK(record.lab.keyOf("service", "name", QStringLiteral("Algae trials")) == 0);
}

TEST_CASE("a link to another facility is added in the record", "[facilities][record]")
{
    RecordLab record;
    const qint64 links = record.lab.count("link");
    child<QTabBar>(record.panel, "recordTabs").setCurrentIndex(3);
    auto &list = child<QWidget>(record.panel, "parts-link");
    auto &add = child<QPushButton>(list, "addLink");
    CHECK_FALSE(add.isEnabled());
    record.enter(list, "linkFacility", QStringLiteral("Hunze Vezelstation"));
    REQUIRE(add.isEnabled());
    click(add, {5, 5});
    record.lab.settle();
    CHECK(record.lab.count("link") == links + 1);
    CHECK(child<QTabBar>(record.panel, "recordTabs").tabText(3) == QStringLiteral("Links 8"));
    REQUIRE(record.lab.workspace().undo().has_value());
    CHECK(record.lab.count("link") == links);
}

TEST_CASE("every editor of the record has a name for a screen reader", "[facilities][record]")
{
    RecordLab record;
    for (const QWidget *input : record.panel.findChildren<QWidget *>()) {
        if (input->objectName().startsWith(QStringLiteral("input-"))) {
            INFO(input->objectName().toStdString());
            CHECK_FALSE(input->accessibleName().isEmpty());
        }
    }
}

TEST_CASE("a part says which of its cells cannot be read", "[facilities][record]")
{
    RecordLab record;
    auto services = record.lab.workspace().project()->rows(
        *domain::findEntity("service"), {}, {record.fivel}, QStringLiteral("infrastructure"));
    REQUIRE(services);
    REQUIRE(services->next());
    REQUIRE(ui::changePart(record.lab.workspace(), QStringLiteral("service"), services->key(),
        record.fivel, QStringLiteral("capacity"),
        QVariant::fromValue(storage::Unread{QStringLiteral("about 20")})));
    record.lab.settle();
    child<QTabBar>(record.panel, "recordTabs").setCurrentIndex(1);
    QStringList doubts;
    for (const QLabel *doubt : record.panel.findChildren<QLabel *>(QStringLiteral("partDoubt"))) {
        doubts << doubt->text();
    }
    CHECK(doubts.join(QLatin1Char('|')).contains(QStringLiteral("“about 20”")));
}
