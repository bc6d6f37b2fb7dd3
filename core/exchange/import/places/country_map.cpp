// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/places/country_map.h"

#include "core/geo/basemap.h"
#include "core/vocabulary/vocabulary.h"

#include <QRegularExpression>

#include <array>
#include <cmath>

namespace trama::exchange {

namespace {

constexpr double kKmPerDegree = 111.2;
constexpr int kDirections = 16;
constexpr double kPi = 3.14159265358979323846;

/// Calls `visit(lon, lat)` around a point, from near to far, until it returns true.
template <typename Visit> bool anyAround(double lon, double lat, double km, Visit visit)
{
    for (const double share : std::array<double, 4>{0.1, 0.25, 0.5, 1.0}) {
        for (int i = 0; i < kDirections; ++i) {
            const double angle = 2 * kPi * i / kDirections;
            const double degrees = share * km / kKmPerDegree;
            const double stretch = std::max(0.05, std::cos(lat * kPi / 180));
            if (visit(lon + degrees * std::cos(angle) / stretch, lat + degrees * std::sin(angle))) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

CountryMap::CountryMap(std::shared_ptr<const geo::PointLocator> ownRegions)
    : m_ownRegions(std::move(ownRegions))
{
    for (const geo::BasemapRegion &country : geo::countries()) {
        if (country.outline) {
            const int id = static_cast<int>(m_countries.size());
            m_locator.add(id, *country.outline);
            m_countries.append(country.country);
            m_indexOf.insert(country.country, id);
        }
    }
}

bool CountryMap::isInOwnRegion(double lon, double lat) const
{
    return m_ownRegions && m_ownRegions->locate(lon, lat) >= 0;
}

QString CountryMap::at(double lon, double lat) const
{
    const int id = m_locator.locate(lon, lat);
    return id < 0 ? QString() : m_countries[id];
}

bool CountryMap::isNear(double lon, double lat, const QString &country, double km) const
{
    return at(lon, lat) == country
        || anyAround(lon, lat, km, [&](double x, double y) { return at(x, y) == country; });
}

QString CountryMap::nearest(double lon, double lat, double km) const
{
    QString found = at(lon, lat);
    if (found.isEmpty()) {
        anyAround(lon, lat, km, [&](double x, double y) {
            found = at(x, y);
            return !found.isEmpty();
        });
    }
    return found;
}

QString countryOfAddress(const QString &address)
{
    static const QRegularExpression kTail(QStringLiteral("(?:\\(|,|^)\\s*([^(),]+?)\\s*\\)?\\s*$"));
    const QString tail = kTail.match(address).captured(1);
    const bool isName = tail.size() > 3 || tail == QLatin1String("UK");
    return isName ? vocabulary::countryCode(tail) : QString();
}

} // namespace trama::exchange
