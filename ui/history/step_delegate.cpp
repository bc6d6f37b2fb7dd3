// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/step_delegate.h"

#include "ui/history/history_model.h"
#include "ui/widgets/appearance.h"

#include <QPainter>

namespace trama::ui {

namespace {

constexpr int kHeight = 46;
constexpr int kIcon = 16;

} // namespace

QSize StepDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), dp(kHeight)};
}

void StepDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isUndone = index.data(HistoryModel::UndoneRole).toBool();
    const bool isStanding = index.data(HistoryModel::StandingRole).toBool();
    if (isSelected) {
        painter->fillRect(option.rect, theme().color("selection"));
    }
    if (isStanding) {
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), dp(3), option.rect.height()),
            theme().color("accent"));
    }
    const QRect area = option.rect.adjusted(dp(10), dp(4), -dp(8), -dp(4));
    painter->drawPixmap(area.left(), area.top() + dp(3),
        iconPixmap(index.data(HistoryModel::IconRole).toString().toLatin1().constData(), dp(kIcon),
            theme().color(isStanding ? "accent" : "muted"),
            painter->device()->devicePixelRatioF()));
    const QRect text = area.adjusted(dp(kIcon + 8), 0, 0, 0);
    const bool isStrong = isStanding || index.data(HistoryModel::NamedRole).toBool();
    QFont font = typeFont(isStrong ? "strong" : "body");
    font.setStrikeOut(isUndone);
    painter->setFont(font);
    painter->setPen(theme().color(isSelected ? "selectionText" : isUndone ? "muted" : "text"));
    const auto line = [&](const QString &words, Qt::Alignment alignment) {
        painter->drawText(text, int(alignment | Qt::AlignLeft) | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(words, Qt::ElideRight, text.width()));
    };
    line(index.data().toString(), Qt::AlignTop);
    painter->setFont(typeFont("small"));
    painter->setPen(theme().color(isSelected ? "selectionText" : "muted"));
    line(index.data(HistoryModel::DetailRole).toString(), Qt::AlignBottom);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
        theme().color("line"));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme().color("focus"), dp(2)));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

} // namespace trama::ui
