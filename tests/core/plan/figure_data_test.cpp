// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/figure_data.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace trama;
using plan::FigureState;

namespace {

gap::GapReport reportOf(double target)
{
    gap::GapReport report;
    report.settings.users = QStringLiteral("sme");
    gap::NeedResult need;
    need.at = {0, QStringLiteral("food"), QStringLiteral("chain/a"), {}, {}};
    need.target = target;
    report.needs.push_back(need);
    need.at.stage = QStringLiteral("chain/b");
    report.needs.push_back(need);
    return report;
}

std::vector<snapshot::RegionRow> regions()
{
    snapshot::RegionRow row;
    row.code = QStringLiteral("AA1");
    return {row};
}

} // namespace

TEST_CASE("Figures of the same numbers have the same data, whatever their order and date", "[plan]")
{
    gap::GapReport other = reportOf(2);
    std::reverse(other.needs.begin(), other.needs.end());
    other.settings.asOf = QDate(2030, 1, 1);
    const QString data = plan::figureData(reportOf(2), regions());
    CHECK(plan::figureData(other, regions()) == data);
    CHECK(plan::figureData(reportOf(3), regions()) != data);
    CHECK(data.startsWith(QStringLiteral("sme:")));
}

TEST_CASE("A figure is current, changed, or kept until the data changes again", "[plan]")
{
    const QString first = plan::figureData(reportOf(2), regions());
    const QString second = plan::figureData(reportOf(3), regions());
    const QString third = plan::figureData(reportOf(4), regions());
    CHECK(plan::figureState(first, first) == FigureState::Current);
    CHECK(plan::figureState(first, second) == FigureState::Changed);
    const QString kept = plan::keptFigureData(first, second);
    CHECK(plan::figureState(kept, second) == FigureState::Kept);
    CHECK(plan::figureState(kept, third) == FigureState::Changed);
    CHECK(plan::figureState(kept, first) == FigureState::Current);
    CHECK(plan::keptFigureData(kept, third) == plan::keptFigureData(first, third));
}

TEST_CASE("What was drawn for other users, or of unknown data, is not compared", "[plan]")
{
    gap::GapReport others = reportOf(2);
    others.settings.users = QStringLiteral("university");
    const QString data = plan::figureData(reportOf(2), regions());
    CHECK(plan::figureState(data, plan::figureData(others, regions())) == FigureState::Unknown);
    CHECK(plan::figureState({}, data) == FigureState::Unknown);
    CHECK(plan::figureState(data, {}) == FigureState::Unknown);
}
