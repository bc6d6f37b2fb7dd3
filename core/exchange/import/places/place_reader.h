// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/columns/import_plan.h"
#include "core/exchange/import/places/place_check.h"
#include "core/exchange/import/rows/row_target.h"

#include <memory>

namespace trama::exchange {

/// Finds the place of each row of a file, by its coordinates or its geometry, and what its
/// countries say against it. Fills in the precision, and the country where only the address states
/// it.
class PlaceReader {
public:
    PlaceReader(const ImportPlan &plan, const SourceTable &source,
        std::shared_ptr<const geo::PointLocator> ownRegions);
    std::optional<storage::Point> read(std::size_t row, RowTarget &target, IssueSink &issues);

private:
    Place given(std::size_t row, RowTarget &target, IssueSink &issues);
    Place ofColumns(std::size_t row) const;
    Place ofText(std::size_t row, RowTarget &target, IssueSink &issues);
    Place ofGeometry(std::size_t row, RowTarget &target, IssueSink &issues) const;
    const geo::Crs *crsOf(int srid);
    QString statedCountry(std::size_t row, RowTarget &target, IssueSink &issues) const;
    void checkAddress(const Place &place, const QString &country, const QString &address,
        RowTarget &target, IssueSink &issues) const;
    void say(const Place &place, std::size_t row, IssueSink &issues) const;

    const ImportPlan &m_plan;
    const SourceTable &m_source;
    bool m_hasPlaces;
    QHash<int, std::shared_ptr<const geo::Crs>> m_crs; ///< by what EWKT states
    std::unique_ptr<CountryMap> m_map;
};

} // namespace trama::exchange
