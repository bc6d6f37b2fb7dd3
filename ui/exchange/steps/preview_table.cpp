// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/steps/preview_table.h"

#include "core/exchange/issue.h"
#include "ui/exchange/models/list_preview_model.h"
#include "ui/models/issue_text.h"
#include "ui/widgets/appearance.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>

namespace trama::ui {

namespace {

constexpr int kRow = 28;
constexpr int kTitle = 42;
constexpr int kPadding = 8;
constexpr int kIcon = 14;

const char *tintOf(exchange::Severity severity)
{
    return severity == exchange::Severity::Error  ? "errorTint"
        : severity == exchange::Severity::Warning ? "warnTint"
                                                  : "infoTint";
}

/// Two lines over a column: the field it is taken for, its name in the file.
class PreviewHeader : public QHeaderView {
public:
    explicit PreviewHeader(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
    }
    QSize sizeHint() const override { return {QHeaderView::sizeHint().width(), dp(kTitle)}; }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        painter->save();
        painter->fillRect(rect, theme().color("raised"));
        const auto text = [&](int role) {
            return model()->headerData(section, Qt::Horizontal, role).toString();
        };
        const QRect area = rect.adjusted(dp(kPadding), dp(4), -dp(kPadding), -dp(4));
        const QString field = text(ListPreviewModel::FieldRole);
        const bool isOut = field.isEmpty();
        painter->setFont(typeFont(isOut ? "body" : "strong"));
        painter->setPen(theme().color(isOut ? "muted" : "text"));
        painter->drawText(area, Qt::AlignTop | Qt::AlignLeft,
            painter->fontMetrics().elidedText(
                isOut ? QStringLiteral("–") : field, Qt::ElideRight, area.width()));
        painter->setFont(typeFont("small"));
        painter->setPen(theme().color("muted"));
        painter->drawText(area, Qt::AlignBottom | Qt::AlignLeft,
            painter->fontMetrics().elidedText(
                text(ListPreviewModel::ColumnRole), Qt::ElideRight, area.width()));
        painter->setPen(QPen(theme().color("line"), 0));
        painter->drawLine(rect.topRight(), rect.bottomRight());
        painter->setPen(QPen(theme().color("lineStrong"), 0));
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        painter->restore();
    }
};

} // namespace

PreviewTable::PreviewTable(ListPreviewModel *model, QWidget *parent)
    : QTableView(parent)
{
    setObjectName(QStringLiteral("importPreview"));
    setHorizontalHeader(new PreviewHeader(this));
    setModel(model);
    setItemDelegate(new PreviewCell(this));
    setShowGrid(false);
    setWordWrap(false);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->setDefaultSectionSize(dp(kRow));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

void PreviewTable::fitColumns()
{
    constexpr int kLeast = 96;
    constexpr int kMost = 220;
    constexpr int kLooked = 12;
    for (int column = 0; column < model()->columnCount(); ++column) {
        int width = fontMetrics().horizontalAdvance(
            model()->headerData(column, Qt::Horizontal, ListPreviewModel::FieldRole).toString());
        for (int row = 0; row < std::min(kLooked, model()->rowCount()); ++row) {
            width = std::max(width,
                fontMetrics().horizontalAdvance(model()->index(row, column).data().toString()));
        }
        setColumnWidth(column, std::clamp(width + dp(2 * kPadding + 10), dp(kLeast), dp(kMost)));
    }
}

void PreviewTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        verticalHeader()->setDefaultSectionSize(dp(kRow));
    }
}

void PreviewCell::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const QVariant severity = index.data(ListPreviewModel::SeverityRole);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const auto kind = exchange::Severity(severity.toInt());
    painter->fillRect(option.rect,
        theme().color(isSelected    ? "selection"
                : severity.isNull() ? "surface"
                                    : tintOf(kind)));
    QRect area = option.rect.adjusted(dp(kPadding), 0, -dp(kPadding), 0);
    QString text = index.data().toString();
    const bool isEmpty = text.isEmpty();
    QColor color = theme().color(isEmpty ? "muted" : isSelected ? "selectionText" : "text");
    if (!severity.isNull()) {
        color = isSelected ? color : theme().color(severityRole(kind));
        const int side = dp(kIcon);
        painter->drawPixmap(QRect(area.left(), area.center().y() - side / 2, side, side),
            iconPixmap(severityIcon(kind), side, color, painter->device()->devicePixelRatioF()));
        area.setLeft(area.left() + side + dp(5));
    }
    text = isEmpty ? tr("empty") : text;
    painter->setFont(option.font);
    painter->setPen(color);
    const bool isNumber = index.data(ListPreviewModel::IsNumberRole).toBool();
    painter->drawText(area,
        int(isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
    painter->setPen(QPen(theme().color("line"), 0));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme().color("focus"), dp(2)));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

} // namespace trama::ui
