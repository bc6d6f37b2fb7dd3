// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/gap/made_rows.h"

#include <catch2/catch.hpp>

namespace trama::tests {

using namespace snapshot;

namespace {

QStringList listOf(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char('|'), Qt::SkipEmptyParts);
}

} // namespace

gap::GapSettings MadeRows::onFirstOfJune()
{
    gap::GapSettings settings;
    settings.asOf = QDate(2026, 6, 1);
    return settings;
}

RegionRow &MadeRows::region(const char *code, const char *country)
{
    RegionRow row;
    row.key = next();
    row.code = QString::fromLatin1(code);
    row.name = QLatin1String("Region ") + row.code;
    row.country = QString::fromLatin1(country);
    rows.regions.push_back(row);
    return rows.regions.back();
}

FacilityRow &MadeRows::facility(int region)
{
    FacilityRow row;
    row.key = next();
    row.status = LifeCycle::Operational;
    row.statedRegion = rows.regions.at(static_cast<std::size_t>(region)).key;
    row.checked = QDate(2026, 1, 1);
    row.hasSource = true;
    rows.facilities.push_back(row);
    return rows.facilities.back();
}

ServiceRow &MadeRows::service(const char *sector, const char *stage)
{
    ServiceRow row;
    row.key = next();
    row.facility = rows.facilities.back().key;
    row.sectors = listOf(sector);
    row.stages = listOf(stage);
    row.openToSmes = TriState::Yes;
    rows.services.push_back(row);
    return rows.services.back();
}

NeedRow &MadeRows::need(int region, const char *sector, const char *stage)
{
    NeedRow row;
    row.key = next();
    row.region = rows.regions.at(static_cast<std::size_t>(region)).key;
    row.sector = QString::fromLatin1(sector);
    row.stage = QString::fromLatin1(stage);
    rows.needs.push_back(row);
    return rows.needs.back();
}

void MadeRows::mapped(int region, const char *sector, MappingStatus status)
{
    MappingRow row;
    row.key = next();
    row.region = rows.regions.at(static_cast<std::size_t>(region)).key;
    row.sector = QString::fromLatin1(sector);
    row.status = status;
    rows.mappings.push_back(row);
}

PriorityRow &MadeRows::priority(int region, const QStringList &sectors, const QStringList &stages)
{
    ChainRow chain;
    chain.key = next();
    for (const QString &code : stages) {
        chain.stages.push_back({next(), code, {}, static_cast<int>(chain.stages.size())});
    }
    rows.chains.push_back(chain);
    PriorityRow row;
    row.key = next();
    row.region = rows.regions.at(static_cast<std::size_t>(region)).key;
    row.sectors = sectors;
    row.chain = chain.key;
    rows.priorities.push_back(row);
    return rows.priorities.back();
}

gap::GapReport MadeRows::report(const gap::GapOptions &options) const
{
    const auto made = gap::report(snapshot(), settings, options);
    REQUIRE(made);
    return *made;
}

gap::NeedResult MadeRows::judged(int region, const char *stage) const
{
    for (const gap::NeedResult &need : report().needs) {
        if (need.at.region == region && need.at.stage == QLatin1String(stage)) {
            return need;
        }
    }
    FAIL("no such need");
    return {};
}

} // namespace trama::tests
