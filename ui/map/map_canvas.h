// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_drawing.h"
#include "ui/map/map_hits.h"
#include "ui/widgets/scene_view.h"

#include <QFutureWatcher>
#include <QPixmap>
#include <QSet>

namespace trama::ui {

/// The map itself: moved by dragging and arrow keys, zoomed by wheel and + − 0. While the view
/// moves, the last drawing moves with it and a new one is made in the background; marks are walked
/// with Ctrl and an arrow key. Its scene is what is seen.
class MapCanvas : public SceneView {
    Q_OBJECT
public:
    explicit MapCanvas(QWidget *parent = nullptr);
    ~MapCanvas() override;

    /// What is shown, with metres and geometry; size, view and look are the canvas's own.
    /// `isFitting`: shown as a whole, as at first.
    void setInput(std::shared_ptr<const render::MapInput> input, bool isFitting);
    void setLook(const MapLook &look);
    const MapLook &look() const { return m_look; }
    void setSelection(const QSet<qint64> &facilities);
    void setPlacing(bool isPlacing); ///< the next click gives a place

    void zoom(double factor); ///< about the middle; 2 = twice as near
    void zoomToFit();
    void zoomTo(const QSet<qint64> &facilities); ///< nothing where none of them has a place
    render::MapView mapView() const; ///< as it is or will be drawn
    int sourcesTop() const; ///< where the source line begins, pixels from the top
    /// The picture for a file: as seen, with the selection and the note of what is not on the map.
    render::Scene sceneForFile() const;
    QVector<qint64> facilitiesOf(const QString &mark) const; ///< keys behind a mark's id

Q_SIGNALS:
    void facilitiesClicked(const QVector<qint64> &keys, QPoint at, bool isAdding);
    void facilitiesActivated(const QVector<qint64> &keys, QPoint at); ///< Enter
    void placeClicked(QPointF lonLat);
    void placingCancelled();
    void drawn(); ///< what is seen is up to date

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void redraw();
    void take(MapDrawing drawing);
    MapJob job() const;
    QSizeF dpSize() const;
    QPointF toDp(QPointF position) const;
    void moveView(const render::MapView &view);
    void fitSought();
    void zoomAbout(double factor, QPointF dp);
    void pan(QPointF dp);
    bool panByKey(const QKeyEvent &event);
    bool zoomByKey(const QKeyEvent &event);
    void click(QPointF position, bool isAdding);
    void showCursor(QPointF position);
    MapHit hit(QPointF position) const;
    void paintRings(QPainter &painter, double grown, QPointF shift) const;

    std::shared_ptr<const render::MapInput> m_input;
    MapLook m_look;
    std::optional<render::MapView> m_view; ///< none = fit
    QRectF m_sought; ///< of zoomTo(), fitted anew to another size until the user moves; null = none
    MapDrawing m_drawing;
    QPixmap m_land;
    QPixmap m_glass;
    QSet<qint64> m_selection;
    std::vector<RingPlace> m_rings;
    QFutureWatcher<MapDrawing> m_watcher;
    bool m_isDue = false; ///< something changed while a drawing was under way
    bool m_isPlacing = false;
    bool m_isPressed = false;
    bool m_isDragging = false;
    QPointF m_pressed;
    render::MapView m_pressedView;
};

} // namespace trama::ui
