// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/places/place_reader.h"

#include "core/exchange/import/places/place_text.h"
#include "core/exchange/import/places/wkb_point.h"
#include "core/exchange/import/values/value_parsing.h"
#include "core/geo/region_code.h"
#include "core/vocabulary/vocabulary.h"

namespace trama::exchange {

namespace {

QString textOf(const CellValue &cell)
{
    return cell.isAbsent() ? QString() : cell.string();
}

Place onEarth(std::optional<QPointF> place)
{
    return place ? Place{storage::Point{place->x(), place->y()}, nullptr, {}}
                 : Place{{}, "bad-coordinates", {}};
}

void noteReduced(bool isReduced, RowTarget &target, IssueSink &issues)
{
    if (isReduced) {
        issues.add(Severity::Note, "centroid", {}, {});
        if (target.has("precision")) {
            target.cell("precision").setText("approximate");
        }
    }
}

} // namespace

PlaceReader::PlaceReader(const ImportPlan &plan, const SourceTable &source,
    std::shared_ptr<const geo::PointLocator> ownRegions)
    : m_plan(plan)
    , m_source(source)
    , m_hasPlaces(plan.hasPlaces(source) && plan.entity->geometry == domain::Geometry::Point)
{
    if (m_hasPlaces) {
        m_map = std::make_unique<CountryMap>(std::move(ownRegions));
    }
}

/// Coordinates in columns are what the list's author wrote; its geometry serves where they say
/// nothing.
Place PlaceReader::given(std::size_t row, RowTarget &target, IssueSink &issues)
{
    Place place{{}, "no-coordinates", {}};
    if (m_plan.lat >= 0 && m_plan.lon >= 0) {
        place = ofColumns(row);
    }
    if (!place.point && m_plan.place >= 0) {
        const Place told = ofText(row, target, issues);
        place = told.point || qstrcmp(told.doubt, "no-coordinates") != 0 ? told : place;
    }
    if (!place.point && !m_source.wkb.isEmpty()) {
        const Place drawn = ofGeometry(row, target, issues);
        place = drawn.point ? drawn : place;
    }
    return place;
}

Place PlaceReader::ofColumns(std::size_t row) const
{
    const Place place = readPlace(m_source.table.cell(row, static_cast<std::size_t>(m_plan.lat)),
        m_source.table.cell(row, static_cast<std::size_t>(m_plan.lon)),
        m_plan.decimals[m_plan.lat]);
    if (!place.point || !m_plan.crs) {
        return place;
    }
    const QPointF at(place.point->lon, place.point->lat);
    return onEarth(m_plan.crs->toLonLat(m_plan.isTurned ? at.transposed() : at));
}

Place PlaceReader::ofText(std::size_t row, RowTarget &target, IssueSink &issues)
{
    const std::string_view cell
        = trimmedText(m_source.table.cell(row, static_cast<std::size_t>(m_plan.place)));
    if (isNothing(cell)) {
        return {{}, "no-coordinates", {}};
    }
    const auto told
        = readPlaceText(QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())));
    if (!told) {
        return {{}, "bad-coordinates", {}};
    }
    noteReduced(told->isReduced, target, issues);
    const geo::Crs *crs = told->srid != 0 ? crsOf(told->srid) : m_plan.crs.get();
    const bool isUnknown = told->srid != 0 && crs == nullptr;
    return isUnknown     ? Place{{}, "bad-coordinates", {}}
        : crs == nullptr ? onEarth(told->at)
                         : onEarth(crs->toLonLat(told->at));
}

Place PlaceReader::ofGeometry(std::size_t row, RowTarget &target, IssueSink &issues) const
{
    const WkbPoint geometry = pointOfWkb(m_source.wkb[static_cast<qsizetype>(row)]);
    noteReduced(geometry.isReduced, target, issues);
    return geometry.point ? Place{geometry.point, nullptr, {}} : Place{{}, "no-coordinates", {}};
}

const geo::Crs *PlaceReader::crsOf(int srid)
{
    auto known = m_crs.find(srid);
    if (known == m_crs.end()) {
        known = m_crs.insert(srid, geo::Crs::find(QStringLiteral("EPSG:%1").arg(srid)));
    }
    return known->get();
}

QString PlaceReader::statedCountry(std::size_t row, RowTarget &target, IssueSink &issues) const
{
    if (!target.cell("country").isAbsent()) {
        return textOf(target.cell("country"));
    }
    for (const ColumnUse &use : m_plan.uses) {
        const QString text = use.field == QLatin1String("region")
            ? m_source.table.text(row, static_cast<std::size_t>(use.column)).trimmed()
            : QString();
        if (geo::levelOfCode(text) >= 0) {
            return geo::countryOfCode(text);
        }
    }
    const QString address = target.has("address") ? textOf(target.cell("address")) : QString();
    const QString country = countryOfAddress(address);
    if (!country.isEmpty()) {
        target.cell("country").setText(country.toStdString());
        issues.add(Severity::Note, "assumed-country", target.headerOf("address"),
            address.toStdString(), {country});
    }
    return country;
}

void PlaceReader::checkAddress(const Place &place, const QString &country, const QString &address,
    RowTarget &target, IssueSink &issues) const
{
    if (!place.point || address.isEmpty()) {
        return;
    }
    const QString stated = countryOfAddress(address);
    if (!stated.isEmpty() && stated != country) {
        const Place byAddress = judgePlace({place.point, nullptr, {}}, stated, *m_map);
        // A place outside the map is said once, by its own issue.
        if (byAddress.doubt != nullptr && qstrcmp(byAddress.doubt, "other-country") == 0) {
            issues.add(Severity::Warning, byAddress.doubt, target.headerOf("address"),
                address.toStdString(), byAddress.arguments);
        }
    }
    if (address.size() > 3 && !vocabulary::countryCode(address).isEmpty()) {
        target.cell("precision").setText("approximate");
        issues.add(
            Severity::Note, "approximate-place", target.headerOf("address"), address.toStdString());
    }
}

void PlaceReader::say(const Place &place, std::size_t row, IssueSink &issues) const
{
    if (place.doubt == nullptr) {
        return;
    }
    std::string value;
    if (m_plan.lat >= 0 && m_plan.lon >= 0) {
        value.append(trimmedText(m_source.table.cell(row, static_cast<std::size_t>(m_plan.lat))));
        value.append(" ").append(
            trimmedText(m_source.table.cell(row, static_cast<std::size_t>(m_plan.lon))));
    } else if (m_plan.place >= 0) {
        value = trimmedText(m_source.table.cell(row, static_cast<std::size_t>(m_plan.place)));
    }
    issues.add(Severity::Warning, place.doubt,
        m_plan.header(m_source, m_plan.lat >= 0 ? m_plan.lat : m_plan.place), value,
        place.arguments);
}

std::optional<storage::Point> PlaceReader::read(
    std::size_t row, RowTarget &target, IssueSink &issues)
{
    if (!m_hasPlaces) {
        return {};
    }
    const bool hasPrecision = target.has("precision") && !target.cell("precision").isAbsent();
    const CellValue statedPrecision = hasPrecision ? target.cell("precision") : CellValue();
    const QString country = statedCountry(row, target, issues);
    const Place place = judgePlace(given(row, target, issues), country, *m_map);
    say(place, row, issues);
    if (target.has("precision")) {
        checkAddress(place, country, textOf(target.cell("address")), target, issues);
        CellValue &precision = target.cell("precision");
        if (hasPrecision) {
            precision = statedPrecision;
        } else if (place.point && precision.isAbsent() && !target.isRead("precision")) {
            precision.setText("exact");
        }
    }
    return place.point;
}

} // namespace trama::exchange
