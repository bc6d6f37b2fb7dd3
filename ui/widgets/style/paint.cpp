// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/style/paint.h"

#include "ui/widgets/appearance.h"

#include <QStyle>
#include <QWidget>

namespace trama::ui::paint {

QColor color(const char *role)
{
    return theme().color(role);
}

int hairline()
{
    return std::max(1, dp(1));
}

bool isEnabled(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_Enabled);
}

bool isHovered(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_MouseOver) && isEnabled(option);
}

void box(
    QPainter &painter, const QRect &rect, const QColor &fill, const QColor &edge, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = edge.isValid() ? hairline() : 0;
    painter.setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double inset = width / 2;
    const double round = dp(radius) - inset;
    painter.drawRoundedRect(
        QRectF(rect).adjusted(inset, inset, -inset, -inset), std::max(0.0, round), round);
    painter.restore();
}

void field(QPainter &painter, const QStyleOption &option, const QWidget *widget, bool hasRing)
{
    const bool isLive = isEnabled(option);
    const char *edge = isHovered(option) ? "lineStrong" : "line";
    if (widget != nullptr && widget->property("invalid").toBool()) {
        edge = "error";
    }
    box(painter, option.rect, color(isLive ? "surface" : "sunken"), color(edge));
    if (option.state.testFlag(QStyle::State_HasFocus) && isLive && !hasRing) {
        ring(painter, option.rect, kRadius);
    }
}

void ring(QPainter &painter, const QRect &rect, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = std::max(2, dp(theme().size("focusRing")));
    painter.setPen(QPen(color("focus"), width));
    painter.setBrush(Qt::NoBrush);
    const double inset = width / 2;
    const double round = std::max(0.0, dp(radius) - inset);
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), round, round);
    painter.restore();
}

void icon(QPainter &painter, const QRect &rect, const char *name, const QColor &tint, double side)
{
    const int length = dp(side);
    painter.drawPixmap(rect.x() + (rect.width() - length) / 2,
        rect.y() + (rect.height() - length) / 2,
        iconPixmap(name, length, tint, painter.device()->devicePixelRatioF()));
}

QFont strong(const QFont &font)
{
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    return bold;
}

} // namespace trama::ui::paint
