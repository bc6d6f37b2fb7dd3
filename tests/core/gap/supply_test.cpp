// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/gap/made_rows.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace trama;
using namespace trama::tests;
using snapshot::TriState;

namespace {

MadeRows oneRegion()
{
    MadeRows made;
    made.region("R1", "AA");
    made.need(0, "A", "v");
    made.mapped(0, "A");
    return made;
}

void addUse(MadeRows *made, double used, double capacity, const char *unit)
{
    auto &service = made->service("A", "v");
    service.used = used;
    service.capacity = capacity;
    service.unit = QString::fromLatin1(unit);
}

} // namespace

TEST_CASE("use is a sum in one unit, else the mean of the facilities' ratios", "[gap]")
{
    MadeRows made = oneRegion();
    made.facility(0);
    addUse(&made, 10, 100, "day");
    made.facility(0);
    addUse(&made, 90, 100, "day");
    addUse(&made, 100, 200, "day");
    CHECK(made.judged(0, "v").supply.use == Approx(200.0 / 400));
    CHECK(made.judged(0, "v").supply.useKnown == 2);

    SECTION("two units")
    {
        made.rows.services[0].unit = QStringLiteral("sample");
        CHECK(made.judged(0, "v").supply.use == Approx((0.1 + 190.0 / 300) / 2));
    }
    SECTION("a unit of a service without figures does not matter")
    {
        made.facility(0);
        made.service("A", "v").unit = QStringLiteral("sample");
        CHECK(made.judged(0, "v").supply.use == Approx(200.0 / 400));
        CHECK(made.judged(0, "v").supply.nOpen == 3);
        CHECK(made.judged(0, "v").supply.useKnown == 2);
    }
    SECTION("services that do not answer and facilities that are not open are left out")
    {
        made.service("A", "other").used = 1;
        made.facility(0);
        addUse(&made, 100, 100, "day");
        made.rows.services.back().openToSmes = TriState::No;
        CHECK(made.judged(0, "v").supply.use == Approx(200.0 / 400));
    }
    SECTION("a capacity of 0 gives no ratio")
    {
        for (auto &service : made.rows.services) {
            service.capacity = 0;
        }
        CHECK(std::isnan(made.judged(0, "v").supply.use));
        CHECK(made.judged(0, "v").lossUnknown.contains(QStringLiteral("use")));
    }
}

TEST_CASE("counts are of distinct facilities, never of services", "[gap]")
{
    MadeRows made = oneRegion();
    made.facility(0);
    made.service("A", "v");
    made.service("A", "v").openToSmes = TriState::Unknown;
    const gap::NeedResult need = made.judged(0, "v");
    CHECK(need.supply.n == 1);
    CHECK(need.supply.nOpen == 1);
    CHECK(need.supply.nUnknown == 0);
    CHECK(need.facilities == std::vector<snapshot::Key>{made.rows.facilities[0].key});
}

TEST_CASE("a service that leaves something unsaid answers only needs that leave it open", "[gap]")
{
    MadeRows made = oneRegion();
    made.facility(0);
    made.service("", "v");
    CHECK(made.judged(0, "v").supply.n == 0);
    made.rows.needs[0].sector.clear();
    CHECK(made.judged(0, "v").supply.n == 1);
    made.rows.needs[0].bands = {QStringLiteral("4-5")};
    CHECK(made.judged(0, "v").supply.n == 0);
    made.rows.services[0].trlMin = 5; // one end alone is the level itself
    CHECK(made.judged(0, "v").supply.n == 1);
    made.rows.needs[0].bands = {QStringLiteral("6-7")};
    CHECK(made.judged(0, "v").supply.n == 0);
}

TEST_CASE("an offer below a sector answers it, not the other way round", "[gap]")
{
    MadeRows made = oneRegion();
    made.settings.scheme = QStringLiteral("nace");
    made.facility(0);
    made.service("C10", "v");
    made.rows.needs[0].sector = QStringLiteral("C");
    CHECK(made.judged(0, "v").supply.n == 1);
    made.rows.needs[0].sector = QStringLiteral("C10");
    made.rows.services[0].sectors = {QStringLiteral("C")};
    CHECK(made.judged(0, "v").supply.n == 0);
}

TEST_CASE("access is the service's, else the facility's; other groups are read from lists", "[gap]")
{
    MadeRows made = oneRegion();
    made.facility(0).openToSmes = TriState::No;
    auto &service = made.service("A", "v");
    CHECK(made.judged(0, "v").supply.nOpen == 1);
    service.openToSmes = TriState::Unknown;
    CHECK(made.judged(0, "v").gapClass == gap::GapClass::Restricted);

    made.settings.users = QStringLiteral("university");
    CHECK(made.judged(0, "v").gapClass == gap::GapClass::Unclear);
    made.rows.facilities[0].users = {QStringLiteral("university"), QStringLiteral("sme")};
    CHECK(made.judged(0, "v").supply.nOpen == 1);
    made.rows.services[0].users = {QStringLiteral("sme")};
    CHECK(made.judged(0, "v").gapClass == gap::GapClass::Restricted);
}

TEST_CASE("facilities in no region are counted apart", "[gap]")
{
    MadeRows made = oneRegion();
    made.facility(0).statedRegion = 0;
    made.service("A", "v");
    CHECK(made.report().unplaced == 1);
    CHECK(made.judged(0, "v").supply.n == 0);
}

TEST_CASE("each table cell holds a union, needs at it and finer needs below it", "[gap]")
{
    MadeRows made;
    made.region("R1", "AA");
    made.settings.scheme = QStringLiteral("nace");
    made.facility(0);
    made.service("C10|C11", "v");
    made.facility(0);
    made.service("", "v");
    made.need(0, "C", "v");
    made.need(0, "C10", "v").service = QStringLiteral("K");
    made.mapped(0, "C");
    made.mapped(0, "C10");
    gap::GapOptions options;
    options.rows = gap::Axis::Sector;
    options.columns = gap::Axis::Stage;
    QHash<QString, gap::Cell> cells;
    for (const gap::Cell &cell : made.report(options).cells) {
        cells.insert(cell.row + QLatin1Char('/') + cell.column, cell);
    }
    CHECK(cells.size() == 10); // C, C10, C11, not stated, any; each by v and any
    const gap::Cell equal = cells.value(QStringLiteral("C/v"));
    CHECK(equal.supply.n == 1);
    CHECK(equal.gapClass == gap::GapClass::Fragile);
    CHECK(equal.cov == 1);
    CHECK(equal.gaps[static_cast<std::size_t>(gap::GapClass::Absent)] == 1);
    CHECK(equal.gaps[static_cast<std::size_t>(gap::GapClass::Fragile)] == 1);
    const gap::Cell finer = cells.value(QStringLiteral("C10/v"));
    CHECK(finer.supply.n == 1);
    CHECK_FALSE(finer.gapClass);
    CHECK(finer.cov == 0);
    CHECK(cells.value(QStringLiteral("-/v")).supply.n == 1);
    CHECK(cells.value(QStringLiteral("/v")).supply.n == 2);
    CHECK(cells.value(QStringLiteral("/")).cov == Approx(0.5));
}

TEST_CASE("a TRL axis has the levels 1 to 9", "[gap]")
{
    MadeRows made = oneRegion();
    made.facility(0);
    auto &service = made.service("A", "v");
    service.trlMin = 8;
    service.trlMax = 9;
    gap::GapOptions options;
    options.columns = gap::Axis::Trl;
    QStringList columns;
    for (const gap::Cell &cell : made.report(options).cells) {
        columns.append(cell.column);
    }
    CHECK(columns == QStringList{QStringLiteral("8"), QStringLiteral("9"), QString()});
}
