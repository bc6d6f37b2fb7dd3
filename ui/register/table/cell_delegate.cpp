// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/table/cell_delegate.h"

#include "ui/models/record_model.h"
#include "ui/widgets/appearance.h"

#include <QPainter>
#include <QPainterPath>

namespace trama::ui {

namespace {

constexpr int kPadding = 8;
constexpr int kCorner = 7;

void paintCorner(QPainter *painter, const QRect &cell)
{
    const double side = dp(kCorner);
    QPainterPath corner;
    corner.moveTo(cell.right() + 1 - side, cell.top());
    corner.lineTo(cell.right() + 1, cell.top());
    corner.lineTo(cell.right() + 1, cell.top() + side);
    corner.closeSubpath();
    painter->fillPath(corner, theme().color("error"));
}

/// The line above the records of a group: what they share and how many they are.
void paintGroup(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    painter->fillRect(option.rect, theme().color("raised"));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
        theme().color("line"));
    if (index.column() == 0) {
        const bool isFolded = index.data(RecordModel::FoldedRole).toBool();
        const int side = dp(14);
        const QRect area = option.rect.adjusted(dp(kPadding), 0, -dp(kPadding), 0);
        painter->drawPixmap(area.left(), area.center().y() - side / 2,
            iconPixmap(isFolded ? "chevron-right" : "chevron-down", side, theme().color("muted"),
                painter->device()->devicePixelRatioF()));
        painter->setFont(typeFont("strong"));
        painter->setPen(theme().color("text"));
        const QRect text = area.adjusted(side + dp(6), 0, 0, 0);
        painter->drawText(text, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(
                index.data().toString(), Qt::ElideRight, text.width()));
    }
}

void paintFocus(QPainter *painter, const QStyleOptionViewItem &option)
{
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme().color("focus"), dp(2)));
        const double inset = dp(1);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset));
    }
}

} // namespace

void CellDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(RecordModel::GroupRole).isValid()) {
        paintGroup(painter, option, index);
        paintFocus(painter, option);
        painter->restore();
        return;
    }
    painter->setFont(option.font);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, theme().color(isSelected ? "selection" : "surface"));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
        theme().color("line"));
    paintContent(painter, option.rect.adjusted(dp(kPadding), 0, -dp(kPadding), 0),
        theme().color(isSelected ? "selectionText" : "text"), index);
    if (!index.data(RecordModel::ReasonRole).toString().isEmpty()) {
        paintCorner(painter, option.rect);
    }
    paintFocus(painter, option);
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int text = option.fontMetrics.horizontalAdvance(index.data().toString());
    return {text + extraWidth() + dp(2 * kPadding), dp(28)};
}

void CellDelegate::paintText(QPainter *painter, const QRect &area, const QColor &color,
    const QModelIndex &index, Qt::Alignment alignment) const
{
    painter->setPen(color);
    const QString text
        = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, area.width());
    painter->drawText(area, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, text);
}

void CellDelegate::paintContent(
    QPainter *painter, const QRect &area, const QColor &color, const QModelIndex &index) const
{
    const bool isEmpty = index.data().toString() == QStringLiteral("–");
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    paintText(painter, area, isEmpty ? theme().color("muted") : color, index,
        alignment & Qt::AlignHorizontal_Mask);
}

void CellDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(dp(1), 0, -dp(1), -1));
}

} // namespace trama::ui
