// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/texts.h"
#include "ui/render/map/choropleth.h"
#include "ui/render/parts/frame.h"

#include <QRectF>

namespace trama::render {

inline constexpr double kCardMargin = 14;

/// A rounded card with a thin line.
void addCard(Canvas &canvas, const QRectF &area);
/// Finding and circumstances, top left with `left` dp kept free; gives back its area.
QRectF addTitleCard(
    Canvas &canvas, const QString &title, const QString &sub, double maxWidth, double left = 0);

struct MapLegend {
    QString pointsTitle; ///< empty = no points
    std::vector<LegendEntry> points;
    QString valueTitle; ///< empty = no values
    QString least;
    QString most;
    int classes = 0;
    bool hasNoData = false;
    QString noData;
    QString note; ///< "2 without location"
};
/// Top right; gives back its area.
QRectF addLegendCard(Canvas &canvas, const MapLegend &legend, double pictureWidth);
/// Its width, known before the map is fitted.
double legendWidth(const MapLegend &legend);
/// A round number of km, bottom left; gives back its area.
QRectF addScaleBar(
    Canvas &canvas, const text::Texts &texts, double metresPerDp, double pictureHeight);
/// Notices in warn, then sources, bottom right; gives back its area.
QRectF addNotice(
    Canvas &canvas, const QStringList &notices, const QString &sources, QSizeF picture);

} // namespace trama::render
