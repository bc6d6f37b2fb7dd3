// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"

#include <QEvent>
#include <QPainter>

namespace trama::ui {

namespace {

constexpr double kPadding = 8;
constexpr double kIcon = 14;
constexpr double kHeight = 18;

struct Colors {
    QColor fill;
    QColor text;
};

Colors colorsOf(const char *role)
{
    const render::Theme &look = theme();
    const QLatin1String name(role);
    if (name == QLatin1String("plain")) {
        return {look.color("sunken"), look.color("text")};
    }
    if (name == QLatin1String("accent")) {
        return {look.color("accentTint"), look.color("link")};
    }
    return {look.color(qPrintable(name + QLatin1String("Tint"))), look.color(role)};
}

} // namespace

Pill::Pill(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Pill::setText(const QString &text, const char *role, const char *icon)
{
    m_text = text;
    m_role = role;
    m_icon = icon;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    const QFontMetrics metrics(typeFont("small"));
    const int iconRoom = m_icon == nullptr ? 0 : dp(kIcon) + dp(4);
    return {2 * dp(kPadding) + iconRoom + metrics.horizontalAdvance(m_text) + 1,
        std::max(dp(kHeight), metrics.height() + dp(2))};
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors colors = colorsOf(m_role);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.fill);
    const double radius = height() / 2.0;
    painter.drawRoundedRect(QRectF(rect()), radius, radius);
    QRect room = rect().adjusted(dp(kPadding), 0, 0, 0);
    if (m_icon != nullptr) {
        painter.drawPixmap(QPoint(room.left() - dp(1), (height() - dp(kIcon)) / 2),
            iconPixmap(m_icon, dp(kIcon), colors.text, devicePixelRatioF()));
        room.setLeft(room.left() + dp(kIcon) + dp(4));
    }
    painter.setFont(typeFont("small"));
    painter.setPen(colors.text);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(m_text, Qt::ElideRight, room.width() - dp(kPadding) + 1));
}

void Pill::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
}

} // namespace trama::ui
