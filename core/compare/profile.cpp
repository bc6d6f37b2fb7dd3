// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/profile.h"

#include "core/overview/summary.h"

#include <algorithm>
#include <cmath>

namespace trama::compare {

namespace {

using snapshot::Snapshot;

bool isKnown(double value)
{
    return !std::isnan(value);
}

/// The summaries of the regions, over the facilities looked at.
std::vector<overview::Summary> summaries(const ProfileInput &input)
{
    const Snapshot &snapshot = input.snapshot;
    std::vector<std::vector<Snapshot::Position>> inRegion(snapshot.regions().size());
    for (const Snapshot::Position &at : input.facilities) {
        const qint32 region = snapshot.chunks()[static_cast<std::size_t>(at.chunk)]->region[at.row];
        if (region >= 0) {
            inRegion[static_cast<std::size_t>(region)].push_back(at);
        }
    }
    const gap::GapSettings &settings = input.report.settings;
    std::vector<overview::Summary> result;
    result.reserve(input.regions.size());
    for (const int region : input.regions) {
        result.push_back(overview::summary(snapshot, inRegion[static_cast<std::size_t>(region)],
            {settings.asOf, settings.staleMonths, settings.users}));
    }
    return result;
}

const gap::Rollup *rollupOf(const gap::GapReport &report, int region)
{
    const auto found = std::find_if(report.rollups.begin(), report.rollups.end(),
        [&](const gap::Rollup &rollup) { return rollup.region == region; });
    return found == report.rollups.end() ? nullptr : &*found;
}

void addRecords(std::vector<Fact> &facts, const std::vector<overview::Summary> &regions)
{
    using overview::Summary;
    const auto add = [&](const char *id, Unit unit, const auto &valueOf, const auto &knownOf) {
        Fact fact{QString::fromLatin1(id), unit, {}, {}};
        for (const Summary &region : regions) {
            fact.values.push_back({double(valueOf(region)), knownOf(region), 0});
        }
        facts.push_back(std::move(fact));
    };
    const auto all = [](const Summary &) { return -1; };
    add(
        "facilities", Unit::Count, [](const Summary &s) { return s.facilities; }, all);
    add(
        "operational", Unit::Count, [](const Summary &s) { return s.operational; }, all);
    add(
        "services", Unit::Count, [](const Summary &s) { return s.services; }, all);
    add(
        "open", Unit::Share, [](const Summary &s) { return s.shareOpen(); },
        [](const Summary &s) { return s.services - s.servicesUnclear; });
    add(
        "use", Unit::Share, [](const Summary &s) { return s.use; },
        [](const Summary &s) { return s.useKnown; });
    add(
        "complete", Unit::Share, [](const Summary &s) { return s.completeness; }, all);
    add(
        "checked", Unit::Share, [](const Summary &s) { return s.shareChecked(); }, all);
}

void addCoverage(std::vector<Fact> &facts, const ProfileInput &input)
{
    Fact alone{QStringLiteral("alone"), Unit::Share, {}, {}};
    Fact shared{QStringLiteral("shared"), Unit::Share, {}, {}};
    for (const int region : input.regions) {
        const gap::Rollup *rollup = rollupOf(input.report, region);
        const int needs = rollup ? rollup->needs : 0;
        const bool isNone = rollup == nullptr || needs + rollup->notMapped == 0;
        alone.values.push_back({rollup ? rollup->cov : snapshot::kUnknown, needs, 0, isNone});
        shared.values.push_back({rollup ? rollup->shared : snapshot::kUnknown, needs, 0, isNone});
    }
    // Before completeness and checks, which say how sure the rest is.
    facts.insert(facts.end() - 2, {std::move(alone), std::move(shared)});
}

void addStatistics(std::vector<Fact> &facts, const ProfileInput &input)
{
    QStringList codes;
    for (const Statistic &statistic : input.statistics) {
        if (!codes.contains(statistic.code)) {
            codes.append(statistic.code);
        }
    }
    codes.sort();
    for (const QString &code : codes) {
        Fact fact{QLatin1String("indicator/") + code, Unit::Number, {}, {}};
        fact.values.resize(input.regions.size());
        for (const Statistic &statistic : input.statistics) {
            for (std::size_t i = 0; i < input.regions.size(); ++i) {
                if (statistic.code == code && statistic.region == input.regions[i]) {
                    fact.values[i] = {statistic.value, -1, statistic.year};
                    fact.measure = statistic.unit;
                }
            }
        }
        if (isKnown(fact.largest())) {
            facts.push_back(std::move(fact));
        }
    }
}

} // namespace

bool Fact::isOfNeeds() const
{
    return id == QLatin1String("alone") || id == QLatin1String("shared")
        || id.startsWith(QLatin1String("stage/"));
}

double Fact::largest() const
{
    double largest = snapshot::kUnknown;
    for (const Value &value : values) {
        largest = std::fmax(largest, value.value);
    }
    return largest;
}

double Fact::difference() const
{
    double smallest = snapshot::kUnknown;
    for (const Value &value : values) {
        smallest = std::fmin(smallest, value.value);
    }
    const auto known = std::count_if(
        values.begin(), values.end(), [](const Value &value) { return isKnown(value.value); });
    return known < 2 ? snapshot::kUnknown : largest() - smallest;
}

bool Fact::hasOtherYear(std::size_t region) const
{
    int newest = 0;
    for (const Value &value : values) {
        newest = std::max(newest, value.year);
    }
    return values[region].year != 0 && values[region].year != newest;
}

std::vector<Fact> profile(const ProfileInput &input)
{
    std::vector<Fact> facts;
    addRecords(facts, summaries(input));
    addCoverage(facts, input);
    addStatistics(facts, input);
    return facts;
}

void sortByDifference(std::vector<Fact> &facts)
{
    const auto rank = [](const Fact &fact) {
        const double difference = fact.difference();
        const double largest = fact.largest();
        return std::isnan(difference) || !(largest > 0) ? -1 : difference / largest;
    };
    std::stable_sort(facts.begin(), facts.end(),
        [&](const Fact &a, const Fact &b) { return rank(a) > rank(b); });
}

QStringList versions(const Snapshot &snapshot, const std::vector<int> &regions)
{
    QStringList found;
    for (const int region : regions) {
        const QString &version = snapshot.regions()[static_cast<std::size_t>(region)].version;
        if (!found.contains(version)) {
            found.append(version);
        }
    }
    return found;
}

} // namespace trama::compare
