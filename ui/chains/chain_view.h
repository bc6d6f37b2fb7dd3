// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/scene_view.h"

namespace trama::ui {

/// A chain's picture in which a link is drawn by dragging from one facility to another.
class ChainView : public SceneView {
    Q_OBJECT
public:
    using SceneView::SceneView;
    static qint64 facilityOf(const QString &mark); ///< key of a box; 0 = no box
    static qint64 linkOf(const QString &mark); ///< key of a link; 0 = no link
    void setLinking(bool isLinking) { m_isLinking = isLinking; } ///< false: nothing may be drawn

Q_SIGNALS:
    void linkDrawn(qint64 from, qint64 to);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void stop();

    bool m_isLinking = true;
    QString m_from; ///< mark of the box where the drag began; empty = none
    QString m_over; ///< mark of the box the link would lead to
    QPointF m_pressed;
    QPointF m_now;
    bool m_isDragging = false;
};

} // namespace trama::ui
