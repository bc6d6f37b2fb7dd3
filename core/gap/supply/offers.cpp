// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gap/supply/offers.h"

#include "core/vocabulary/vocabulary.h"

#include <algorithm>
#include <array>

namespace trama::gap {

quint16 levelsBetween(int from, int to)
{
    // One end alone stands for the level itself; ends in the wrong order are put right; levels
    // outside 1-9 are cut.
    const int low = from == 0 || (to != 0 && to < from) ? to : from;
    const int high = from == 0 || to > from ? to : from;
    if (high < 1 || low > 9) {
        return 0;
    }
    return static_cast<quint16>((1u << (std::min(high, 9) + 1)) - (1u << std::max(low, 1)));
}

namespace {

qint32 julian(const QDate &date)
{
    return date.isValid() ? static_cast<qint32>(date.toJulianDay()) : 0;
}

/// Turns rows of a chunk into providers; owns the codes it compares with.
class OfferReader {
public:
    OfferReader(const snapshot::Snapshot &snapshot, const GapSettings &settings)
        : m_dictionary(snapshot.dictionary())
        , m_access(m_dictionary, settings.users)
        , m_asOf(julian(settings.asOf))
        , m_staleUntil(julian(settings.asOf.addMonths(-settings.staleMonths)))
        , m_remote{m_dictionary.find(QStringLiteral("remote")),
              m_dictionary.find(QStringLiteral("virtual")),
              m_dictionary.find(QStringLiteral("mail-in")),
              m_dictionary.find(QStringLiteral("mail_in"))}
    {
    }

    bool read(const snapshot::Chunk &chunk, std::size_t row, Provider *provider)
    {
        provider->phase = phaseOn(chunk.status[row], chunk.opens[row], chunk.closes[row], m_asOf);
        const std::size_t first = chunk.firstService[row];
        const std::size_t last = chunk.firstService[row + 1];
        // An inferred offer of a facility that is still coming says too little to be counted
        // anywhere.
        if (provider->phase == Phase::Out || (first == last && provider->phase == Phase::Coming)) {
            return false;
        }
        provider->key = chunk.key[row];
        provider->region = chunk.region[row];
        provider->lon = chunk.lon[row];
        provider->lat = chunk.lat[row];
        provider->opens = chunk.opens[row];
        provider->offers.clear();
        for (std::size_t service = first; service < last; ++service) {
            provider->offers.push_back(offerOf(chunk, row, service));
        }
        if (first == last) {
            provider->offers.push_back(inferredOf(chunk, row));
        }
        return true;
    }

private:
    Offer offerOf(const snapshot::Chunk &chunk, std::size_t row, std::size_t service) const
    {
        const auto &services = chunk.services;
        Offer offer;
        offer.sectors = services.sectors[service];
        offer.stages = services.stages[service];
        offer.type = services.type[service];
        offer.levels = levelsBetween(services.trlMin[service], services.trlMax[service]);
        offer.access = m_access.of(chunk, row, service);
        offer.used = services.used[service];
        offer.capacity = services.capacity[service];
        offer.unit = services.unit[service];
        offer.price = services.price[service];
        for (const quint32 type : m_dictionary.parts(services.accessTypes[service])) {
            offer.isRemote = offer.isRemote
                || (type != 0
                    && std::find(m_remote.begin(), m_remote.end(), type) != m_remote.end());
        }
        // What a service does not state of its date and source is its facility's, as with access.
        const qint32 checkedOn
            = services.checked[service] != 0 ? services.checked[service] : chunk.checked[row];
        const bool hasSource = services.hasSource[service] != 0 || chunk.hasSource[row] != 0;
        offer.isDoubtful = !hasSource || checkedOn == 0 || checkedOn <= m_staleUntil;
        return offer;
    }

    Offer inferredOf(const snapshot::Chunk &chunk, std::size_t row)
    {
        Offer offer;
        offer.isInferred = true;
        offer.sectors = chunk.sectors[row];
        offer.domains = chunk.domains[row];
        auto usual = m_usual.constFind(chunk.type[row]);
        if (usual == m_usual.constEnd()) {
            const vocabulary::TrlRange range
                = vocabulary::usualTrl(m_dictionary.text(chunk.type[row]));
            usual = m_usual.insert(chunk.type[row], levelsBetween(range.from, range.to));
        }
        offer.levels = *usual;
        return offer;
    }

    const snapshot::Dictionary &m_dictionary;
    AccessRule m_access;
    qint32 m_asOf;
    qint32 m_staleUntil;
    std::array<quint32, 4> m_remote;
    QHash<quint32, quint16> m_usual;
};

} // namespace

int forEachProvider(const snapshot::Snapshot &snapshot, const GapSettings &settings,
    const std::function<void(const Provider &)> &visit)
{
    int unplaced = 0;
    OfferReader reader(snapshot, settings);
    Provider provider;
    for (const auto &chunk : snapshot.chunks()) {
        for (std::size_t row = 0; row < chunk->size(); ++row) {
            if (chunk->region[row] == snapshot::kUnplaced) {
                ++unplaced;
            } else if (reader.read(*chunk, row, &provider)) {
                visit(provider);
            }
        }
    }
    return unplaced;
}

} // namespace trama::gap
