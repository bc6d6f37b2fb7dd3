// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/places/place_check.h"

#include "core/exchange/import/values/value_parsing.h"
#include "core/geo/coordinate_text.h"

#include <cmath>

namespace trama::exchange {

namespace {

/// How far beyond a generalised outline a point may lie and still be taken as inside.
constexpr double kToleranceKm = 20;

bool isInRange(storage::Point point)
{
    return std::abs(point.lat) <= 90 && std::abs(point.lon) <= 180;
}

/// A number, or degrees and minutes with their letter.
std::optional<double> angleOf(std::string_view cell, char decimal, bool isLatitude)
{
    const std::optional<double> number = parseNumber(cell, decimal);
    return number
        ? number
        : geo::parseAngle(
            QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())), isLatitude);
}

Place doubted(std::optional<storage::Point> point, const char *code, QStringList arguments = {})
{
    return {point, code, std::move(arguments)};
}

bool isIn(storage::Point point, const QString &country, const CountryMap &map)
{
    return isInRange(point) && map.isNear(point.lon, point.lat, country, kToleranceKm);
}

} // namespace

char coordinateSign(const TextTable &table, int column)
{
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        const std::string_view cell = table.cell(row, static_cast<std::size_t>(column));
        const bool hasComma = cell.find(',') != std::string_view::npos;
        if (hasComma != (cell.find('.') != std::string_view::npos)) {
            return hasComma ? ',' : '.';
        }
    }
    return '.';
}

Place readPlace(std::string_view lat, std::string_view lon, char decimal)
{
    if (isNothing(lat) && isNothing(lon)) {
        return doubted({}, "no-coordinates");
    }
    const std::optional<double> y = angleOf(lat, decimal, true);
    const std::optional<double> x = angleOf(lon, decimal, false);
    if (!x || !y || (*x == 0 && *y == 0)) {
        return doubted({}, "bad-coordinates");
    }
    return {storage::Point{*x, *y}, nullptr, {}};
}

Place judgePlace(const Place &place, const QString &country, const CountryMap &map)
{
    if (!place.point) {
        return place;
    }
    const storage::Point point = *place.point;
    const storage::Point swapped{point.lat, point.lon};
    const bool isOnMap = !country.isEmpty() && map.has(country);
    if (isOnMap && isIn(point, country, map)) {
        return place;
    }
    if (isOnMap && isIn(swapped, country, map)) {
        return doubted(swapped, "swapped-coordinates", {country});
    }
    if (!isInRange(point)) {
        return doubted({}, "bad-coordinates");
    }
    if (!isOnMap && map.isInOwnRegion(point.lon, point.lat)) {
        return place;
    }
    const QString found = map.nearest(point.lon, point.lat, kToleranceKm);
    if (found.isEmpty()) {
        return doubted(point, "outside-regions", {country});
    }
    if (!country.isEmpty() && found != country) {
        return doubted(point, "other-country", {country, found});
    }
    return place;
}

} // namespace trama::exchange
