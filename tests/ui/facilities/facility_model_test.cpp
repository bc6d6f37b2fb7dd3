// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/facility_model.h"

#include "tests/ui/support/page_lab.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace trama;
using namespace trama::tests;
using ui::FacilityModel;

namespace {

snapshot::FacilityRow facility(snapshot::Key key, const char *name, const char *type)
{
    snapshot::FacilityRow row;
    row.key = key;
    row.name = QString::fromUtf8(name);
    row.type = QString::fromLatin1(type);
    return row;
}

snapshot::ServiceRow service(snapshot::Key key, snapshot::Key of, double used, double capacity)
{
    snapshot::ServiceRow row;
    row.key = key;
    row.facility = of;
    row.used = used;
    row.capacity = capacity;
    row.unit = QStringLiteral("day");
    row.trlMin = 4;
    row.trlMax = 6;
    return row;
}

FacilityModel::Input inputOf(const snapshot::Rows &rows)
{
    FacilityModel::Input input;
    input.snapshot = snapshot::Snapshot::build(rows);
    input.shown = snapshot::matching(input.snapshot, {}, {});
    input.locale = QLocale(QStringLiteral("pt_PT"));
    input.asOf = QDate(2026, 3, 1);
    return input;
}

QStringList names(const FacilityModel &model)
{
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row) {
        found.append(model.index(row, FacilityModel::Name).data().toString());
    }
    return found;
}

} // namespace

TEST_CASE("facilities are sorted as the language sorts names", "[facilities]")
{
    snapshot::Rows rows;
    rows.facilities = {facility(1, "Faro", "RI"), facility(2, "Évora", "RI"),
        facility(3, "Estarreja", "RI"), facility(4, "Lab 10", "RI"), facility(5, "Lab 9", "RI")};
    FacilityModel model(nullptr);
    const QAbstractItemModelTester tester(&model);
    model.set(inputOf(rows));
    model.sort(FacilityModel::Name, Qt::AscendingOrder);
    CHECK(
        names(model).join(QLatin1Char(' ')) == QStringLiteral("Estarreja Évora Faro Lab 9 Lab 10"));
    model.sort(FacilityModel::Name, Qt::DescendingOrder);
    CHECK(names(model).first() == QStringLiteral("Lab 10"));
}

TEST_CASE("what is unknown comes last either way", "[facilities]")
{
    snapshot::Rows rows;
    rows.facilities = {facility(1, "A", "RI"), facility(2, "B", "RI"), facility(3, "C", "RI")};
    rows.services = {service(11, 2, 30, 100), service(12, 3, 90, 100)};
    FacilityModel model(nullptr);
    model.set(inputOf(rows));
    model.sort(FacilityModel::Use, Qt::AscendingOrder);
    CHECK(names(model).join(QString()) == QStringLiteral("BCA"));
    model.sort(FacilityModel::Use, Qt::DescendingOrder);
    CHECK(names(model).join(QString()) == QStringLiteral("CBA"));
    CHECK(model.index(2, FacilityModel::Use).data().toString() == QStringLiteral("unknown"));
}

TEST_CASE("a row adds up its services", "[facilities]")
{
    snapshot::Rows rows;
    rows.facilities = {facility(1, "A", "TI-TB")};
    rows.services = {service(11, 1, 30, 100), service(12, 1, 60, 100)};
    rows.services[1].trlMin = 6;
    rows.services[1].trlMax = 7;
    rows.services[1].openToSmes = snapshot::TriState::Yes;
    FacilityModel model(nullptr);
    model.set(inputOf(rows));
    CHECK(model.index(0, FacilityModel::Use).data(FacilityModel::ShareRole).toDouble()
        == Approx(0.45)); // (30 + 60) / 200
    CHECK(model.index(0, FacilityModel::Trl).data().toString() == QStringLiteral("4–7"));
    CHECK(model.index(0, FacilityModel::Smes).data().toString() == QStringLiteral("yes"));
}

TEST_CASE("a cell that is wrong says why", "[facilities]")
{
    snapshot::Rows rows;
    rows.facilities = {facility(1, "A", "no-such-type")};
    rows.services = {service(11, 1, 120, 100)};
    FacilityModel model(nullptr);
    model.set(inputOf(rows));
    const auto reason = [&model](int column) {
        return model.index(0, column).data(FacilityModel::ReasonRole).toString();
    };
    CHECK(reason(FacilityModel::Type).contains(QStringLiteral("no-such-type")));
    CHECK(
        reason(FacilityModel::Use) == QStringLiteral("The use (120) is above the capacity (100)."));
    CHECK(reason(FacilityModel::Region) == QStringLiteral("The facility has no place on the map."));
    CHECK(reason(FacilityModel::Name).isEmpty());
}

TEST_CASE("editing a cell only says what is wanted", "[facilities]")
{
    snapshot::Rows rows;
    rows.facilities = {facility(7, "A", "RI")};
    FacilityModel model(nullptr);
    const QAbstractItemModelTester tester(&model);
    model.set(inputOf(rows));
    QSignalSpy spy(&model, &FacilityModel::edited);
    CHECK(model.setData(model.index(0, FacilityModel::Name), QStringLiteral(" B "), Qt::EditRole));
    REQUIRE(spy.size() == 1);
    const auto changes = spy[0][0].value<QVector<ui::CellChange>>();
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].key == 7);
    CHECK(changes[0].field == QStringLiteral("name"));
    CHECK(changes[0].value == QStringLiteral("B"));
    CHECK(model.index(0, FacilityModel::Name).data().toString() == QStringLiteral("A"));
    CHECK_FALSE(model.setData(model.index(0, FacilityModel::Name), QString(), Qt::EditRole));
    CHECK_FALSE(model.setData(model.index(0, FacilityModel::Use), 3, Qt::EditRole));
}
