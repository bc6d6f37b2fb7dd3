// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/style/views.h"

#include "ui/widgets/appearance.h"
#include "ui/widgets/style/paint.h"

#include <QStyle>
#include <QWidget>

namespace trama::ui::paint {

namespace {

constexpr double kCell = 8; ///< dp left and right in a header section
constexpr double kTabSide = 12;
constexpr double kSortArrow = 18;

bool hasArrow(const QStyleOptionHeader &option)
{
    return option.sortIndicator != QStyleOptionHeader::None;
}

} // namespace

void header(QPainter &painter, const QStyleOptionHeader &option, const QWidget *widget)
{
    const bool isFlat = option.orientation == Qt::Horizontal;
    painter.fillRect(option.rect, color(isHovered(option) && isFlat ? "sunken" : "raised"));
    const QRect all = option.rect;
    if (isFlat) {
        painter.fillRect(QRect(all.left(), all.bottom() + 1 - hairline(), all.width(), hairline()),
            color("lineStrong"));
    } else {
        painter.fillRect(QRect(all.left(), all.bottom() + 1 - hairline(), all.width(), hairline()),
            color("line"));
        painter.fillRect(QRect(all.right() + 1 - hairline(), all.top(), hairline(), all.height()),
            color("line"));
    }
    QRect room = all.adjusted(dp(kCell), 0, -dp(kCell), -hairline());
    painter.save();
    const QFont base = widget == nullptr ? painter.font() : widget->font();
    painter.setFont(isFlat ? strong(base) : base);
    const QFontMetrics metrics = painter.fontMetrics();
    if (!option.icon.isNull()) {
        const QPixmap pixmap = option.icon.pixmap(
            QSize(dp(kIcon), dp(kIcon)), painter.device()->devicePixelRatioF());
        painter.drawPixmap(
            QPoint(room.left(), room.top() + (room.height() - dp(kIcon)) / 2), pixmap);
        room.setLeft(room.left() + dp(kIcon) + dp(kIconGap));
    }
    const int arrow = hasArrow(option) ? dp(kSortArrow) : 0;
    const bool isRight = option.textAlignment.testFlag(Qt::AlignRight);
    const bool isCentred = option.textAlignment.testFlag(Qt::AlignHCenter) && !hasArrow(option)
        && option.textAlignment.testFlag(Qt::AlignVCenter) && !isFlat;
    const QString text = metrics.elidedText(option.text, Qt::ElideRight, room.width() - arrow);
    const int words = metrics.horizontalAdvance(text);
    const int left = isRight ? room.right() + 1 - arrow - words
        : isCentred          ? room.center().x() - words / 2
                             : room.left();
    painter.setPen(color(isEnabled(option) && isFlat ? "text" : "muted"));
    painter.drawText(QRect(left, room.top(), words + 1, room.height()),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
    if (hasArrow(option)) {
        const QRect place(left + words + dp(2), room.top(), dp(kSortArrow) - dp(2), room.height());
        painter.translate(QRectF(place).center());
        painter.rotate(option.sortIndicator == QStyleOptionHeader::SortUp ? 180 : 0);
        const int side = dp(14);
        icon(painter, QRect(-side / 2, -side / 2, side, side), "chevron-down", color("text"), 14);
    }
    painter.restore();
}

QSize headerSize(const QStyleOptionHeader &option, const QWidget *widget)
{
    const bool isFlat = option.orientation == Qt::Horizontal;
    const QFont base = widget == nullptr ? QFont() : widget->font();
    const QFontMetrics metrics(isFlat ? strong(base) : base);
    int width = metrics.horizontalAdvance(option.text) + 2 * dp(kCell) + 2;
    if (!option.icon.isNull()) {
        width += dp(kIcon) + dp(kIconGap);
    }
    if (hasArrow(option)) {
        width += dp(kSortArrow);
    }
    const double height = theme().size(isFlat ? "tableHeader" : "row");
    return {width, std::max(dp(height), metrics.height() + dp(6))};
}

void tabShape(QPainter &painter, const QStyleOptionTab &option, const QWidget *)
{
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    const QRect all = option.rect;
    const bool isSide
        = option.shape == QTabBar::RoundedWest || option.shape == QTabBar::RoundedEast;
    const auto edge = [&](int thick) {
        return isSide ? QRect(all.left(), all.top(), thick, all.height())
                      : QRect(all.left(), all.bottom() + 1 - thick, all.width(), thick);
    };
    painter.fillRect(edge(hairline()), color("line"));
    if (isCurrent) {
        painter.fillRect(edge(dp(2)), color(isEnabled(option) ? "accent" : "lineStrong"));
    } else if (isHovered(option)) {
        painter.fillRect(edge(dp(2)), color("lineStrong"));
    }
    if (isCurrent && option.state.testFlag(QStyle::State_HasFocus)) {
        innerRing(painter, all.adjusted(0, dp(2), 0, -dp(2)));
    }
}

void tabLabel(QPainter &painter, const QStyleOptionTab &option, const QWidget *widget)
{
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    painter.save();
    const QFont base = widget == nullptr ? painter.font() : widget->font();
    painter.setFont(isCurrent ? strong(base) : base);
    QRect room = option.rect.adjusted(dp(4), 0, -dp(4), 0);
    const QString text = painter.fontMetrics().elidedText(
        option.text, Qt::ElideRight, room.width(), Qt::TextShowMnemonic);
    const int words = painter.fontMetrics().size(Qt::TextShowMnemonic, text).width();
    const int side = option.icon.isNull() ? 0 : dp(kIcon) + dp(kIconGap);
    int x = room.left() + (room.width() - words - side) / 2;
    if (side > 0) {
        painter.drawPixmap(QPoint(x, room.top() + (room.height() - dp(kIcon)) / 2),
            option.icon.pixmap(QSize(dp(kIcon), dp(kIcon)), painter.device()->devicePixelRatioF(),
                isEnabled(option) ? QIcon::Normal : QIcon::Disabled,
                isCurrent ? QIcon::On : QIcon::Off));
        x += side;
    }
    painter.setPen(color(isEnabled(option) && (isCurrent || isHovered(option)) ? "text" : "muted"));
    painter.drawText(QRect(x, room.top(), words + 2, room.height()),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine, text);
    painter.restore();
}

QSize tabSize(const QStyleOptionTab &option, const QWidget *widget)
{
    const QFontMetrics metrics(strong(widget == nullptr ? QFont() : widget->font()));
    int width = metrics.size(Qt::TextShowMnemonic, option.text).width() + 2 * dp(kTabSide);
    if (!option.icon.isNull()) {
        width += dp(kIcon) + dp(kIconGap);
    }
    for (const QSize &button : {option.leftButtonSize, option.rightButtonSize}) {
        width += button.isEmpty() ? 0 : button.width() + dp(4);
    }
    return {width, std::max(dp(34), metrics.height() + dp(12))};
}

void itemFill(QPainter &painter, const QStyleOptionViewItem &option, bool isRow)
{
    if (!isRow && option.backgroundBrush.style() != Qt::NoBrush) {
        painter.fillRect(option.rect, option.backgroundBrush);
    }
    if (option.state.testFlag(QStyle::State_Selected)
        && (!isRow || option.showDecorationSelected)) {
        painter.fillRect(option.rect,
            option.palette.color(
                isEnabled(option) ? QPalette::Active : QPalette::Disabled, QPalette::Highlight));
    } else if (isRow && option.features.testFlag(QStyleOptionViewItem::Alternate)) {
        painter.fillRect(option.rect, color("raised"));
    } else if (!isRow && isHovered(option)) {
        painter.fillRect(option.rect, color("raised"));
    }
}

void branch(QPainter &painter, const QStyleOption &option)
{
    if (!option.state.testFlag(QStyle::State_Children)) {
        return;
    }
    icon(painter, option.rect,
        option.state.testFlag(QStyle::State_Open) ? "chevron-down" : "chevron-right",
        color("muted"), 14);
}

} // namespace trama::ui::paint
