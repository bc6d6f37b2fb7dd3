// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/map/map_geometry.h"

#include "core/geo/projection.h"

#include <QSet>

#include <cmath>

namespace trama::render {

namespace {

// Countries with NUTS or statistical regions in the version of 2021, in ISO and in NUTS letters.
const QSet<QString> &countriesWithRegions()
{
    static const QSet<QString> codes = [] {
        const QString all = QStringLiteral(
            "AT BE BG HR CY CZ DK EE FI FR DE EL GR HU IE IT LV LT LU MT NL PL PT RO "
            "SK SI ES SE IS LI NO CH AL ME MK RS TR UK GB");
        const QStringList list = all.split(QLatin1Char(' '));
        return QSet<QString>(list.begin(), list.end());
    }();
    return codes;
}

QPolygonF projected(const geo::Ring &ring)
{
    QPolygonF polygon;
    polygon.reserve(ring.size());
    for (const QPointF &point : ring) {
        const QPointF metres = geo::toLaea(point);
        if (std::isfinite(metres.x()) && std::isfinite(metres.y())) {
            polygon.append(metres);
        }
    }
    return polygon;
}

ProjectedArea projectedArea(const QString &code, const QString &name, const geo::Outline &outline)
{
    ProjectedArea area{code, name, {}, {}, false};
    for (const geo::Polygon &polygon : outline.polygons) {
        for (const geo::Ring &ring : polygon.rings) {
            QPolygonF line = projected(ring);
            if (line.size() >= 3) {
                area.bounds |= line.boundingRect();
                area.rings.push_back(std::move(line));
            }
        }
    }
    return area;
}

} // namespace

std::shared_ptr<const MapGeometry> projectOver(
    const MapGeometry &base, const geo::RegionSet &regions)
{
    auto geometry = std::make_shared<MapGeometry>();
    geometry->isNuts = regions.credits.contains(QLatin1String("notice.boundaries"));
    QSet<QString> own;
    for (std::size_t i = 0; i < regions.regions.size(); ++i) {
        const snapshot::RegionRow &row = regions.regions[i];
        const auto outline
            = qsizetype(i) < regions.outlines.size() ? regions.outlines[qsizetype(i)] : nullptr;
        const QString name = row.name.isEmpty() ? row.code : row.name;
        geometry->regions.push_back(outline ? projectedArea(row.code, name, *outline)
                                            : ProjectedArea{row.code, name, {}, {}, false});
        own.insert(row.country);
    }
    geometry->countries = base.countries;
    for (ProjectedArea &area : geometry->countries) {
        area.isOutside = !countriesWithRegions().contains(area.code) && !own.contains(area.code);
    }
    return geometry;
}

std::shared_ptr<const MapGeometry> projectMap(
    const geo::RegionSet &regions, const std::vector<BaseArea> &countries)
{
    MapGeometry base;
    for (const BaseArea &country : countries) {
        if (country.outline) {
            base.countries.push_back(projectedArea(country.code, country.name, *country.outline));
        }
    }
    return projectOver(base, regions);
}

} // namespace trama::render
