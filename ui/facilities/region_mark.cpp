// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facilities/region_mark.h"

#include "ui/render/parts/glyphs.h"
#include "ui/render/parts/palette.h"
#include "ui/widgets/appearance.h"

namespace trama::ui {

void paintRegionMark(QPainter *painter, int region, QPointF centre, double radius)
{
    const render::CategoryStyle style = render::categoryStyle(region, theme());
    painter->setPen(style.outline.isValid() ? QPen(style.outline, 0) : QPen(Qt::NoPen));
    painter->setBrush(style.fill);
    painter->drawPath(render::categoricalShape(style.shape, centre, radius));
    painter->setBrush(Qt::NoBrush);
}

QPixmap regionMark(int region, int side, double dpr)
{
    QPixmap pixmap(QSizeF(side * dpr, side * dpr).toSize());
    pixmap.setDevicePixelRatio(dpr);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRegionMark(&painter, region, {side / 2.0, side / 2.0}, side / 2.0 - 1);
    return pixmap;
}

} // namespace trama::ui
