// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/places/gazetteer.h"

#include "core/exchange/csv/csv_reader.h"
#include "core/exchange/import/columns/column_names.h"
#include "core/exchange/import/places/place_check.h"
#include "core/geo/geodesic.h"
#include "core/vocabulary/vocabulary.h"

#include <algorithm>

namespace trama::exchange {

namespace {

constexpr double kSamePlaceKm = 5;

int columnNamed(const QStringList &headers, const QStringList &names)
{
    for (const QString &name : names) {
        for (int i = 0; i < headers.size(); ++i) {
            if (contractName(headers[i]) == name) {
                return i;
            }
        }
    }
    return -1;
}

} // namespace

Result<Gazetteer> Gazetteer::read(const QString &path)
{
    const auto csv = readCsv(path);
    if (!csv) {
        return tl::unexpected<Error>(csv.error());
    }
    const QStringList &headers = csv->table.headers;
    const int name = columnNamed(headers, {QStringLiteral("municipality"), QStringLiteral("name")});
    const int lat = columnNamed(headers, {QStringLiteral("lat")});
    const int lon = columnNamed(headers, {QStringLiteral("lon")});
    const int country = columnNamed(headers, {QStringLiteral("country")});
    if (name < 0 || lat < 0 || lon < 0) {
        return fail(ErrorCode::BadTable, {QStringLiteral("name, lat, lon")}, path);
    }
    const char decimal = coordinateSign(csv->table, lat);
    Gazetteer gazetteer;
    for (std::size_t row = 0; row < csv->table.rowCount(); ++row) {
        const Place place = readPlace(csv->table.cell(row, static_cast<std::size_t>(lat)),
            csv->table.cell(row, static_cast<std::size_t>(lon)), decimal);
        const QString folded
            = vocabulary::folded(csv->table.text(row, static_cast<std::size_t>(name)));
        if (place.point && !folded.isEmpty()) {
            gazetteer.m_places[folded].append({*place.point,
                country < 0 ? QString()
                            : vocabulary::countryCode(
                                csv->table.text(row, static_cast<std::size_t>(country)))});
        }
    }
    return gazetteer;
}

Gazetteer::Found Gazetteer::find(const QString &name, const QString &country) const
{
    QVector<Entry> entries = m_places.value(vocabulary::folded(name));
    if (!country.isEmpty()) {
        entries.erase(std::remove_if(entries.begin(), entries.end(),
                          [&](const Entry &entry) {
                              return !entry.country.isEmpty() && entry.country != country;
                          }),
            entries.end());
    }
    if (entries.isEmpty()) {
        return {};
    }
    const storage::Point first = entries.front().point;
    const bool isOne = std::all_of(entries.begin(), entries.end(), [first](const Entry &entry) {
        return geo::geodesicKm(first.lon, first.lat, entry.point.lon, entry.point.lat)
            <= kSamePlaceKm;
    });
    return isOne ? Found{first, false} : Found{{}, true};
}

} // namespace trama::exchange
