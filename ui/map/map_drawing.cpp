// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_drawing.h"

#include "ui/render/output.h"

#include <QPainter>

namespace trama::ui {

namespace {

constexpr double kPrintScale = 2; ///< pixels a dp of a cloud of dots

render::MapInput inputOf(const MapJob &job)
{
    render::MapInput input = *job.input;
    input.pointsBy = job.look.pointsBy;
    input.hasValues = job.look.hasValues;
    input.view = job.view;
    input.size = job.size;
    return input;
}

QImage painted(const render::Scene &scene, const MapJob &job)
{
    const double pixels = job.scale * job.dpr;
    QImage image((job.size * pixels).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(job.dpr);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.scale(job.scale, job.scale);
    render::paint(painter, scene);
    return image;
}

} // namespace

MapDrawing drawMap(const MapJob &job)
{
    render::MapInput input = inputOf(job);
    input.withoutPlace = 0; // the page says it beside the map, where it can be mended
    input.cloudScale = job.scale * job.dpr;
    MapDrawing drawing;
    drawing.picture = render::mapPicture(input, job.texts, *job.theme);
    drawing.size = job.size;
    drawing.land = painted(drawing.picture.land, job);
    drawing.glass = painted(drawing.picture.glass, job);
    return drawing;
}

render::MapPicture pictureForFile(const MapJob &job)
{
    render::MapInput input = inputOf(job);
    input.left = 0;
    input.cloudScale = kPrintScale;
    return render::mapPicture(input, job.texts, *job.theme);
}

} // namespace trama::ui
