// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/outline_delegate.h"

#include "ui/models/plan_outline_model.h"
#include "ui/widgets/appearance.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace trama::ui {

namespace {

constexpr int kLines = 2;

/// The title in lines of a width, the last one cut.
QStringList linesOf(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QStringList lines;
    const QFontMetrics metrics(font);
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == kLines) {
            lines.append(metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, width));
            break;
        }
        lines.append(text.mid(line.textStart(), line.textLength()));
    }
    layout.endLayout();
    return lines;
}

int left()
{
    return dp(34);
}

} // namespace

void OutlineDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString title = item.text;
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool isCurrent = item.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (isCurrent) {
        painter->fillRect(QRect(item.rect.left(), item.rect.top(), dp(3), item.rect.height()),
            theme().color("accent"));
    }
    const bool isAction = index.data(PlanOutlineModel::IsActionRole).toBool();
    const bool isComplete = index.data(PlanOutlineModel::IsCompleteRole).toBool();
    const char *name = isAction ? "drag" : isComplete ? "success" : "edit";
    const char *role = !isAction && isComplete ? "success" : "muted";
    const double dpr = item.widget ? item.widget->devicePixelRatioF() : 1;
    const QPixmap mark = iconPixmap(name, dp(16), theme().color(role), dpr);
    painter->drawPixmap(item.rect.left() + dp(10), item.rect.top() + dp(6), mark);
    const QFont font = typeFont(isCurrent ? "strong" : "body");
    painter->setFont(font);
    painter->setPen(theme().color(isCurrent ? "selectionText" : "text"));
    int y = item.rect.top() + dp(5);
    const int width = item.rect.width() - left() - dp(8);
    for (const QString &line : linesOf(title, font, width)) {
        painter->drawText(QRect(item.rect.left() + left(), y, width, dp(18)),
            Qt::AlignLeft | Qt::AlignVCenter, line);
        y += dp(18);
    }
    painter->restore();
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = (view ? view->viewport()->width() : dp(240)) - left() - dp(8);
    const auto lines
        = linesOf(index.data().toString(), typeFont("strong"), std::max(width, dp(60)));
    return {dp(120), int(std::max<qsizetype>(1, lines.size())) * dp(18) + dp(10)};
}

} // namespace trama::ui
