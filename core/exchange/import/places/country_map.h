// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/outline.h"

#include <QHash>
#include <QStringList>

#include <memory>

namespace trama::exchange {

/// The built-in countries, asked where a point lies. Their outlines are generalised, hence the
/// distances.
class CountryMap {
public:
    /// `ownRegions`: those of the project, which count as land too; may be null.
    explicit CountryMap(std::shared_ptr<const geo::PointLocator> ownRegions = {});

    bool has(const QString &country) const { return m_indexOf.contains(country); }
    /// Two letters in NUTS manner of the country at a point in degrees, or empty.
    QString at(double lon, double lat) const;
    /// True where the country lies at the point or within `km` of it, tried in sixteen directions.
    bool isNear(double lon, double lat, const QString &country, double km) const;
    /// True where a region of the project holds the point.
    bool isInOwnRegion(double lon, double lat) const;
    /// The country at the point or within `km` of it, or empty.
    QString nearest(double lon, double lat, double km) const;

private:
    geo::PointLocator m_locator;
    QStringList m_countries; ///< by the locator's ids
    QHash<QString, int> m_indexOf;
    std::shared_ptr<const geo::PointLocator> m_ownRegions;
};

/// The country an address ends with: "… (Germany)", "Florence, Italy"; or empty.
QString countryOfAddress(const QString &address);

} // namespace trama::exchange
