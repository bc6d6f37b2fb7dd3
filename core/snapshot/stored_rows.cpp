// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/stored_rows.h"

#include "core/snapshot/stored_cells.h"

namespace trama::snapshot {

namespace {

enum FacilityField {
    kName,
    kType,
    kStatus,
    kOpens,
    kCloses,
    kPrecision,
    kRegion,
    kCountry,
    kDomains,
    kSectors,
    kOpenToSmes,
    kOpenToForeign,
    kUsers,
    kCapacity,
    kUsed,
    kUnit,
    kInvestment,
    kYearlyCost,
    kChecked,
    kSource,
    kTier,
};

QStringList facilityFields() // in the order of FacilityField
{
    return QStringLiteral(
        "name type status opens closes precision region country domains sectors open_to_smes "
        "open_to_foreign users capacity used unit investment yearly_cost checked source tier")
        .split(QLatin1Char(' '));
}

enum ServiceField {
    kServiceFacility,
    kServiceType,
    kServiceSectors,
    kServiceStages,
    kServiceTrlMin,
    kServiceTrlMax,
    kServiceCapacity,
    kServiceUsed,
    kServiceUnit,
    kServicePrice,
    kServiceAccessTypes,
    kServiceOpenToSmes,
    kServiceOpenToForeign,
    kServiceUsers,
    kServiceChecked,
    kServiceSource,
    kServiceTier,
};

QStringList serviceFields() // in the order of ServiceField
{
    return QStringLiteral(
        "infrastructure type sectors stages trl_min trl_max capacity used unit price access_type "
        "open_to_smes open_to_foreign users checked source tier")
        .split(QLatin1Char(' '));
}

FacilityCodes facilityOf(const storage::RowReader &row, Words &words)
{
    FacilityCodes facility;
    facility.key = row.key();
    facility.uuid = row.uuid();
    facility.name = row.utf8(kName).toByteArray();
    facility.type = words.codeOf(row.utf8(kType));
    facility.status = lifeCycle(row, kStatus);
    facility.opens = dayOf(date(row, kOpens));
    facility.closes = dayOf(date(row, kCloses));
    if (const std::optional<storage::Point> point = row.point()) {
        facility.lon = point->lon;
        facility.lat = point->lat;
    }
    facility.precision = precision(row, kPrecision);
    facility.statedRegion = row.integer(kRegion);
    facility.country = words.codeOf(row.utf8(kCountry));
    facility.domains = words.codeOfList(row.utf8(kDomains));
    facility.sectors = words.codeOfList(row.utf8(kSectors));
    facility.openToSmes = triState(row, kOpenToSmes);
    facility.openToForeign = triState(row, kOpenToForeign);
    facility.users = words.codeOfList(row.utf8(kUsers));
    facility.capacity = amount(row, kCapacity);
    facility.used = amount(row, kUsed);
    facility.unit = words.codeOf(row.utf8(kUnit));
    facility.investment = amount(row, kInvestment);
    facility.yearlyCost = amount(row, kYearlyCost);
    facility.checked = dayOf(date(row, kChecked));
    facility.hasSource = !row.isNull(kSource);
    facility.tier = words.codeOf(row.utf8(kTier));
    return facility;
}

quint8 levelOf(const storage::RowReader &row, int column)
{
    const qint64 level = row.integer(column);
    return level >= 1 && level <= 9 ? static_cast<quint8>(level)
                                    : 0; // checks report others as bad-trl
}

ServiceCodes serviceOf(const storage::RowReader &row, Words &words)
{
    ServiceCodes service;
    service.key = row.key();
    service.facility = row.integer(kServiceFacility);
    service.type = words.codeOf(row.utf8(kServiceType));
    service.sectors = words.codeOfList(row.utf8(kServiceSectors));
    service.stages = words.codeOfList(row.utf8(kServiceStages));
    service.trlMin = levelOf(row, kServiceTrlMin);
    service.trlMax = levelOf(row, kServiceTrlMax);
    service.capacity = amount(row, kServiceCapacity);
    service.used = amount(row, kServiceUsed);
    service.unit = words.codeOf(row.utf8(kServiceUnit));
    service.price = amount(row, kServicePrice);
    service.accessTypes = words.codeOfList(row.utf8(kServiceAccessTypes));
    service.openToSmes = triState(row, kServiceOpenToSmes);
    service.openToForeign = triState(row, kServiceOpenToForeign);
    service.users = words.codeOfList(row.utf8(kServiceUsers));
    service.checked = dayOf(date(row, kServiceChecked));
    service.hasSource = !row.isNull(kServiceSource);
    service.tier = words.codeOf(row.utf8(kServiceTier));
    return service;
}

} // namespace

Result<void> forEachStored(
    const storage::Project &project, const StoredQuery &query, const RowSink &take)
{
    Result<storage::RowReader> row
        = project.rows(*domain::findEntity(query.entity), query.fields, query.keys, query.where);
    if (!row) {
        return tl::unexpected(row.error());
    }
    while (row->next()) {
        take(*row);
    }
    if (row->failed()) {
        return fail(ErrorCode::Storage, {QLatin1String(query.entity)}, project.path());
    }
    return {};
}

Result<void> readFacilities(const storage::Project &project, const QVector<Key> &keys, Words &words,
    const FacilitySink &take)
{
    return forEachStored(project, {"infrastructure", facilityFields(), keys, {}},
        [&](const storage::RowReader &row) { take(facilityOf(row, words)); });
}

Result<std::vector<ServiceCodes>> readServices(
    const storage::Project &project, const QVector<Key> &facilities, Words &words)
{
    std::vector<ServiceCodes> services;
    if (facilities.isEmpty()) { // all: growing by doubling would touch twice the memory
        const Result<qint64> count = project.count(*domain::findEntity("service"));
        if (!count) {
            return tl::unexpected(count.error());
        }
        services.reserve(std::size_t(*count));
    }
    return forEachStored(project,
        {"service", serviceFields(), facilities, QStringLiteral("infrastructure")},
        [&](const storage::RowReader &row) { services.push_back(serviceOf(row, words)); })
        .map([&] { return std::move(services); });
}

Result<QVector<Key>> readFacilitiesOf(const storage::Project &project, const QVector<Key> &services)
{
    QVector<Key> facilities;
    return forEachStored(project, {"service", {QStringLiteral("infrastructure")}, services, {}},
        [&](const storage::RowReader &row) { facilities.append(row.integer(0)); })
        .map([&] { return std::move(facilities); });
}

} // namespace trama::snapshot
