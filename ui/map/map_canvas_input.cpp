// SPDX-License-Identifier: GPL-3.0-or-later
// What the user does on the map.
#include "ui/map/map_canvas.h"

#include "core/geo/projection.h"
#include "ui/widgets/appearance.h"

#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyleHints>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace trama::ui {

namespace {

constexpr double kStep = 80; ///< dp of an arrow key
constexpr double kZoomStep = 1.5; ///< of a key or button
constexpr double kWheelStep = 1.25; ///< of a notch

} // namespace

MapHit MapCanvas::hit(QPointF position) const
{
    return m_input && !m_land.isNull()
        ? hitAt(*m_input, m_drawing.picture, m_drawing.size, toDp(position))
        : MapHit();
}

void MapCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        m_isPressed = true;
        m_pressed = event->position();
        m_pressedView = mapView();
    }
}

void MapCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isPressed) {
        showCursor(event->position());
        return;
    }
    const QPointF moved = event->position() - m_pressed;
    const int least = QGuiApplication::styleHints()->startDragDistance();
    if (!m_isDragging && moved.manhattanLength() < least) {
        return;
    }
    m_isDragging = true;
    setCursor(Qt::ClosedHandCursor);
    const QPointF by = toDp(moved);
    render::MapView view = m_pressedView;
    view.centre += QPointF(-by.x(), by.y()) * view.metresPerDp;
    moveView(view);
}

void MapCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_isPressed) {
        return;
    }
    m_isPressed = false;
    if (m_isDragging) {
        m_isDragging = false;
        showCursor(event->position());
        redraw();
        return;
    }
    click(event->position(), event->modifiers().testFlag(Qt::ControlModifier));
}

void MapCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && hit(event->position()).points.isEmpty()) {
        zoomAbout(2, toDp(event->position()));
    }
}

void MapCanvas::click(QPointF position, bool isAdding)
{
    if (m_isPlacing) {
        const render::MapPlane plane(mapView(), dpSize());
        const QRectF seen = plane.metres();
        const QPointF dp = toDp(position);
        const QPointF metres(seen.left() + dp.x() * plane.metresPerDp(),
            seen.bottom() - dp.y() * plane.metresPerDp());
        Q_EMIT placeClicked(geo::fromLaea(metres));
        return;
    }
    QVector<qint64> keys;
    for (const std::size_t point : hit(position).points) {
        keys.append(m_input->points[point].key);
    }
    Q_EMIT facilitiesClicked(keys, mapToGlobal(position.toPoint()), isAdding);
}

void MapCanvas::showCursor(QPointF position)
{
    if (!m_isPlacing) {
        setCursor(hit(position).points.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    }
}

void MapCanvas::wheelEvent(QWheelEvent *event)
{
    const double notches = event->angleDelta().y() / 120.0;
    if (notches != 0) {
        zoomAbout(std::pow(kWheelStep, notches), toDp(event->position()));
    }
    event->accept();
}

bool MapCanvas::panByKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Left:
        pan({-kStep, 0});
        return true;
    case Qt::Key_Right:
        pan({kStep, 0});
        return true;
    case Qt::Key_Up:
        pan({0, -kStep});
        return true;
    case Qt::Key_Down:
        pan({0, kStep});
        return true;
    default:
        return false;
    }
}

bool MapCanvas::zoomByKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(kZoomStep);
        return true;
    case Qt::Key_Minus:
        zoom(1 / kZoomStep);
        return true;
    case Qt::Key_0:
        zoomToFit();
        return true;
    default:
        return false;
    }
}

void MapCanvas::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool isPlain = modifiers == Qt::NoModifier;
    if ((isPlain && panByKey(*event))
        || (!modifiers.testFlag(Qt::ControlModifier) && zoomByKey(*event))) {
        return;
    }
    if (isPlain && event->key() == Qt::Key_Escape && m_isPlacing) {
        Q_EMIT placingCancelled();
        return;
    }
    const bool isArrow = event->key() >= Qt::Key_Left && event->key() <= Qt::Key_Down;
    if (modifiers == Qt::ControlModifier && isArrow) {
        QKeyEvent walk(event->type(), event->key(), Qt::NoModifier);
        SceneView::keyPressEvent(&walk);
        return;
    }
    SceneView::keyPressEvent(event);
}

void MapCanvas::resizeEvent(QResizeEvent *event)
{
    SceneView::resizeEvent(event);
    fitSought();
    redraw();
}

void MapCanvas::changeEvent(QEvent *event)
{
    SceneView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        redraw();
    }
}

bool MapCanvas::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || isTable()) {
        return SceneView::event(event);
    }
    const auto *const help = static_cast<QHelpEvent *>(event);
    const MapHit found = hit(help->pos());
    if (found.name.isEmpty()) {
        QToolTip::hideText();
        event->ignore();
        return true;
    }
    const QRectF area(found.area.topLeft() * dpScale(), found.area.size() * dpScale());
    QToolTip::showText(help->globalPos(),
        QStringLiteral("<qt>%1</qt>").arg(found.name.toHtmlEscaped()), this, area.toAlignedRect());
    return true;
}

} // namespace trama::ui
