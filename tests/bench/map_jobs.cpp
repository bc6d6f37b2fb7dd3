// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/map_jobs.h"

#include "core/geo/basemap.h"
#include "ui/render/output.h"

#include <QImage>
#include <QPainter>

#include <cmath>

namespace trama::bench {

namespace {

constexpr QSize kPixels(1600, 1000);

} // namespace

MapJobs::MapJobs(const geo::RegionSet &regions)
{
    std::vector<render::BaseArea> base;
    for (const geo::BasemapRegion &country : geo::countries()) {
        base.push_back({country.code, country.name, country.outline.get()});
    }
    m_input.geometry = render::projectMap(regions, base);
    m_input.size = kPixels;
    QRectF bounds;
    for (const render::ProjectedArea &area : m_input.geometry->regions) {
        bounds = bounds.united(area.bounds);
    }
    m_view = render::fitted(bounds, m_input.size, QRectF(QPointF(), m_input.size));
}

qint64 MapJobs::drawAll(const snapshot::Snapshot &snapshot)
{
    m_input.points.clear();
    for (const auto &chunk : snapshot.chunks()) {
        for (std::size_t row = 0; row < chunk->size(); ++row) {
            if (!std::isnan(chunk->lon[row])) {
                m_input.points.push_back(
                    {chunk->uuid[row].toString(QUuid::WithoutBraces), chunk->name(row),
                        QPointF(chunk->lon[row], chunk->lat[row]), chunk->region[row], false});
            }
        }
    }
    m_input.metres = render::projectPoints(m_input.points);
    m_input.view = m_view;
    return paint();
}

qint64 MapJobs::drawMoved()
{
    m_input.view = m_view;
    m_input.view->centre.rx() += (++m_moves % 3 - 1) * 160 * m_view.metresPerDp;
    return paint();
}

qint64 MapJobs::paint() const
{
    const render::Scene scene
        = render::mapScene(m_input, m_texts, render::Theme::get(render::ThemeKind::Light));
    QImage image(kPixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    render::paint(painter, scene);
    return static_cast<qint64>(m_input.points.size());
}

} // namespace trama::bench
