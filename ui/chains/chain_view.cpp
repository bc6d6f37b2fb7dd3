// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chains/chain_view.h"

#include "ui/widgets/appearance.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleHints>

namespace trama::ui {

namespace {

qint64 keyAfter(const QString &mark, QLatin1String kind)
{
    return mark.startsWith(kind) ? mark.section(QLatin1Char('/'), -1).toLongLong() : 0;
}

} // namespace

qint64 ChainView::facilityOf(const QString &mark)
{
    return keyAfter(mark, QLatin1String("box/"));
}

qint64 ChainView::linkOf(const QString &mark)
{
    return keyAfter(mark, QLatin1String("link/"));
}

void ChainView::mousePressEvent(QMouseEvent *event)
{
    const QString mark = markAt(event->position());
    if (event->button() == Qt::LeftButton && m_isLinking && facilityOf(mark) != 0) {
        m_from = mark;
        m_pressed = event->position();
    }
    SceneView::mousePressEvent(event);
}

void ChainView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_from.isEmpty()) {
        SceneView::mouseMoveEvent(event);
        return;
    }
    m_now = event->position();
    const int least = QGuiApplication::styleHints()->startDragDistance();
    m_isDragging = m_isDragging || (m_now - m_pressed).manhattanLength() >= least;
    const QString over = markAt(m_now);
    const bool isTarget = facilityOf(over) != 0 && facilityOf(over) != facilityOf(m_from);
    m_over = m_isDragging && isTarget ? over : QString();
    setCursor(!m_isDragging ? Qt::ArrowCursor : isTarget ? Qt::DragLinkCursor : Qt::CrossCursor);
    update();
}

void ChainView::mouseReleaseEvent(QMouseEvent *event)
{
    const qint64 from = facilityOf(m_from);
    const qint64 to = facilityOf(m_over);
    stop();
    if (event->button() == Qt::LeftButton && from != 0 && to != 0) {
        Q_EMIT linkDrawn(from, to);
        return;
    }
    SceneView::mouseReleaseEvent(event);
}

void ChainView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_isDragging) {
        stop();
        return;
    }
    SceneView::keyPressEvent(event);
}

void ChainView::stop()
{
    m_from.clear();
    m_over.clear();
    m_isDragging = false;
    unsetCursor();
    update();
}

void ChainView::paintEvent(QPaintEvent *event)
{
    SceneView::paintEvent(event);
    if (!m_isDragging) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().color("accent"), dp(2), Qt::SolidLine, Qt::RoundCap));
    const QRectF from(markRect(m_from));
    painter.drawLine(
        QPointF(m_now.x() < from.center().x() ? from.left() : from.right(), from.center().y()),
        m_now);
    painter.drawEllipse(m_now, dp(3), dp(3));
    for (const QString &mark : {m_from, m_over}) {
        if (!mark.isEmpty()) {
            painter.drawRoundedRect(QRectF(markRect(mark)), dp(4), dp(4));
        }
    }
}

} // namespace trama::ui
