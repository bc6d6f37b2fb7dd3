// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace trama::exchange {

/// A reference system in metres that lists of a country use.
struct UsualCrs {
    const char *name;
    const char *countries; ///< two letters each, NUTS manner; empty = of no one country
};

/// National systems by the EPSG register, then those of Europe and of web maps.
inline constexpr std::array kUsualCrs{UsualCrs{"EPSG:3763", "PT"}, UsualCrs{"EPSG:27493", "PT"},
    UsualCrs{"EPSG:20790", "PT"}, UsualCrs{"EPSG:5014", "PT"}, UsualCrs{"EPSG:5015", "PT"},
    UsualCrs{"EPSG:5016", "PT"}, UsualCrs{"EPSG:25829", "ES PT"}, UsualCrs{"EPSG:25830", "ES"},
    UsualCrs{"EPSG:25831", "ES"}, UsualCrs{"EPSG:4083", "ES"}, UsualCrs{"EPSG:2154", "FR"},
    UsualCrs{"EPSG:31370", "BE"}, UsualCrs{"EPSG:3812", "BE"}, UsualCrs{"EPSG:28992", "NL"},
    UsualCrs{"EPSG:2169", "LU"}, UsualCrs{"EPSG:25832", "DE DK NO IT AT"},
    UsualCrs{"EPSG:25833", "DE DK NO IT AT CZ SI HR"}, UsualCrs{"EPSG:31467", "DE"},
    UsualCrs{"EPSG:31468", "DE"}, UsualCrs{"EPSG:3003", "IT"}, UsualCrs{"EPSG:3004", "IT"},
    UsualCrs{"EPSG:31287", "AT"}, UsualCrs{"EPSG:2056", "CH"}, UsualCrs{"EPSG:21781", "CH"},
    UsualCrs{"EPSG:5514", "CZ SK"}, UsualCrs{"EPSG:2180", "PL"}, UsualCrs{"EPSG:23700", "HU"},
    UsualCrs{"EPSG:3794", "SI"}, UsualCrs{"EPSG:3765", "HR"}, UsualCrs{"EPSG:3844", "RO"},
    UsualCrs{"EPSG:7801", "BG"}, UsualCrs{"EPSG:2100", "EL"}, UsualCrs{"EPSG:3301", "EE"},
    UsualCrs{"EPSG:3059", "LV"}, UsualCrs{"EPSG:3346", "LT"}, UsualCrs{"EPSG:3067", "FI"},
    UsualCrs{"EPSG:3006", "SE"}, UsualCrs{"EPSG:2157", "IE"}, UsualCrs{"EPSG:27700", "UK"},
    UsualCrs{"EPSG:3035", ""}, UsualCrs{"EPSG:3857", ""}};

} // namespace trama::exchange
