// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/places/country_map.h"
#include "core/exchange/issue.h"
#include "core/exchange/text_table.h"
#include "core/storage/row.h"

#include <optional>
#include <string_view>

namespace trama::exchange {

/// A place as a row gives it, and what is doubtful about it.
struct Place {
    std::optional<storage::Point> point;
    const char *doubt = nullptr; ///< code of an issue
    QStringList arguments;
};

/// The decimal sign of a column of coordinates, '.' where nothing tells. They have no thousands: a
/// comma alone is their decimal sign.
char coordinateSign(const TextTable &table, int column);

/// A point from two cells; without one the doubt is "no-coordinates" or "bad-coordinates". Latitude
/// and longitude out of range stand as they are: judgePlace() looks at them. Zero, zero is no
/// place.
Place readPlace(std::string_view lat, std::string_view lon, char decimal);

/// Judges a point by the country its row states (may be empty): keeps it, turns swapped coordinates
/// where the country proves them, drops what is out of range, doubts what lies in another country
/// or outside the map.
Place judgePlace(const Place &place, const QString &country, const CountryMap &map);

} // namespace trama::exchange
