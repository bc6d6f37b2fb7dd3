// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/profile.h"
#include "core/gap/supply/axis_match.h"
#include "core/gap/table/rollup.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>

namespace trama::compare {

namespace {

/// Place of each stage in the chains of the project; the others come after, by code.
QHash<QString, int> stagePlaces(const snapshot::Snapshot &snapshot)
{
    QHash<QString, int> places;
    for (const snapshot::ChainRow &chain : snapshot.tables().chains) {
        for (const snapshot::StageRow &stage : chain.stages) {
            if (!places.contains(stage.code)) {
                places.insert(stage.code, static_cast<int>(places.size()));
            }
        }
    }
    return places;
}

QStringList sectorsIn(const snapshot::PriorityRow &priority, const QString &scheme)
{
    QStringList sectors;
    for (const QString &code : priority.sectors) {
        for (const QString &sector : gap::sectorsInScheme(code, scheme)) {
            if (!sectors.contains(sector)) {
                sectors.append(sector);
            }
        }
    }
    return sectors;
}

QSet<QString> sectorsOfRegion(const snapshot::Snapshot &snapshot, int region, const QString &scheme)
{
    const snapshot::Tables &tables = snapshot.tables();
    QSet<QString> found;
    for (std::size_t i = 0; i < tables.priorities.size(); ++i) {
        if (tables.priorityRegion[i] == region) {
            for (const QString &sector : sectorsIn(tables.priorities[i], scheme)) {
                found.insert(sector);
            }
        }
    }
    return found;
}

} // namespace

std::vector<Fact> coverageByStage(const ProfileInput &input)
{
    struct Cell {
        gap::WeightedMean mean;
        int needs = 0; ///< in the mean
        int notMapped = 0;
    };
    std::map<QString, std::vector<Cell>> stages;
    for (const gap::NeedResult &need : input.report.needs) {
        const auto at = std::find(input.regions.begin(), input.regions.end(), need.at.region);
        if (at == input.regions.end() || need.at.stage.isEmpty()
            || need.gapClass == gap::GapClass::NotNeeded) {
            continue;
        }
        auto &cells = stages[need.at.stage];
        cells.resize(input.regions.size());
        Cell &cell = cells[static_cast<std::size_t>(at - input.regions.begin())];
        if (gap::isInRollup(need)) {
            cell.mean.add(need.weight, need.cov);
            ++cell.needs;
        } else {
            ++cell.notMapped;
        }
    }
    std::vector<Fact> facts;
    for (const auto &[stage, cells] : stages) {
        Fact fact{QLatin1String("stage/") + stage, Unit::Share, {}, {}};
        for (const Cell &cell : cells) {
            const bool isNone = cell.needs + cell.notMapped == 0;
            fact.values.push_back({cell.mean.mean(), cell.needs, 0, isNone});
        }
        if (!std::isnan(fact.largest())) {
            facts.push_back(std::move(fact));
        }
    }
    const QHash<QString, int> places = stagePlaces(input.snapshot);
    std::stable_sort(facts.begin(), facts.end(), [&](const Fact &a, const Fact &b) {
        return places.value(a.id.mid(6), std::numeric_limits<int>::max())
            < places.value(b.id.mid(6), std::numeric_limits<int>::max());
    });
    return facts;
}

std::vector<Fact> prioritySectors(const ProfileInput &input)
{
    const snapshot::Tables &tables = input.snapshot.tables();
    std::map<QString, Fact> sectors;
    for (std::size_t i = 0; i < tables.priorities.size(); ++i) {
        const auto at
            = std::find(input.regions.begin(), input.regions.end(), int(tables.priorityRegion[i]));
        if (at == input.regions.end()) {
            continue;
        }
        const snapshot::PriorityRow &priority = tables.priorities[i];
        const double weight = std::isnan(priority.weight) ? 1 : priority.weight;
        for (const QString &sector : sectorsIn(priority, input.report.settings.scheme)) {
            Fact &fact = sectors[sector];
            fact.id = QLatin1String("sector/") + sector;
            fact.unit = Unit::Number;
            fact.values.resize(input.regions.size());
            double &value = fact.values[static_cast<std::size_t>(at - input.regions.begin())].value;
            value = std::isnan(value) ? weight : value + weight;
        }
    }
    std::vector<Fact> facts;
    facts.reserve(sectors.size());
    for (auto &[code, fact] : sectors) {
        facts.push_back(std::move(fact));
    }
    const auto stated = [](const Fact &fact) {
        return std::count_if(fact.values.begin(), fact.values.end(),
            [](const Value &value) { return !std::isnan(value.value); });
    };
    std::stable_sort(facts.begin(), facts.end(), [&](const Fact &a, const Fact &b) {
        return stated(a) != stated(b) ? stated(a) > stated(b) : a.largest() > b.largest();
    });
    return facts;
}

double similarity(const snapshot::Snapshot &snapshot, int a, int b)
{
    const QString scheme = gap::GapSettings().scheme;
    const QSet<QString> first = sectorsOfRegion(snapshot, a, scheme);
    const QSet<QString> second = sectorsOfRegion(snapshot, b, scheme);
    const auto either = (first | second).size();
    return either == 0 ? snapshot::kUnknown : double((first & second).size()) / double(either);
}

} // namespace trama::compare
