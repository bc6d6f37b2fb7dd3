// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/report_picture.h"

#include "core/geo/basemap.h"

#include <cmath>

namespace trama::render {

namespace {

MapInput mapInput(const PictureInput &from, const text::Texts &texts)
{
    MapInput input;
    std::vector<BaseArea> base;
    for (const geo::BasemapRegion &country : geo::countries()) {
        base.push_back({country.code, country.name, country.outline.get()});
    }
    input.geometry = projectMap(from.regions, base);
    std::vector<double> counts(from.shown.regions().size(), 0);
    for (const auto &chunk : from.shown.chunks()) {
        for (std::size_t row = 0; row < chunk->size(); ++row) {
            if (chunk->region[row] >= 0) {
                counts[static_cast<std::size_t>(chunk->region[row])] += 1;
            }
            if (std::isnan(chunk->lon[row])) {
                ++input.withoutPlace;
                continue;
            }
            const bool isApproximate = chunk->precision[row] == snapshot::Precision::Approximate
                || chunk->precision[row] == snapshot::Precision::Municipality;
            input.points.push_back(
                {chunk->uuid[row].toString(QUuid::WithoutBraces), chunk->name(row),
                    QPointF(chunk->lon[row], chunk->lat[row]), chunk->region[row], isApproximate});
        }
    }
    input.values = std::move(counts);
    input.size = from.mapSize;
    input.sub = texts.date(from.report.settings.asOf);
    input.caption.notices = from.notices;
    return input;
}

} // namespace

Result<Scene> reportPicture(
    const QString &kind, const PictureInput &input, const text::Texts &texts, const Theme &theme)
{
    if (kind == QLatin1String("map")) {
        return mapScene(mapInput(input, texts), texts, theme);
    }
    ChartInput chart{input.report, input.shown, input.regions.name, {}, input.rows, input.columns};
    chart.caption.notices = input.notices;
    return chartScene(kind, chart, texts, theme);
}

} // namespace trama::render
