// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chains/sentence_delegate.h"

#include "ui/widgets/appearance.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyle>

namespace trama::ui {

namespace {

constexpr int kWhole = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignVCenter;
constexpr double kBeside = 8; ///< dp
constexpr double kAbove = 4;

} // namespace

void SentenceDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString sentence = std::exchange(item.text, QString());
    const QStyle *style = item.widget->style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const bool isChosen = item.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setFont(item.font);
    painter->setPen(item.palette.color(isChosen ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(item.rect.adjusted(dp(kBeside), 0, -dp(kBeside), 0), kWhole, sentence);
    painter->restore();
}

QSize SentenceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const auto *view = qobject_cast<const QAbstractScrollArea *>(item.widget);
    const int width = view == nullptr ? item.rect.width() : view->viewport()->width();
    const QRect room(0, 0, width - 2 * dp(kBeside), QWIDGETSIZE_MAX);
    const int height = item.fontMetrics.boundingRect(room, kWhole, item.text).height();
    return {width, height + 2 * dp(kAbove)};
}

} // namespace trama::ui
