// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/gap_reference/reference.h"

#include "core/geo/geodesic.h"
#include "core/vocabulary/vocabulary.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace trama::tests {

using namespace trama::snapshot;
using namespace trama::gap;

Reference::Reference(const Rows &rows, const GapSettings &settings, const Locate &locate)
    : m_rows(rows)
    , m_settings(settings)
    , m_locate(locate)
{
    placeFacilities(locate);
    collectOffers();
    collectNeeds();
    for (Judged &need : m_needs) {
        judge(need);
    }
    rank();
    advise();
}

void Reference::placeFacilities(const Locate &locate)
{
    const auto stated = [this](Key key) {
        for (std::size_t i = 0; i < m_rows.regions.size(); ++i) {
            if (m_rows.regions[i].key == key) {
                return static_cast<int>(i);
            }
        }
        return -1;
    };
    for (const FacilityRow &facility : m_rows.facilities) {
        const bool isSharp = facility.precision == Precision::Exact
            || facility.precision == Precision::Address || facility.precision == Precision::Unknown;
        const int byPoint = std::isnan(facility.lon) ? -1 : locate(facility.lon, facility.lat);
        const int byWord = stated(facility.statedRegion);
        m_regionOf.push_back(
            isSharp ? (byPoint >= 0 ? byPoint : byWord) : (byWord >= 0 ? byWord : byPoint));
    }
}

bool Reference::isLive(int facility) const
{
    const FacilityRow &row = m_rows.facilities[static_cast<std::size_t>(facility)];
    const bool isOpenWord = row.status == LifeCycle::Unknown || row.status == LifeCycle::Operational
        || row.status == LifeCycle::Upgrading;
    const bool hasOpened = !row.opens.isValid() || row.opens <= m_settings.asOf;
    const bool hasClosed = row.closes.isValid() && row.closes <= m_settings.asOf;
    return isOpenWord && hasOpened && !hasClosed;
}

bool Reference::isComing(int facility) const
{
    const FacilityRow &row = m_rows.facilities[static_cast<std::size_t>(facility)];
    if (row.closes.isValid() && row.closes <= m_settings.asOf) {
        return false;
    }
    if (row.status == LifeCycle::Planned || row.status == LifeCycle::UnderConstruction) {
        return true;
    }
    const bool isOpenWord = row.status == LifeCycle::Unknown || row.status == LifeCycle::Operational
        || row.status == LifeCycle::Upgrading;
    return isOpenWord && row.opens.isValid() && row.opens > m_settings.asOf;
}

namespace {

TriState accessFor(const QString &group, TriState smes, const QStringList &users)
{
    if (group == QLatin1String("sme")) {
        return smes;
    }
    return users.isEmpty()      ? TriState::Unknown
        : users.contains(group) ? TriState::Yes
                                : TriState::No;
}

TriState both(TriState a, TriState b)
{
    if (a == TriState::No || b == TriState::No) {
        return TriState::No;
    }
    return a == TriState::Yes && b == TriState::Yes ? TriState::Yes : TriState::Unknown;
}

bool needsNoTravel(const QStringList &accessTypes)
{
    return accessTypes.contains(QStringLiteral("remote"))
        || accessTypes.contains(QStringLiteral("virtual"))
        || accessTypes.contains(QStringLiteral("mail_in"));
}

} // namespace

void Reference::collectOffers()
{
    for (int f = 0; f < static_cast<int>(m_rows.facilities.size()); ++f) {
        const FacilityRow &facility = m_rows.facilities[static_cast<std::size_t>(f)];
        bool hasServices = false;
        const TriState facilityAccess
            = accessFor(m_settings.users, facility.openToSmes, facility.users);
        for (const ServiceRow &service : m_rows.services) {
            if (service.facility != facility.key) {
                continue;
            }
            hasServices = true;
            const TriState own = accessFor(m_settings.users, service.openToSmes, service.users);
            const TriState home = own == TriState::Unknown ? facilityAccess : own;
            const TriState foreign = service.openToForeign == TriState::Unknown
                ? facility.openToForeign
                : service.openToForeign;
            m_offers.push_back({f, false, service.sectors, service.stages, service.type,
                service.trlMin, service.trlMax, needsNoTravel(service.accessTypes), home,
                both(foreign, home), service.capacity, service.used, service.unit});
        }
        if (!hasServices) {
            QStringList sectors = facility.sectors;
            for (const QString &domain : facility.domains) {
                sectors += vocabulary::crossWalk(domain, m_settings.scheme);
            }
            const vocabulary::TrlRange trl = vocabulary::usualTrl(facility.type);
            m_offers.push_back({f, true, sectors, {}, {}, trl.from, trl.to, false, facilityAccess,
                both(facility.openToForeign, facilityAccess), kUnknown, kUnknown, {}});
        }
    }
}

bool Reference::answers(const Offer &offer, const Coordinates &need) const
{
    const bool sector = need.sector.isEmpty()
        || std::any_of(offer.sectors.begin(), offer.sectors.end(),
            [&](const QString &code) { return vocabulary::isSameOrBelow(code, need.sector); });
    const bool stage = need.stage.isEmpty() || offer.stages.contains(need.stage);
    const bool service = need.service.isEmpty() || offer.type == need.service;
    bool band = need.bands.isEmpty();
    for (const QString &name : need.bands) {
        const int from = name.section(QLatin1Char('-'), 0, 0).toInt();
        const int to = name.section(QLatin1Char('-'), 1, 1).toInt();
        band = band || (offer.trlMin > 0 && offer.trlMin <= to && offer.trlMax >= from);
    }
    return sector && stage && service && band;
}

bool Reference::admits(const Offer &offer, int region) const
{
    const int home = m_regionOf[static_cast<std::size_t>(offer.facility)];
    if (home < 0) {
        return false;
    }
    const bool isSameCountry = home == region
        || m_rows.regions[static_cast<std::size_t>(home)].country
            == m_rows.regions[static_cast<std::size_t>(region)].country;
    return (isSameCountry ? offer.home : offer.foreign) == TriState::Yes;
}

double Reference::useOf(const std::vector<int> &facilities, const Coordinates &need) const
{
    std::set<QString> units;
    double usedSum = 0;
    double capacitySum = 0;
    double ratios = 0;
    int known = 0;
    for (const int f : facilities) {
        std::set<QString> ownUnits;
        double used = 0;
        double capacity = 0;
        double meanRatio = 0;
        int services = 0;
        for (const Offer &offer : m_offers) {
            if (offer.facility == f && !offer.isInferred && answers(offer, need)
                && !std::isnan(offer.used) && !std::isnan(offer.capacity) && offer.capacity > 0) {
                ownUnits.insert(offer.unit);
                used += offer.used;
                capacity += offer.capacity;
                meanRatio += offer.used / offer.capacity;
                ++services;
            }
        }
        if (services == 0) {
            continue;
        }
        ++known;
        ratios += ownUnits.size() == 1 ? used / capacity : meanRatio / services;
        usedSum += used;
        capacitySum += capacity;
        units.insert(ownUnits.begin(), ownUnits.end());
    }
    if (known == 0) {
        return kUnknown;
    }
    return units.size() == 1 ? usedSum / capacitySum : ratios / known;
}

std::pair<double, double> Reference::borrowFrom(
    int partner, const Judged &need, int *facilities) const
{
    const RegionRow &home = m_rows.regions[static_cast<std::size_t>(need.at.region)];
    const RegionRow &lender = m_rows.regions[static_cast<std::size_t>(partner)];
    double sum = 0;
    double nearest = std::numeric_limits<double>::infinity();
    *facilities = 0;
    for (int f = 0; f < static_cast<int>(m_rows.facilities.size()); ++f) {
        if (m_regionOf[static_cast<std::size_t>(f)] != partner || !isLive(f)) {
            continue;
        }
        bool isAdmitted = false;
        bool isRemote = false;
        for (const Offer &offer : m_offers) {
            if (offer.facility == f && !offer.isInferred && answers(offer, need.at)
                && admits(offer, need.at.region)) {
                isAdmitted = true;
                isRemote = isRemote || offer.isRemote;
            }
        }
        const double use = useOf({f}, need.at);
        if (!isAdmitted || use >= m_settings.fullFrom) {
            continue;
        }
        const FacilityRow &row = m_rows.facilities[static_cast<std::size_t>(f)];
        const QPointF from = std::isnan(row.lon) ? lender.centroid : QPointF(row.lon, row.lat);
        const double minutes = m_settings.minutes(
            geo::geodesicKm(from.x(), from.y(), home.centroid.x(), home.centroid.y()));
        sum += isRemote ? 1 : std::exp2(-minutes / m_settings.halfLifeMinutes);
        nearest = std::min(nearest, minutes);
        ++*facilities;
    }
    return {std::min(1.0, sum / std::max(1.0, need.target - need.supply.nOpen)), nearest};
}

double Reference::reachOf(const Coordinates &need) const
{
    std::vector<QPointF> demand;
    for (const FirmRow &firm : m_rows.firms) {
        if (!std::isnan(firm.lon) && m_locate(firm.lon, firm.lat) == need.region) {
            demand.emplace_back(firm.lon, firm.lat);
        }
    }
    if (demand.empty()) {
        const QPointF centroid = m_rows.regions[static_cast<std::size_t>(need.region)].centroid;
        if (std::isnan(centroid.x())) {
            return kUnknown;
        }
        demand.push_back(centroid);
    }
    std::vector<QPointF> supply;
    for (const Offer &offer : m_offers) {
        if (offer.isInferred || !isLive(offer.facility) || !answers(offer, need)
            || !admits(offer, need.region)) {
            continue;
        }
        if (offer.isRemote) {
            return 1;
        }
        const FacilityRow &row = m_rows.facilities[static_cast<std::size_t>(offer.facility)];
        if (!std::isnan(row.lon)) {
            supply.emplace_back(row.lon, row.lat);
        }
    }
    if (supply.empty()) {
        return kUnknown;
    }
    int reached = 0;
    for (const QPointF &from : demand) {
        reached += std::any_of(supply.begin(), supply.end(), [&](const QPointF &to) {
            return m_settings.minutes(geo::geodesicKm(from.x(), from.y(), to.x(), to.y()))
                <= m_settings.reachMinutes;
        });
    }
    return static_cast<double>(reached) / static_cast<double>(demand.size());
}

bool Reference::isMapped(int region, const QString &sector) const
{
    const Key key = m_rows.regions[static_cast<std::size_t>(region)].key;
    bool isAny = false;
    bool isEvery = true;
    for (const MappingRow &mapping : m_rows.mappings) {
        if (mapping.region != key) {
            continue;
        }
        if (sector.isEmpty()) {
            isAny = true;
            isEvery = isEvery && mapping.status == MappingStatus::Complete;
        } else if (mapping.sector == sector) {
            return mapping.status == MappingStatus::Complete;
        }
    }
    return isAny && isEvery;
}

bool Reference::isDoubtful(const Coordinates &need, const std::vector<int> &facilities) const
{
    Q_UNUSED(need)
    return !facilities.empty() && std::all_of(facilities.begin(), facilities.end(), [this](int f) {
        const FacilityRow &row = m_rows.facilities[static_cast<std::size_t>(f)];
        return !row.checked.isValid()
            || row.checked < m_settings.asOf.addMonths(-m_settings.staleMonths) || !row.hasSource;
    });
}

} // namespace trama::tests
