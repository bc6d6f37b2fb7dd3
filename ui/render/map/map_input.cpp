// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/map/map_input.h"

#include "core/geo/basemap.h"

#include <cmath>

namespace trama::render {

namespace {

bool isApproximate(snapshot::Precision precision)
{
    return precision == snapshot::Precision::Approximate
        || precision == snapshot::Precision::Municipality;
}

/// Takes facilities one by one into an input.
class PointTaker {
public:
    PointTaker(const snapshot::Snapshot &snapshot, MapInput &input)
        : m_dictionary(snapshot.dictionary())
        , m_input(input)
    {
        m_input.values.assign(snapshot.regions().size(), 0);
    }

    void take(const snapshot::Chunk &chunk, std::size_t row)
    {
        const qint32 region = chunk.region[row];
        if (region >= 0) {
            m_input.values[std::size_t(region)] += 1;
        }
        if (std::isnan(chunk.lon[row])) {
            ++m_input.withoutPlace;
            return;
        }
        m_input.points.push_back({chunk.uuid[row].toString(QUuid::WithoutBraces), chunk.name(row),
            QPointF(chunk.lon[row], chunk.lat[row]), region, isApproximate(chunk.precision[row]),
            m_dictionary.text(chunk.type[row]), chunk.key[row]});
    }

private:
    const snapshot::Dictionary &m_dictionary;
    MapInput &m_input;
};

} // namespace

std::shared_ptr<const MapGeometry> mapGeometry(const geo::RegionSet &regions)
{
    static const std::shared_ptr<const MapGeometry> base = [] {
        std::vector<BaseArea> countries;
        for (const geo::BasemapRegion &country : geo::countries()) {
            countries.push_back({country.code, country.name, country.outline.get()});
        }
        return projectMap({}, countries);
    }();
    return projectOver(*base, regions);
}

MapInput mapInput(
    const snapshot::Snapshot &snapshot, const std::vector<snapshot::Snapshot::Position> &shown)
{
    MapInput input;
    input.points.reserve(shown.size());
    PointTaker taker(snapshot, input);
    for (const snapshot::Snapshot::Position &position : shown) {
        taker.take(*snapshot.chunks()[std::size_t(position.chunk)], position.row);
    }
    return input;
}

MapInput mapInput(const snapshot::Snapshot &snapshot)
{
    MapInput input;
    input.points.reserve(snapshot.facilityCount());
    PointTaker taker(snapshot, input);
    for (const auto &chunk : snapshot.chunks()) {
        for (std::size_t row = 0; row < chunk->size(); ++row) {
            taker.take(*chunk, row);
        }
    }
    return input;
}

} // namespace trama::render
