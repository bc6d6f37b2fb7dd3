// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/style/views.h"

#include "ui/widgets/appearance.h"
#include "ui/widgets/style/paint.h"

#include <QStyle>
#include <QTableView>
#include <QWidget>

namespace trama::ui::paint {

namespace {

constexpr double kCell = 8; ///< dp left and right in a header section
constexpr double kTabSide = 9;
constexpr double kFirstTab = 4; ///< the first one stands nearly flush with what lies below it
constexpr double kSortArrow = 18;

double tabStart(const QStyleOptionTab &option)
{
    const bool isFirst = option.position == QStyleOptionTab::Beginning
        || option.position == QStyleOptionTab::OnlyOneTab;
    return isFirst ? kFirstTab : kTabSide;
}

bool hasArrow(const QStyleOptionHeader &option)
{
    return option.sortIndicator != QStyleOptionHeader::None;
}

void sortArrow(QPainter &painter, const QRect &place, bool isAscending)
{
    painter.save();
    painter.translate(QRectF(place).center());
    painter.rotate(isAscending ? 180 : 0);
    const int side = dp(14);
    icon(painter, QRect(-side / 2, -side / 2, side, side), "chevron-down", color("text"), 14);
    painter.restore();
}

} // namespace

void header(QPainter &painter, const QStyleOptionHeader &option, const QWidget *widget)
{
    const bool isFlat = option.orientation == Qt::Horizontal;
    headerEdge(painter, option.rect, isFlat, isHovered(option) && isFlat);
    QRect room = option.rect.adjusted(dp(kCell), 0, -dp(kCell), -hairline());
    painter.save();
    const QFont base = widget == nullptr ? painter.font() : widget->font();
    painter.setFont(isFlat ? strong(base) : base);
    if (!option.icon.isNull()) {
        const QSize side(dp(kIcon), dp(kIcon));
        painter.drawPixmap(QPoint(room.left(), room.top() + (room.height() - side.height()) / 2),
            option.icon.pixmap(side, painter.device()->devicePixelRatioF()));
        room.setLeft(room.left() + side.width() + dp(kIconGap));
    }
    const int arrow = hasArrow(option) ? dp(kSortArrow) : 0;
    const QFontMetrics metrics = painter.fontMetrics();
    const QString text = metrics.elidedText(option.text, Qt::ElideRight, room.width() - arrow);
    const int words = metrics.horizontalAdvance(text);
    const bool isRight = option.textAlignment.testFlag(Qt::AlignRight);
    const int left = isRight ? room.right() + 1 - arrow - words : room.left();
    painter.setPen(color(hasArrow(option) ? "text" : "muted"));
    painter.drawText(QRect(left, room.top(), words + 1, room.height()),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
    if (hasArrow(option)) {
        sortArrow(painter,
            QRect(left + words + dp(2), room.top(), dp(kSortArrow) - dp(2), room.height()),
            option.sortIndicator == QStyleOptionHeader::SortDown); // Qt's word for ascending
    }
    painter.restore();
}

void headerEdge(QPainter &painter, const QRect &rect, bool isFlat, bool isHovered)
{
    painter.fillRect(rect, color(isHovered ? "sunken" : "raised"));
    painter.fillRect(QRect(rect.left(), rect.bottom() + 1 - hairline(), rect.width(), hairline()),
        color(isFlat ? "lineStrong" : "line"));
    if (!isFlat) {
        painter.fillRect(
            QRect(rect.right() + 1 - hairline(), rect.top(), hairline(), rect.height()),
            color("line"));
    }
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

void tabShape(QPainter &painter, const QStyleOptionTab &option)
{
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    const QRect all = option.rect;
    const auto under = [&](const QRect &part, int thick) {
        return QRect(part.left(), all.bottom() + 1 - thick, part.width(), thick);
    };
    painter.fillRect(under(all, hairline()), color("line"));
    const QRect words = all.adjusted(dp(tabStart(option)), 0, -dp(kTabSide), 0);
    if (isCurrent) {
        painter.fillRect(under(words, dp(2)), color(isEnabled(option) ? "accent" : "lineStrong"));
    } else if (isHovered(option)) {
        painter.fillRect(under(words, dp(2)), color("lineStrong"));
    }
    if (isCurrent && option.state.testFlag(QStyle::State_HasFocus)) {
        ring(painter, words.adjusted(-dp(4), dp(3), dp(4), -dp(4)), kRadius);
    }
}

void tabLabel(QPainter &painter, const QStyleOptionTab &option, const QWidget *widget)
{
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    painter.save();
    const QFont base = widget == nullptr ? painter.font() : widget->font();
    painter.setFont(isCurrent ? strong(base) : base);
    QRect room = option.rect.adjusted(dp(tabStart(option)), 0, -dp(kTabSide), -dp(1));
    if (!option.icon.isNull()) {
        const QSize side(dp(kIcon), dp(kIcon));
        painter.drawPixmap(QPoint(room.left(), room.top() + (room.height() - side.height()) / 2),
            option.icon.pixmap(side, painter.device()->devicePixelRatioF(),
                isEnabled(option) ? QIcon::Normal : QIcon::Disabled,
                isCurrent ? QIcon::On : QIcon::Off));
        room.setLeft(room.left() + side.width() + dp(kIconGap));
    }
    const bool isInk = isEnabled(option) && (isCurrent || isHovered(option));
    painter.setPen(color(isInk ? "text" : "muted"));
    painter.drawText(room.adjusted(0, 0, 2, 0),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(
            option.text, Qt::ElideRight, room.width() + 2, Qt::TextShowMnemonic));
    painter.restore();
}

QSize tabSize(const QStyleOptionTab &option, const QWidget *widget)
{
    const QFontMetrics metrics(strong(widget == nullptr ? QFont() : widget->font()));
    int width = metrics.size(Qt::TextShowMnemonic, option.text).width() + dp(tabStart(option))
        + dp(kTabSide);
    if (!option.icon.isNull()) {
        width += dp(kIcon) + dp(kIconGap);
    }
    for (const QSize &button : {option.leftButtonSize, option.rightButtonSize}) {
        width += button.isEmpty() ? 0 : button.width() + dp(4);
    }
    return {width, std::max(dp(34), metrics.height() + dp(12))};
}

void itemFill(
    QPainter &painter, const QStyleOptionViewItem &option, const QWidget *widget, bool isRow)
{
    if (!isRow && option.backgroundBrush.style() != Qt::NoBrush) {
        painter.fillRect(option.rect, option.backgroundBrush);
    }
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected && (!isRow || option.showDecorationSelected)) {
        painter.fillRect(option.rect,
            option.palette.color(
                isEnabled(option) ? QPalette::Active : QPalette::Disabled, QPalette::Highlight));
    } else if (isRow ? option.features.testFlag(QStyleOptionViewItem::Alternate)
                     : isHovered(option)) {
        painter.fillRect(option.rect, color("raised"));
    }
    const auto *const table = qobject_cast<const QTableView *>(widget);
    if (!isRow && table != nullptr && !table->showGrid()) { // lines between rows alone
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom() + 1 - hairline(),
                             option.rect.width(), hairline()),
            color("line"));
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
