// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gaps/ranking_delegate.h"

#include "ui/models/gap_ranking_model.h"
#include "ui/render/parts/frame.h"
#include "ui/render/parts/glyphs.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/shape_mark.h"

#include <QApplication>

namespace trama::ui {

namespace {

constexpr double kMark = 16;
constexpr double kBar = 36;
constexpr double kBarRoom = kBar + 6;

/// What stands before the words of a cell, in a strip of kMark dp.
std::vector<render::Shape> before(const QModelIndex &index, bool isSelected)
{
    const QVariant gapClass = index.data(GapRankingModel::ClassRole);
    if (gapClass.isValid()) {
        return render::classChip(gap::GapClass(gapClass.toInt()), {}, kMark, theme());
    }
    const QVariant advice = index.data(GapRankingModel::AdviceRole);
    if (advice.isValid()) {
        return render::adviceIcon(gap::Advice(advice.toInt()), {0, 0, kMark, kMark},
            theme().color(isSelected ? "selectionText" : "muted"));
    }
    const QVariant share = index.data(GapRankingModel::ShareRole);
    return share.isValid()
        ? render::bar(QRectF(0, 5, kBar, 6), share.toDouble(), theme().color("accent"), theme())
        : std::vector<render::Shape>();
}

double roomBefore(int column)
{
    switch (column) {
    case GapRankingModel::Class:
    case GapRankingModel::Advice:
        return kMark + 6;
    case GapRankingModel::Weight:
    case GapRankingModel::Demand:
    case GapRankingModel::Loss:
    case GapRankingModel::NotBorrowed:
        return kBarRoom;
    default:
        return 0;
    }
}

} // namespace

void RankingDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString words = cell.text;
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    const int margin = dp(8);
    QRect room = cell.rect.adjusted(margin, 0, -margin, 0);
    paintShapes(*painter, before(index, isSelected),
        QPointF(room.left(), room.top() + (room.height() - dp(kMark)) / 2.0));
    room.setLeft(room.left() + dp(roomBefore(index.column())));
    painter->save();
    painter->setPen(theme().color("line"));
    painter->drawLine(cell.rect.bottomLeft(), cell.rect.bottomRight());
    const bool isStrong = index.column() == GapRankingModel::GLeft
        || (index.column() == GapRankingModel::Need && index.row() == 0);
    painter->setFont(typeFont(isStrong ? "strong" : "body"));
    const bool isMuted = index.column() == GapRankingModel::Rank;
    painter->setPen(cell.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    if (isMuted && !isSelected) {
        painter->setPen(theme().color("muted"));
    }
    const QFontMetrics metrics(painter->font());
    const auto alignment = static_cast<int>(cell.displayAlignment);
    const bool isWrapped = index.column() == GapRankingModel::Need
        && metrics.horizontalAdvance(words) > room.width()
        && room.height() >= 2 * metrics.lineSpacing();
    painter->drawText(room, alignment | (isWrapped ? Qt::TextWordWrap : 0),
        isWrapped ? words : metrics.elidedText(words, Qt::ElideRight, room.width()));
    painter->restore();
}

QSize RankingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    const QFontMetrics metrics(typeFont("strong"));
    const int words = metrics.horizontalAdvance(index.data().toString());
    return {words + dp(roomBefore(index.column())) + 2 * dp(8) + 2, dp(28)};
}

} // namespace trama::ui
