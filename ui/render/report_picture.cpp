// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/report_picture.h"

#include "ui/render/map/map_input.h"

namespace trama::render {

Result<Scene> reportPicture(
    const QString &kind, const PictureInput &input, const text::Texts &texts, const Theme &theme)
{
    if (kind == QLatin1String("map")) {
        MapInput map = mapInput(input.shown);
        map.geometry = mapGeometry(input.regions);
        map.size = input.mapSize;
        map.sub = texts.date(input.report.settings.asOf);
        map.caption.notices = input.notices;
        return mapScene(map, texts, theme);
    }
    ChartInput chart{input.report, input.shown, input.regions.name, {}, input.rows, input.columns};
    chart.caption.notices = input.notices;
    return chartScene(kind, chart, texts, theme);
}

} // namespace trama::render
