// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_canvas.h"

#include "core/geo/projection.h"
#include "ui/render/map/map_marks.h"
#include "ui/render/output.h"
#include "ui/widgets/appearance.h"

#include <QPainter>
#include <QtConcurrentRun>

#include <algorithm>
#include <cmath>

namespace trama::ui {

namespace {

constexpr double kNearest = 25; ///< metres of a dp
constexpr double kLeastWidth = 480; ///< dp
constexpr double kLeastHeight = 300;
constexpr double kFarthest = 15000;
constexpr QMarginsF kCards(72, 100, 230, 56); ///< dp that cards take from the picture

} // namespace

MapCanvas::MapCanvas(QWidget *parent)
    : SceneView(parent)
{
    setFilling(true);
    setMouseTracking(true);
    setMinimumSize(dp(kLeastWidth), dp(kLeastHeight));
    connect(&m_watcher, &QFutureWatcher<MapDrawing>::finished, this,
        [this] { take(m_watcher.result()); });
    connect(this, &SceneView::markActivated, this, [this](const QString &mark) {
        const QVector<qint64> keys = facilitiesOf(mark);
        if (!keys.isEmpty()) {
            Q_EMIT facilitiesActivated(keys, mapToGlobal(markRect(mark).center()));
        }
    });
}

MapCanvas::~MapCanvas()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void MapCanvas::setInput(std::shared_ptr<const render::MapInput> input, bool isFitting)
{
    if (isFitting) {
        m_view.reset();
        m_sought = {};
    }
    m_input = std::move(input);
    redraw();
}

void MapCanvas::setLook(const MapLook &look)
{
    if (m_look != look) {
        m_look = look;
        redraw();
    }
}

void MapCanvas::setSelection(const QSet<qint64> &facilities)
{
    m_selection = facilities;
    if (m_input) {
        m_rings = ringsOf(*m_input, m_drawing.picture, m_drawing.size, m_selection);
    }
    update();
}

void MapCanvas::setPlacing(bool isPlacing)
{
    m_isPlacing = isPlacing;
    setCursor(isPlacing ? Qt::CrossCursor : Qt::ArrowCursor);
}

QSizeF MapCanvas::dpSize() const
{
    return QSizeF(size()) / dpScale();
}

QPointF MapCanvas::toDp(QPointF position) const
{
    return position / dpScale();
}

MapJob MapCanvas::job() const
{
    return {m_input, m_look, m_view, dpSize(), dpScale(), devicePixelRatioF(), texts(), &theme()};
}

// In the background, one drawing at a time: even few points take longer than a frame. What was
// drawn last stays until then.
void MapCanvas::redraw()
{
    const bool isRoom = width() >= dp(kLeastWidth) && height() >= dp(kLeastHeight);
    if (!m_input || !m_input->geometry || !isRoom) {
        return; // before the first layout
    }
    if (m_watcher.isRunning()) {
        m_isDue = true;
    } else {
        m_watcher.setFuture(QtConcurrent::run(drawMap, job()));
    }
}

void MapCanvas::take(MapDrawing drawing)
{
    m_drawing = std::move(drawing);
    m_land = QPixmap::fromImage(m_drawing.land);
    m_glass = QPixmap::fromImage(m_drawing.glass);
    setScene(m_drawing.picture.whole());
    setSelection(m_selection);
    if (std::exchange(m_isDue, false)) {
        redraw();
        return;
    }
    Q_EMIT drawn();
}

render::MapView MapCanvas::mapView() const
{
    return m_view.value_or(m_drawing.picture.view);
}

void MapCanvas::moveView(const render::MapView &view)
{
    m_sought = {};
    m_view = view;
    m_view->metresPerDp = std::clamp(view.metresPerDp, kNearest, kFarthest);
    update();
    redraw();
}

void MapCanvas::pan(QPointF dp)
{
    render::MapView view = mapView();
    view.centre += QPointF(dp.x(), -dp.y()) * view.metresPerDp;
    moveView(view);
}

void MapCanvas::zoomAbout(double factor, QPointF dp)
{
    render::MapView view = mapView();
    const double scale = std::clamp(view.metresPerDp / factor, kNearest, kFarthest);
    const QSizeF room = dpSize();
    const QPointF off(dp.x() - room.width() / 2, room.height() / 2 - dp.y());
    view.centre += off * (view.metresPerDp - scale);
    view.metresPerDp = scale;
    moveView(view);
}

void MapCanvas::zoom(double factor)
{
    const QSizeF room = dpSize();
    zoomAbout(factor, {room.width() / 2, room.height() / 2});
}

void MapCanvas::zoomToFit()
{
    m_sought = {};
    m_view.reset();
    redraw();
}

void MapCanvas::zoomTo(const QSet<qint64> &facilities)
{
    const QRectF extent = m_input ? extentOf(*m_input, facilities) : QRectF();
    if (extent.isNull()) {
        return;
    }
    m_sought = extent;
    fitSought();
    redraw();
}

void MapCanvas::fitSought()
{
    if (!m_sought.isNull()) {
        const QSizeF room = dpSize();
        m_view = render::fitted(m_sought, room, QRectF(QPointF(), room).marginsRemoved(kCards));
    }
}

int MapCanvas::sourcesTop() const
{
    const double top
        = m_drawing.picture.sources.isEmpty() ? dpSize().height() : m_drawing.picture.sources.top();
    return int(top * dpScale());
}

QVector<qint64> MapCanvas::facilitiesOf(const QString &mark) const
{
    QVector<qint64> keys;
    const QString id = mark.section(QLatin1Char('/'), 1);
    const bool isGroup = mark.startsWith(QLatin1String("group/"));
    for (const render::PointGroup &group : m_drawing.picture.groups) {
        if (isGroup == (group.members.size() > 1)
            && m_input->points[group.members.front()].id == id) {
            for (const std::size_t member : group.members) {
                keys.append(m_input->points[member].key);
            }
        }
    }
    return keys;
}

render::Scene MapCanvas::sceneForFile() const
{
    if (!m_input) {
        return scene();
    }
    MapJob forFile = job();
    forFile.view = mapView();
    render::MapPicture picture = pictureForFile(forFile);
    for (const RingPlace &ring : ringsOf(*m_input, picture, forFile.size, m_selection)) {
        render::Mark mark; // decoration: the mark within has the name
        for (const render::Shape &shape :
            render::selectionRing(ring.at, ring.radius, *forFile.theme)) {
            mark.drawings.emplace_back(shape);
        }
        picture.land.marks.push_back(std::move(mark));
    }
    return picture.whole();
}

// The last drawing where it belongs in the present view; the cards stay.
void MapCanvas::paintEvent(QPaintEvent *event)
{
    if (isTable()) {
        SceneView::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), theme().color("sea"));
    if (m_land.isNull()) {
        return;
    }
    const render::MapView seen = mapView();
    const render::MapPlane before(m_drawing.picture.view, m_drawing.size);
    const render::MapPlane now(seen, dpSize());
    const QPointF shift = now.toDp(before.metres().bottomLeft()); // y grows north: its top left
    const double grown = m_drawing.picture.view.metresPerDp / seen.metresPerDp;
    painter.save();
    painter.translate(shift * dpScale());
    painter.scale(grown, grown);
    painter.drawPixmap(0, 0, m_land);
    painter.restore();
    painter.drawPixmap(0, 0, m_glass);
    painter.scale(dpScale(), dpScale());
    paintRings(painter, grown, shift);
}

void MapCanvas::paintRings(QPainter &painter, double grown, QPointF shift) const
{
    const auto ring = [&](const render::Shape &shape) {
        painter.setPen(QPen(shape.stroke.color, shape.stroke.width));
        painter.drawPath(shape.path);
    };
    painter.setBrush(Qt::NoBrush);
    for (const RingPlace &place : m_rings) {
        for (const render::Shape &shape :
            render::selectionRing(place.at * grown + shift, place.radius, theme())) {
            ring(shape);
        }
    }
    if (!hasFocus()) {
        return;
    }
    const QRectF current(markRect(currentMark()));
    QPainterPath path;
    path.addRoundedRect(current.isEmpty()
            ? QRectF(QPointF(), dpSize()).adjusted(1, 1, -1, -1)
            : QRectF(current.topLeft() / dpScale() * grown + shift, current.size() / dpScale())
                  .adjusted(-4, -4, 4, 4),
        4, 4);
    ring({path, {}, {theme().color("focus"), 2, false}, render::Pattern::None, {}});
}

} // namespace trama::ui
