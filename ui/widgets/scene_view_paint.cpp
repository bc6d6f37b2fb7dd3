// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/output.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/scene_table.h"
#include "ui/widgets/scene_view.h"

#include <QEvent>
#include <QPainter>

namespace trama::ui {

namespace {

constexpr int kMostCachedPixels = 16'000'000; ///< larger drawings are painted each time

} // namespace

void SceneView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_picture = QPixmap();
        updateGeometry();
        tellRoom();
    }
}

void SceneView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_table != nullptr) {
        m_table->setGeometry(rect());
    }
    m_picture = QPixmap();
    tellRoom();
}

// Soon and once, so that a page does not make a scene in the midst of a layout.
void SceneView::tellRoom()
{
    if (m_isTelling) {
        return;
    }
    m_isTelling = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isTelling = false;
            const QSizeF room = QSizeF(size()) / dpScale();
            const bool isWidthNew = int(room.width()) != int(m_told.width());
            const bool isRoomNew = room != m_told;
            m_told = room;
            if (isWidthNew) {
                Q_EMIT widthChanged(dpWidth());
            }
            if (isRoomNew) {
                Q_EMIT roomChanged(room);
            }
        },
        Qt::QueuedConnection);
}

QPixmap SceneView::picture() const
{
    const double dpr = devicePixelRatioF();
    const QSize pixels = size() * dpr;
    if (pixels.isEmpty() || double(pixels.width()) * pixels.height() > kMostCachedPixels) {
        return {};
    }
    if (m_picture.isNull() || m_picture.size() != pixels) {
        m_picture = QPixmap(pixels);
        m_picture.setDevicePixelRatio(dpr);
        m_picture.fill(Qt::transparent);
        QPainter painter(&m_picture);
        painter.scale(scale(), scale());
        render::paint(painter, m_scene);
    }
    return m_picture;
}

void SceneView::paintEvent(QPaintEvent *)
{
    if (m_isTable) {
        return;
    }
    QPainter painter(this);
    if (const QPixmap cached = picture(); !cached.isNull()) {
        painter.drawPixmap(0, 0, cached);
    } else {
        painter.save();
        painter.scale(scale(), scale());
        render::paint(painter, m_scene);
        painter.restore();
    }
    paintRing(painter);
}

void SceneView::paintRing(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const double width = dp(2);
    const double radius = dp(4);
    if (m_current < 0) {
        if (hasFocus()) { // the whole drawing, until an arrow key chooses a mark
            painter.setPen(QPen(theme().color("focus"), width));
            const double inset = width / 2;
            painter.drawRoundedRect(
                QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius, radius);
        }
        return;
    }
    const QRectF area = markRect(currentMark());
    const double ring = hasFocus() ? dp(3) : width;
    const auto around = [&](double by, double pen, const char *role) {
        painter.setPen(QPen(theme().color(role), pen));
        painter.drawRoundedRect(area.adjusted(-by, -by, by, by), radius, radius);
    };
    around(width / 2, width, "surface");
    around(width + ring / 2, ring, "focus");
}

} // namespace trama::ui
