// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/chunk_builder.h"

namespace trama::snapshot {

namespace {

void shrink(Chunk &chunk)
{
    const auto all = [](auto &...columns) { (columns.shrink_to_fit(), ...); };
    const auto folded = [](auto &...columns) { (columns.shrinkToFit(), ...); };
    all(chunk.key, chunk.uuid, chunk.nameEnd, chunk.type, chunk.status, chunk.lon, chunk.lat,
        chunk.region, chunk.firstService);
    chunk.names.squeeze();
    folded(chunk.opens, chunk.closes, chunk.precision, chunk.statedRegion, chunk.country,
        chunk.domains, chunk.sectors, chunk.openToSmes, chunk.openToForeign, chunk.users,
        chunk.investment, chunk.yearlyCost, chunk.capacity, chunk.used, chunk.unit, chunk.checked,
        chunk.hasSource, chunk.tier);
    Chunk::Services &services = chunk.services;
    all(services.key, services.type, services.sectors, services.stages, services.trlMin,
        services.trlMax, services.openToSmes);
    folded(services.capacity, services.used, services.unit, services.price, services.accessTypes,
        services.openToForeign, services.users, services.checked, services.hasSource,
        services.tier);
}

} // namespace

ChunkBuilder::ChunkBuilder(std::size_t total, Chunks &chunks)
    : m_chunks(chunks)
{
    const std::size_t parts = (total + kChunkRows - 1) / kChunkRows;
    m_rows = parts == 0 ? kChunkRows : (total + parts - 1) / parts;
}

void ChunkBuilder::append(const FacilityCodes &facility, std::span<const ServiceCodes> services)
{
    appendFacility(facility);
    for (const ServiceCodes &service : services) {
        appendService(service);
    }
    endFacility();
}

void ChunkBuilder::append(const Chunk &from, std::size_t row)
{
    appendFacility(facilityAt(from, row));
    for (std::size_t i = from.firstService[row]; i < from.firstService[row + 1]; ++i) {
        appendService(serviceAt(from, row, i));
    }
    endFacility();
}

void ChunkBuilder::finish()
{
    if (m_chunk) {
        shrink(*m_chunk);
        m_chunks.push_back(std::move(m_chunk));
        m_chunk.reset();
    }
}

void ChunkBuilder::appendFacility(const FacilityCodes &facility)
{
    if (!m_chunk) {
        m_chunk = std::make_shared<Chunk>();
        m_chunk->firstService.push_back(0);
    }
    Chunk &chunk = *m_chunk;
    chunk.key.push_back(facility.key);
    chunk.uuid.push_back(facility.uuid);
    chunk.names.append(facility.name);
    chunk.nameEnd.push_back(static_cast<quint32>(chunk.names.size()));
    chunk.type.push_back(facility.type);
    chunk.status.push_back(facility.status);
    chunk.opens.push_back(facility.opens);
    chunk.closes.push_back(facility.closes);
    chunk.lon.push_back(facility.lon);
    chunk.lat.push_back(facility.lat);
    chunk.precision.push_back(facility.precision);
    chunk.statedRegion.push_back(facility.statedRegion);
    chunk.country.push_back(facility.country);
    chunk.region.push_back(facility.region);
    chunk.domains.push_back(facility.domains);
    chunk.sectors.push_back(facility.sectors);
    chunk.openToSmes.push_back(facility.openToSmes);
    chunk.openToForeign.push_back(facility.openToForeign);
    chunk.users.push_back(facility.users);
    chunk.capacity.push_back(facility.capacity);
    chunk.used.push_back(facility.used);
    chunk.unit.push_back(facility.unit);
    chunk.investment.push_back(facility.investment);
    chunk.yearlyCost.push_back(facility.yearlyCost);
    chunk.checked.push_back(facility.checked);
    chunk.hasSource.push_back(facility.hasSource ? 1 : 0);
    chunk.tier.push_back(facility.tier);
}

void ChunkBuilder::appendService(const ServiceCodes &service)
{
    Chunk::Services &services = m_chunk->services;
    services.key.push_back(service.key);
    services.type.push_back(service.type);
    services.sectors.push_back(service.sectors);
    services.stages.push_back(service.stages);
    services.trlMin.push_back(service.trlMin);
    services.trlMax.push_back(service.trlMax);
    services.capacity.push_back(service.capacity);
    services.used.push_back(service.used);
    services.unit.push_back(service.unit);
    services.price.push_back(service.price);
    services.accessTypes.push_back(service.accessTypes);
    services.openToSmes.push_back(service.openToSmes);
    services.openToForeign.push_back(service.openToForeign);
    services.users.push_back(service.users);
    services.checked.push_back(service.checked);
    services.hasSource.push_back(service.hasSource ? 1 : 0);
    services.tier.push_back(service.tier);
}

void ChunkBuilder::endFacility()
{
    m_chunk->firstService.push_back(static_cast<quint32>(m_chunk->services.key.size()));
    if (m_chunk->size() == m_rows) {
        finish();
    }
}

FacilityCodes facilityAt(const Chunk &chunk, std::size_t row)
{
    const QByteArrayView name = chunk.nameUtf8(row);
    FacilityCodes facility;
    facility.key = chunk.key[row];
    facility.uuid = chunk.uuid[row];
    facility.name = QByteArray::fromRawData(name.data(), name.size());
    facility.type = chunk.type[row];
    facility.status = chunk.status[row];
    facility.opens = chunk.opens[row];
    facility.closes = chunk.closes[row];
    facility.lon = chunk.lon[row];
    facility.lat = chunk.lat[row];
    facility.precision = chunk.precision[row];
    facility.statedRegion = chunk.statedRegion[row];
    facility.country = chunk.country[row];
    facility.region = chunk.region[row];
    facility.domains = chunk.domains[row];
    facility.sectors = chunk.sectors[row];
    facility.openToSmes = chunk.openToSmes[row];
    facility.openToForeign = chunk.openToForeign[row];
    facility.users = chunk.users[row];
    facility.capacity = chunk.capacity[row];
    facility.used = chunk.used[row];
    facility.unit = chunk.unit[row];
    facility.investment = chunk.investment[row];
    facility.yearlyCost = chunk.yearlyCost[row];
    facility.checked = chunk.checked[row];
    facility.hasSource = chunk.hasSource[row] != 0;
    facility.tier = chunk.tier[row];
    return facility;
}

ServiceCodes serviceAt(const Chunk &chunk, std::size_t row, std::size_t service)
{
    const Chunk::Services &services = chunk.services;
    ServiceCodes codes;
    codes.key = services.key[service];
    codes.facility = chunk.key[row];
    codes.type = services.type[service];
    codes.sectors = services.sectors[service];
    codes.stages = services.stages[service];
    codes.trlMin = services.trlMin[service];
    codes.trlMax = services.trlMax[service];
    codes.capacity = services.capacity[service];
    codes.used = services.used[service];
    codes.unit = services.unit[service];
    codes.price = services.price[service];
    codes.accessTypes = services.accessTypes[service];
    codes.openToSmes = services.openToSmes[service];
    codes.openToForeign = services.openToForeign[service];
    codes.users = services.users[service];
    codes.checked = services.checked[service];
    codes.hasSource = services.hasSource[service] != 0;
    codes.tier = services.tier[service];
    return codes;
}

} // namespace trama::snapshot
