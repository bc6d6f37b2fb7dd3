// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap/judge/countries.h"
#include "core/gap/judge/travel.h"

namespace trama::gap {

/// Where the users of each region are: located firms, else the region's centroid.
class DemandPoints {
public:
    DemandPoints(const snapshot::Snapshot &snapshot, const Places &places);
    const std::vector<Place> &of(int region) const
    {
        return m_points[static_cast<std::size_t>(region)];
    }

private:
    std::vector<std::vector<Place>> m_points;
};

/// The open facilities of one pool that have a point, in order of z, to find the near ones quickly.
class ReachIndex {
public:
    ReachIndex(const Pool &pool, const Places &places);
    /// Share of the region's demand points within d0 of a facility that admits them, 0..1; 1 where
    /// an offer that admits needs no travel; NaN without demand points or without a facility that
    /// admits and has a point.
    double reach(int region, const Admitted &admitted, const DemandPoints &points,
        const Countries &countries, const GapSettings &settings) const;

private:
    bool isNear(const Place &point, int region, const Countries &countries,
        const GapSettings &settings) const;

    struct Entry {
        Place place;
        const Answer *answer;
    };
    std::vector<Entry> m_byZ;
};

} // namespace trama::gap
