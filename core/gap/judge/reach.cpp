// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gap/judge/reach.h"

#include <algorithm>

namespace trama::gap {

DemandPoints::DemandPoints(const snapshot::Snapshot &snapshot, const Places &places)
    : m_points(places.centroids.size())
{
    const snapshot::Tables &tables = snapshot.tables();
    for (std::size_t firm = 0; firm < tables.firms.size(); ++firm) {
        const Place place = placeAt(tables.firms[firm].lon, tables.firms[firm].lat);
        if (place.isKnown() && tables.firmRegion[firm] >= 0) {
            m_points[static_cast<std::size_t>(tables.firmRegion[firm])].push_back(place);
        }
    }
    for (std::size_t region = 0; region < m_points.size(); ++region) {
        if (m_points[region].empty() && places.centroids[region].isKnown()) {
            m_points[region].push_back(places.centroids[region]);
        }
    }
}

ReachIndex::ReachIndex(const Pool &pool, const Places &places)
{
    for (const Answer &answer : pool.all()) {
        if (answer.counts() && answer.isOpen && places.sites[answer.site].isKnown()) {
            m_byZ.push_back({places.sites[answer.site], &answer});
        }
    }
    std::sort(m_byZ.begin(), m_byZ.end(),
        [](const Entry &a, const Entry &b) { return a.place.z < b.place.z; });
}

double ReachIndex::reach(int region, const Admitted &admitted, const DemandPoints &points,
    const Countries &countries, const GapSettings &settings) const
{
    const Admitted::Numbers numbers = admitted.to(countries.of(region));
    if (numbers.remote > 0) {
        return 1;
    }
    const std::vector<Place> &from = points.of(region);
    if (from.empty() || numbers.placed == 0) {
        return snapshot::kUnknown;
    }
    const auto near = std::count_if(from.begin(), from.end(),
        [&](const Place &point) { return isNear(point, region, countries, settings); });
    return static_cast<double>(near) / static_cast<double>(from.size());
}

bool ReachIndex::isNear(
    const Place &point, int region, const Countries &countries, const GapSettings &settings) const
{
    const double limit
        = settings.reachMinutes * settings.speedKmH / (60 * settings.detour) * (1 + 1e-9);
    const auto first = std::lower_bound(m_byZ.begin(), m_byZ.end(), point.z - limit,
        [](const Entry &entry, double z) { return entry.place.z < z; });
    for (auto entry = first; entry != m_byZ.end() && entry->place.z <= point.z + limit; ++entry) {
        const double chord = chordKm(point, entry->place);
        if (chord <= limit && countries.admits(region, *entry->answer)
            && (settings.minutes(longestKm(chord)) <= settings.reachMinutes
                || settings.minutes(geodesicKm(point, entry->place)) <= settings.reachMinutes)) {
            return true;
        }
    }
    return false;
}

} // namespace trama::gap
