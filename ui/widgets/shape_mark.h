// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/scene.h"

#include <QWidget>

namespace trama::ui {

/// Draws shapes given in dp at a place of a widget, at the user's text size.
void paintShapes(QPainter &painter, const std::vector<render::Shape> &shapes, QPointF at);

/// A small drawing of a fixed size beside words: chip of a class, mark of a region, icon of a piece
/// of advice. The words say what it shows, so it has no name of its own.
class ShapeMark : public QWidget {
    Q_OBJECT
public:
    using Maker = std::function<std::vector<render::Shape>()>;
    explicit ShapeMark(double side, QWidget *parent = nullptr);
    /// `maker` draws within 0..side in dp; asked anew when the theme changes.
    void setShapes(Maker maker);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_side;
    Maker m_maker;
};

} // namespace trama::ui
