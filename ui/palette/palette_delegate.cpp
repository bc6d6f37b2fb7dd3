// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palette_delegate.h"

#include "ui/facilities/region_mark.h"
#include "ui/palette/palette_entries.h"
#include "ui/palette/palette_model.h"
#include "ui/render/parts/frame.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/key_caps.h"
#include "ui/widgets/shape_mark.h"
#include "ui/workspace/workspace.h"

#include <QTextLayout>

namespace trama::ui {

namespace {

constexpr double kRow = 36; ///< dp
constexpr double kHeader = 28;
constexpr double kInset = 6; ///< of what is chosen, from the list's edges
constexpr double kMargin = 20; ///< of the marks, from the list's edges
constexpr double kMark = 18;
constexpr double kGap = 12;
constexpr double kDetailShare = 0.35; ///< of the words' room, which a long name leaves

const PaletteModel &modelOf(const QModelIndex &index)
{
    return *static_cast<const PaletteModel *>(index.model());
}

/// Draws `text` in one line with its matched letters bold in the colour of links; gives its width.
int paintMatched(QPainter &painter, const QRect &room, const QString &text,
    const QList<int> &places, const QColor &matched)
{
    const QFont strong = typeFont("strong");
    const QString shown = QFontMetrics(strong).elidedText(text, Qt::ElideRight, room.width());
    const qsizetype kept = shown == text ? text.size() : shown.size() - 1;
    QTextCharFormat format;
    format.setFontWeight(strong.weight());
    format.setForeground(matched);
    QList<QTextLayout::FormatRange> formats;
    for (const int place : places) {
        if (place < kept) {
            formats.append({place, 1, format});
        }
    }
    QTextLayout layout(shown, painter.font());
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(room.width() + 1);
    layout.endLayout();
    layout.draw(&painter, QPointF(room.left(), room.top() + (room.height() - line.height()) / 2));
    return int(std::ceil(line.naturalTextWidth()));
}

} // namespace

PaletteDelegate::PaletteDelegate(const Workspace &workspace, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_workspace(workspace)
{
}

void PaletteDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (modelOf(index).isHeader(index)) {
        paintHeader(*painter, option.rect, index);
        painter->restore();
        return;
    }
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    if (isSelected || isHovered) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme().color(isSelected ? "selection" : "raised"));
        painter->drawRoundedRect(option.rect.adjusted(dp(kInset), 0, -dp(kInset), 0), dp(4), dp(4));
    }
    QRect room = option.rect.adjusted(dp(kMargin), 0, -dp(kMargin), 0);
    if (const PaletteEntry *entry = modelOf(index).entry(index)) {
        paintMark(*painter, room, entry->mark, isSelected);
    }
    room.setLeft(room.left() + dp(kMark + kGap));
    paintKeys(*painter, room, index, isSelected);
    paintWords(*painter, room, index, isSelected);
    painter->restore();
}

void PaletteDelegate::paintHeader(
    QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const QRect room = rect.adjusted(dp(kMargin), dp(4), -dp(kMargin), 0);
    painter.setPen(theme().color("muted"));
    painter.setFont(typeFont("small"));
    const QString count = index.data(PaletteModel::DetailRole).toString();
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, count);
    const int taken = painter.fontMetrics().horizontalAdvance(count) + dp(kGap);
    QFont font = typeFont("small");
    font.setWeight(typeFont("strong").weight());
    painter.setFont(font);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(
            index.data().toString(), Qt::ElideRight, room.width() - taken));
}

void PaletteDelegate::paintMark(
    QPainter &painter, const QRect &rect, const PaletteMark &mark, bool isSelected) const
{
    const QRectF square(
        rect.left(), rect.center().y() - dp(kMark) / 2.0 + 0.5, dp(kMark), dp(kMark));
    if (mark.gapClass) {
        paintShapes(
            painter, render::classChip(*mark.gapClass, {}, kMark, theme()), square.topLeft());
    } else if (mark.region) {
        paintRegionMark(
            &painter, regionCategory(m_workspace.snapshot(), *mark.region), square.center(), dp(5));
    } else if (!mark.icon.isEmpty()) {
        const double side = dp(16);
        painter.drawPixmap(square.center() - QPointF(side / 2, side / 2),
            iconPixmap(mark.icon.constData(), side,
                theme().color(isSelected ? "selectionText" : "muted"),
                painter.device()->devicePixelRatioF()));
    }
}

void PaletteDelegate::paintKeys(
    QPainter &painter, QRect &room, const QModelIndex &index, bool isSelected) const
{
    QStringList keys = keysOf(index.data(PaletteModel::KeysRole).toString());
    if (keys.isEmpty() && isSelected) {
        keys << QKeySequence(Qt::Key_Enter).toString(QKeySequence::NativeText);
    }
    if (keys.isEmpty()) {
        return;
    }
    const int width = keyCapsWidth(keys);
    paintKeyCaps(painter, QRect(room.right() + 1 - width, room.top(), width, room.height()), keys);
    room.setRight(room.right() - width - dp(kGap));
}

void PaletteDelegate::paintWords(
    QPainter &painter, QRect room, const QModelIndex &index, bool isSelected) const
{
    const bool isEntry = modelOf(index).entry(index) != nullptr;
    const QString detail = index.data(PaletteModel::DetailRole).toString();
    const QFontMetrics small(typeFont("small"));
    const int wanted = detail.isEmpty() ? 0 : small.horizontalAdvance(detail) + dp(kGap);
    QRect title = room;
    title.setWidth(room.width() - std::min(wanted, int(room.width() * kDetailShare)));
    painter.setFont(typeFont(isEntry ? "body" : "small"));
    painter.setPen(theme().color(isSelected ? "selectionText" : isEntry ? "text" : "link"));
    const int width = paintMatched(painter, title, index.data().toString(),
        index.data(PaletteModel::PlacesRole).value<QList<int>>(), theme().color("link"));
    room.setLeft(room.left() + width + dp(kGap));
    painter.setFont(typeFont("small"));
    painter.setPen(theme().color(isSelected ? "selectionText" : "muted"));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
        small.elidedText(detail, Qt::ElideRight, room.width()));
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {dp(200), dp(modelOf(index).isHeader(index) ? kHeader : kRow)};
}

} // namespace trama::ui
