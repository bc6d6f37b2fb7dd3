// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/map/map_geometry.h"

#include <QFutureWatcher>
#include <QVector>
#include <QWidget>

namespace trama::ui {

/// A small picture of regions on the land around them, without words: decoration of a card. The
/// land is projected in the background; until then the regions stand alone.
class LandPicture : public QWidget {
    Q_OBJECT
public:
    explicit LandPicture(QWidget *parent);
    /// Outlines in EPSG:3035, one a region in the order of their colours. One region alone is drawn
    /// large, without land.
    void setRegions(const QVector<QPolygonF> &outlines);
    void setShaded(bool isShaded); ///< of a file that is not there

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    using Land = std::shared_ptr<const render::MapGeometry>;
    void paintRegions(QPainter &painter, const QTransform &toPixels) const;
    bool isAlone() const;

    QVector<QPolygonF> m_outlines;
    QRectF m_bounds;
    bool m_isShaded = false;
    QFutureWatcher<Land> m_watcher;
    Land m_land;
};

/// The seven regions of the sample, in the order of its set.
QVector<QPolygonF> sampleOutlines();

} // namespace trama::ui
