// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_button.h"

#include "ui/widgets/appearance.h"

#include <QPainter>

#include <algorithm>

namespace trama::ui {

namespace {

constexpr int kBefore = 37; ///< the icon's room
constexpr int kAfter = 26; ///< the digit's room

} // namespace

PageButton::PageButton(const char *icon, int digit, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_digit(digit)
{
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize PageButton::sizeHint() const
{
    const int words = QFontMetrics(typeFont("strong")).horizontalAdvance(text());
    return {std::max(dp(168), dp(kBefore + kAfter) + words + 1), dp(34)};
}

void PageButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const render::Theme &tokens = theme();
    const QRectF box = QRectF(rect());
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.color(isChecked() ? "accentTint" : "sunken"));
        painter.drawRoundedRect(box, dp(4), dp(4));
    }
    if (isChecked()) {
        painter.fillRect(QRectF(0, dp(4), dp(3), height() - 2 * dp(4)), tokens.color("accent"));
    }
    const QColor color = tokens.color(isChecked() ? "accent" : "muted");
    const int side = dp(18);
    painter.drawPixmap(QPointF(dp(10), (height() - side) / 2.0),
        iconPixmap(m_icon, side, color, devicePixelRatioF()));
    painter.setFont(typeFont(isChecked() ? "strong" : "body"));
    painter.setPen(tokens.color("text"));
    const QRectF words = box.adjusted(dp(kBefore), 0, -dp(kAfter), 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, int(words.width())));
    painter.setFont(typeFont("caption"));
    painter.setPen(tokens.color("muted"));
    painter.drawText(box.adjusted(0, 0, -dp(12), 0), Qt::AlignVCenter | Qt::AlignRight,
        QString::number(m_digit));
    if (hasFocus()) {
        painter.setPen(QPen(tokens.color("focus"), dp(2)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), dp(4), dp(4));
    }
}

} // namespace trama::ui
