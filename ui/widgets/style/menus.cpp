// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/appearance.h"
#include "ui/widgets/style/paint.h"
#include "ui/widgets/style/views.h"

#include <QStyle>

namespace trama::ui::paint {

namespace {

constexpr double kColumn = 34; ///< dp of the column with icons and checks
constexpr double kRight = 16;
constexpr double kSubmenu = 24;
constexpr double kSeparator = 9;

void menuMark(QPainter &painter, const QStyleOptionMenuItem &option, const QRect &column)
{
    const bool isLive = isEnabled(option);
    if (!option.icon.isNull()) {
        if (option.checked) {
            box(painter, QRect(column.center() - QPoint(dp(11), dp(11)), QSize(dp(22), dp(22))),
                color("accentTint"), QColor());
        }
        const QPixmap pixmap
            = option.icon.pixmap(QSize(dp(kIcon), dp(kIcon)), painter.device()->devicePixelRatioF(),
                isLive ? QIcon::Normal : QIcon::Disabled, option.checked ? QIcon::On : QIcon::Off);
        painter.drawPixmap(column.left() + (column.width() - dp(kIcon)) / 2,
            column.top() + (column.height() - dp(kIcon)) / 2, pixmap);
    } else if (option.checked) {
        icon(painter, column, "check", color(isLive ? "accent" : "muted"), 14);
    }
}

} // namespace

void menuItem(QPainter &painter, const QStyleOptionMenuItem &option)
{
    const QRect all = option.rect;
    painter.fillRect(all, color("surface"));
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        const QRect line(all.left(), all.center().y(), all.width(), hairline());
        if (option.text.isEmpty()) {
            painter.fillRect(line, color("line"));
        } else { // a section: its name
            painter.setFont(typeFont("small"));
            painter.setPen(color("muted"));
            painter.drawText(
                all.adjusted(dp(10), 0, -dp(10), 0), Qt::AlignVCenter | Qt::AlignLeft, option.text);
        }
        return;
    }
    const bool isLive = isEnabled(option);
    if (option.state.testFlag(QStyle::State_Selected)) {
        box(painter, all.adjusted(dp(4), 0, -dp(4), 0), color(isLive ? "selection" : "raised"),
            QColor());
    }
    menuMark(painter, option, QRect(all.left(), all.top(), dp(kColumn), all.height()));
    const QRect room = all.adjusted(dp(kColumn), 0, -dp(kRight), 0);
    const QString text = option.text.section(QLatin1Char('\t'), 0, 0);
    const QString keys = option.text.section(QLatin1Char('\t'), 1);
    painter.setFont(option.font);
    painter.setPen(color(isLive ? "text" : "muted"));
    const int flags = Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine;
    painter.drawText(room, flags | Qt::AlignLeft, text);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        icon(painter, QRect(all.right() + 1 - dp(kSubmenu), all.top(), dp(kSubmenu), all.height()),
            "chevron-right", color("muted"), 14);
    } else if (!keys.isEmpty()) {
        painter.setPen(color("muted"));
        painter.drawText(room, flags | Qt::AlignRight, keys);
    }
}

QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &content)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        return option.text.isEmpty() ? QSize(content.width(), dp(kSeparator))
                                     : QSize(content.width() + dp(20), dp(26));
    }
    int width = content.width() + dp(kColumn) + dp(kRight);
    if (option.text.contains(QLatin1Char('\t'))) {
        width += dp(24); // between words and keys
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        width += dp(kSubmenu);
    }
    return {width, std::max(dp(28), QFontMetrics(option.font).height() + dp(8))};
}

void menuBarItem(QPainter &painter, const QStyleOptionMenuItem &option)
{
    painter.fillRect(option.rect, color("window"));
    const bool isOpen = option.state.testFlag(QStyle::State_Sunken);
    if (option.state.testFlag(QStyle::State_Selected) || isOpen) {
        box(painter, option.rect.adjusted(0, dp(2), 0, -dp(2)),
            color(isOpen ? "accentTint" : "sunken"), QColor());
    }
    painter.setPen(color(isEnabled(option) ? "text" : "muted"));
    painter.drawText(option.rect,
        Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextDontClip | Qt::TextSingleLine,
        option.text);
}

} // namespace trama::ui::paint
