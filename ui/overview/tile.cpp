// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/tile.h"

#include "ui/widgets/appearance.h"
#include "ui/widgets/style/trama_style.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace trama::ui {

namespace {

constexpr double kSide = 14; ///< dp
constexpr double kTop = 9;
constexpr double kWidth = 150;
constexpr double kRadius = 6;

int lineOf(const char *role)
{
    return QFontMetrics(typeFont(role)).height();
}

} // namespace

Tile::Tile(const char *name, const char *icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setObjectName(QString::fromLatin1(name));
    setFocusPolicy(Qt::StrongFocus);
    setProperty(kRingRadius, kRadius);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Tile::setTile(const QString &caption, const QString &figure, const QString &sub)
{
    setText(caption);
    m_figure = figure;
    m_sub = sub;
    setAccessibleName(QStringLiteral("%1: %2").arg(caption, figure));
    setAccessibleDescription(sub);
    setToolTip(sub);
    updateGeometry();
    update();
}

QSize Tile::sizeHint() const
{
    return {dp(kWidth), lineOf("small") * 2 + lineOf("figure") + 2 * dp(kTop) + dp(2)};
}

QSize Tile::minimumSizeHint() const
{
    return {dp(kWidth), sizeHint().height()};
}

QFont Tile::figureFont(double width) const
{
    QFont font = typeFont("figure");
    for (const char *role : {"pageTitle", "panelTitle"}) {
        if (QFontMetricsF(font).horizontalAdvance(m_figure) <= width) {
            break;
        }
        font = typeFont(role);
    }
    return font;
}

void Tile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isOver = underMouse() && isEnabled();
    painter.setPen(QPen(theme().color(isOver ? "lineStrong" : "line"), 1));
    painter.setBrush(theme().color("surface"));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), dp(kRadius), dp(kRadius));

    QRectF line = QRectF(rect()).adjusted(dp(kSide), dp(kTop), -dp(kSide), 0);
    const double side = dp(15);
    painter.drawPixmap(QPointF(line.right() - side, line.top() + dp(1)),
        iconPixmap(m_icon, side, theme().color("muted"), devicePixelRatioF()));
    const auto write = [&](const QFont &font, const char *color, const QString &text, double room) {
        const QFontMetricsF metrics(font);
        painter.setFont(font);
        painter.setPen(theme().color(color));
        painter.drawText(
            line, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(text, Qt::ElideRight, room));
    };
    line.setHeight(lineOf("small"));
    write(typeFont("small"), "muted", text(), line.width() - side - dp(6));
    line.translate(0, line.height());
    line.setHeight(lineOf("figure") + dp(2));
    write(figureFont(line.width()), "text", m_figure, line.width());
    line.translate(0, line.height());
    line.setHeight(lineOf("small"));
    write(typeFont("small"), "muted", m_sub, line.width());
}

void Tile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

bool Tile::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        updateGeometry();
    } else if (event->type() == QEvent::Enter || event->type() == QEvent::Leave) {
        update();
    }
    return QAbstractButton::event(event);
}

} // namespace trama::ui
