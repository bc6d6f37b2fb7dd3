// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace trama::geo {

/// Length in km of the geodesic on WGS84 between two points in degrees (Karney 2013, by PROJ).
double geodesicKm(double lon1, double lat1, double lon2, double lat2);

} // namespace trama::geo
