// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gap/judge/travel.h"

#include "core/geo/geodesic.h"

#include <algorithm>
#include <cmath>

namespace trama::gap {

namespace {

constexpr double kMajorKm = 6378.137;
constexpr double kMinorKm = 6356.752314245179;
constexpr double kSharpestRadiusKm = kMinorKm * kMinorKm / kMajorKm;
constexpr double kRadians = 3.14159265358979323846 / 180;

} // namespace

bool Place::isKnown() const
{
    return std::isfinite(lon) && std::isfinite(lat);
}

Place placeAt(double lon, double lat)
{
    const double shape = kMinorKm * kMinorKm / (kMajorKm * kMajorKm);
    const double sine = std::sin(lat * kRadians);
    const double cosine = std::cos(lat * kRadians);
    const double normal = kMajorKm / std::sqrt(cosine * cosine + shape * sine * sine);
    return {lon, lat, normal * cosine * std::cos(lon * kRadians),
        normal * cosine * std::sin(lon * kRadians), normal * shape * sine};
}

double chordKm(const Place &a, const Place &b)
{
    const double dx = a.x - b.x;
    const double dy = a.y - b.y;
    const double dz = a.z - b.z;
    return std::sqrt(dx * dx + dy * dy + dz * dz);
}

double longestKm(double chord)
{
    return 2 * kSharpestRadiusKm * std::asin(std::min(1.0, chord / (2 * kSharpestRadiusKm)));
}

double geodesicKm(const Place &a, const Place &b)
{
    return geo::geodesicKm(a.lon, a.lat, b.lon, b.lat);
}

Places::Places(
    const std::vector<Site> &sitesOfPools, const std::vector<snapshot::RegionRow> &regions)
{
    for (const Site &site : sitesOfPools) {
        sites.push_back(placeAt(site.lon, site.lat));
    }
    for (const snapshot::RegionRow &region : regions) {
        centroids.push_back(placeAt(region.centroid.x(), region.centroid.y()));
    }
}

} // namespace trama::gap
