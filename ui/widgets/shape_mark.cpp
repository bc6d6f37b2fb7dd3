// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/shape_mark.h"

#include "ui/render/output.h"
#include "ui/widgets/appearance.h"

#include <QPainter>

namespace trama::ui {

void paintShapes(QPainter &painter, const std::vector<render::Shape> &shapes, QPointF at)
{
    if (shapes.empty()) {
        return;
    }
    render::Scene scene;
    scene.size = {400, 400}; // what it is cut to; shapes here are small
    render::Mark mark;
    for (const render::Shape &shape : shapes) {
        mark.drawings.push_back(shape);
    }
    scene.marks.push_back(std::move(mark));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(at);
    const double scale = dp(100) / 100.0;
    painter.scale(scale, scale);
    render::paint(painter, scene);
    painter.restore();
}

ShapeMark::ShapeMark(double side, QWidget *parent)
    : QWidget(parent)
    , m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ShapeMark::setShapes(Maker maker)
{
    m_maker = std::move(maker);
    update();
}

QSize ShapeMark::sizeHint() const
{
    return {dp(m_side), dp(m_side)};
}

void ShapeMark::paintEvent(QPaintEvent *)
{
    if (m_maker) {
        QPainter painter(this);
        paintShapes(painter, m_maker(), {});
    }
}

} // namespace trama::ui
