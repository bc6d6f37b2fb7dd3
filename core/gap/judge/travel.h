// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap/supply/answers.h"

namespace trama::gap {

/// A point on WGS84 in degrees, with its geocentric position in km; NaN where not known.
struct Place {
    double lon = snapshot::kUnknown;
    double lat = snapshot::kUnknown;
    double x = snapshot::kUnknown;
    double y = snapshot::kUnknown;
    double z = snapshot::kUnknown;
    bool isKnown() const;
};

Place placeAt(double lon, double lat);
/// Straight through the earth, in km: never longer than the geodesic.
double chordKm(const Place &a, const Place &b);
/// The longest geodesic a chord can belong to, in km: an arc of the ellipsoid's strongest
/// curvature, b^2/a (Schur).
double longestKm(double chord);
/// The geodesic in km.
double geodesicKm(const Place &a, const Place &b);

/// Places of the facilities and regions of one report. Chords decide most questions; geodesics the
/// rest.
struct Places {
    Places(const std::vector<Site> &sites, const std::vector<snapshot::RegionRow> &regions);
    std::vector<Place> sites;
    std::vector<Place> centroids;
};

} // namespace trama::gap
