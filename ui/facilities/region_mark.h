// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QPixmap>

namespace trama::ui {

/// Draws a region's mark, the same colour and shape as on the map.
void paintRegionMark(QPainter *painter, int region, QPointF centre, double radius);
QPixmap regionMark(int region, int side, double dpr);

} // namespace trama::ui
