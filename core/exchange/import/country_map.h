// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/outline.h"

#include <QHash>
#include <QStringList>

namespace trama::exchange {

/// The built-in countries, asked where a point lies. Their outlines are generalised, hence the distances.
class CountryMap {
public:
    CountryMap();

    bool has(const QString &country) const { return m_indexOf.contains(country); }
    /// Two letters in NUTS manner of the country at a point in degrees, or empty.
    QString at(double lon, double lat) const;
    /// True where the country lies at the point or within `km` of it, tried in sixteen directions.
    bool isNear(double lon, double lat, const QString &country, double km) const;
    /// The country at the point or within `km` of it, or empty.
    QString nearest(double lon, double lat, double km) const;

private:
    geo::PointLocator m_locator;
    QStringList m_countries; ///< by the locator's ids
    QHash<QString, int> m_indexOf;
};

/// The country an address ends with: "… (Germany)", "Florence, Italy"; or empty.
QString countryOfAddress(const QString &address);

} // namespace trama::exchange
