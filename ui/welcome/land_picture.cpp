// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/land_picture.h"

#include "core/geo/basemap.h"
#include "core/geo/projection.h"
#include "core/geo/region_set.h"
#include "ui/render/map/map_input.h"
#include "ui/render/parts/palette.h"
#include "ui/widgets/appearance.h"

#include <QtConcurrentRun>

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace trama::ui {

namespace {

constexpr double kAlone = 700'000; ///< metres across, under which one region needs no land
constexpr double kMargin = 0.09;
constexpr double kTintAlpha = 0.28;
constexpr double kSoft = 0.85;

/// Metres to pixels so that a rectangle of metres fills the widget, north up.
QTransform fitting(const QRectF &metres, QSizeF room)
{
    const double scale = std::min(room.width() / std::max(metres.width(), 1.0),
                             room.height() / std::max(metres.height(), 1.0))
        * (1 - 2 * kMargin);
    QTransform transform;
    transform.translate(room.width() / 2, room.height() / 2);
    transform.scale(scale, -scale);
    transform.translate(-metres.center().x(), -metres.center().y());
    return transform;
}

} // namespace

LandPicture::LandPicture(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&m_watcher, &QFutureWatcher<Land>::finished, this, [this] {
        m_land = m_watcher.result();
        update();
    });
}

void LandPicture::setRegions(const QVector<QPolygonF> &outlines)
{
    m_outlines = outlines;
    m_bounds = {};
    for (const QPolygonF &outline : outlines) {
        m_bounds |= outline.boundingRect();
    }
    if (!isAlone() && !m_land && !m_watcher.isRunning()) {
        m_watcher.setFuture(
            QtConcurrent::run([] { return render::mapGeometry(geo::RegionSet()); }));
    }
    update();
}

void LandPicture::setShaded(bool isShaded)
{
    m_isShaded = isShaded;
    update();
}

bool LandPicture::isAlone() const
{
    return m_outlines.size() < 2 || std::max(m_bounds.width(), m_bounds.height()) < kAlone;
}

QSize LandPicture::sizeHint() const
{
    return {dp(200), dp(118)};
}

void LandPicture::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        update();
    }
}

void LandPicture::paintRegions(QPainter &painter, const QTransform &toPixels) const
{
    const std::vector<int> colors
        = render::categories(std::vector<double>(std::size_t(m_outlines.size()), 1));
    const bool isTinted = isAlone();
    for (qsizetype i = 0; i < m_outlines.size(); ++i) {
        const QColor color = render::categoryStyle(colors[std::size_t(i)], theme()).fill;
        QColor fill = color;
        fill.setAlphaF(float(isTinted ? kTintAlpha : kSoft));
        painter.setPen(QPen(isTinted ? color : theme().color("surface"), isTinted ? dp(2) : 0.6));
        painter.setBrush(fill);
        painter.drawPolygon(toPixels.map(m_outlines[i]));
    }
}

void LandPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hasLand = m_land && !isAlone();
    painter.fillRect(rect(), theme().color(hasLand ? "sea" : "sunken"));
    if (m_outlines.isEmpty()) {
        return;
    }
    const QTransform toPixels = fitting(m_bounds, size());
    if (hasLand) {
        const QRectF seen = toPixels.inverted().mapRect(QRectF(rect()));
        painter.setPen(QPen(theme().color("coast"), 0.6));
        for (const render::ProjectedArea &country : m_land->countries) {
            if (!country.bounds.intersects(seen)) {
                continue;
            }
            painter.setBrush(theme().color(country.isOutside ? "landOutside" : "land"));
            QPainterPath path;
            for (const QPolygonF &ring : country.rings) {
                path.addPolygon(toPixels.map(ring));
            }
            painter.drawPath(path);
        }
    }
    paintRegions(painter, toPixels);
    if (m_isShaded) {
        QColor veil = theme().color("surface");
        veil.setAlphaF(0.6F);
        painter.fillRect(rect(), veil);
    }
}

QVector<QPolygonF> sampleOutlines()
{
    constexpr std::array kOrder{"NL11", "BE25", "LT0", "DE50", "RO21", "FI197", "ES42"};
    QVector<QPolygonF> outlines;
    for (const char *code : kOrder) {
        for (const geo::BasemapRegion &region : geo::sampleRegions()) {
            if (region.code != QLatin1String(code) || !region.outline) {
                continue;
            }
            QPolygonF largest;
            for (const geo::Polygon &polygon : region.outline->polygons) {
                if (!polygon.rings.isEmpty() && polygon.rings.first().size() > largest.size()) {
                    largest = QPolygonF(polygon.rings.first());
                }
            }
            for (QPointF &point : largest) {
                point = geo::toLaea(point);
            }
            outlines.append(largest);
        }
    }
    return outlines;
}

} // namespace trama::ui
