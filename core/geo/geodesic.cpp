// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/geodesic.h"

#include <geodesic.h>

namespace trama::geo {

double geodesicKm(double lon1, double lat1, double lon2, double lat2)
{
    static const geod_geodesic kWgs84 = [] {
        geod_geodesic ellipsoid;
        geod_init(&ellipsoid, 6378137.0, 1.0 / 298.257223563);
        return ellipsoid;
    }();
    double metres = 0;
    geod_inverse(&kWgs84, lat1, lon1, lat2, lon2, &metres, nullptr, nullptr);
    return metres / 1000.0;
}

} // namespace trama::geo
