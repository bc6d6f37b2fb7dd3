// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/style/fields.h"

#include "ui/widgets/appearance.h"
#include "ui/widgets/style/paint.h"

#include <QAbstractScrollArea>

namespace trama::ui::paint {

namespace {

constexpr double kTextSide = 8; ///< dp between the edge of a field and its text

QColor arrowColor(bool isLive)
{
    return color(isLive ? "muted" : "line");
}

} // namespace

void comboBox(
    QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget, bool hasRing)
{
    if (option.frame) {
        field(painter, option, widget, hasRing);
    } else {
        painter.fillRect(option.rect, color("surface"));
    }
    icon(painter, comboRect(option, QStyle::SC_ComboBoxArrow), "chevron-down",
        arrowColor(isEnabled(option)), 14);
}

QRect comboRect(const QStyleOptionComplex &option, QStyle::SubControl part)
{
    const QRect all = option.rect;
    const int arrow = dp(kFieldArrow);
    switch (part) {
    case QStyle::SC_ComboBoxArrow:
        return {all.right() + 1 - arrow, all.top(), arrow, all.height()};
    case QStyle::SC_ComboBoxEditField:
        return all.adjusted(dp(kTextSide) - 2, hairline(), -arrow, -hairline());
    default:
        return all;
    }
}

void comboLabel(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget)
{
    if (option.editable) {
        return;
    }
    QRect room = comboRect(option, QStyle::SC_ComboBoxEditField).adjusted(2, 0, 0, 0);
    if (!option.currentIcon.isNull()) {
        const QPixmap pixmap
            = option.currentIcon.pixmap(option.iconSize, painter.device()->devicePixelRatioF(),
                isEnabled(option) ? QIcon::Normal : QIcon::Disabled);
        painter.drawPixmap(
            QPoint(room.left(), room.top() + (room.height() - option.iconSize.height()) / 2),
            pixmap);
        room.setLeft(room.left() + option.iconSize.width() + dp(kIconGap));
    }
    painter.save();
    if (widget != nullptr) {
        painter.setFont(widget->font());
    }
    painter.setPen(color(isEnabled(option) ? "text" : "muted"));
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(option.currentText, Qt::ElideRight, room.width()));
    painter.restore();
}

void spinBox(
    QPainter &painter, const QStyleOptionSpinBox &option, const QWidget *widget, bool hasRing)
{
    if (option.frame) {
        field(painter, option, widget, hasRing);
    }
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons) {
        return;
    }
    const auto arrow
        = [&](QStyle::SubControl part, QAbstractSpinBox::StepEnabledFlag step, bool isUp) {
              const bool isLive = option.stepEnabled.testFlag(step) && isEnabled(option);
              const QRect rect = spinRect(option, part);
              const bool isActive = isLive && option.activeSubControls == part && isHovered(option);
              painter.save();
              painter.translate(QRectF(rect).center());
              painter.rotate(isUp ? 180 : 0);
              const int side = dp(12);
              icon(painter, QRect(-side / 2, -side / 2, side, side), "chevron-down",
                  isActive ? color("text") : arrowColor(isLive), 12);
              painter.restore();
          };
    arrow(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, true);
    arrow(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, false);
}

QRect spinRect(const QStyleOptionSpinBox &option, QStyle::SubControl part)
{
    const QRect all = option.rect;
    const bool hasButtons = option.buttonSymbols != QAbstractSpinBox::NoButtons;
    const int arrow = hasButtons ? dp(20) : dp(kTextSide) - 2;
    const int middle = all.height() / 2;
    const QRect arrows(all.right() + 1 - arrow, all.top() + hairline(), arrow - hairline(),
        all.height() - 2 * hairline());
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        return hasButtons ? QRect(arrows.left(), arrows.top(), arrows.width(), middle - hairline())
                          : QRect();
    case QStyle::SC_SpinBoxDown:
        return hasButtons ? QRect(arrows.left(), all.top() + middle, arrows.width(),
                   all.height() - middle - hairline())
                          : QRect();
    case QStyle::SC_SpinBoxEditField:
        return all.adjusted(dp(kTextSide) - 2, hairline(), -arrow, -hairline());
    default:
        return all;
    }
}

QRect scrollRect(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const QRect all = option.rect;
    const bool isFlat = option.orientation == Qt::Horizontal;
    const int length = isFlat ? all.width() : all.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int handle = length;
    if (range > 0) {
        const double share = double(option.pageStep) / double(range + option.pageStep);
        handle = std::clamp(qRound(share * length), std::min(length, dp(24)), length);
    }
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - handle, option.upsideDown);
    const auto span = [&](int from, int extent) {
        return isFlat ? QRect(all.left() + from, all.top(), extent, all.height())
                      : QRect(all.left(), all.top() + from, all.width(), extent);
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return all;
    case QStyle::SC_ScrollBarSlider:
        return span(start, handle);
    case QStyle::SC_ScrollBarSubPage:
        return span(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return span(start + handle, length - start - handle);
    default:
        return {};
    }
}

void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QWidget *widget)
{
    const QWidget *const holder = widget == nullptr ? nullptr : widget->parentWidget();
    const auto *const area = holder == nullptr
        ? nullptr
        : qobject_cast<const QAbstractScrollArea *>(holder->parentWidget());
    if (area != nullptr && area->viewport()->backgroundRole() == QPalette::Base) {
        painter.fillRect(option.rect, color(isEnabled(option) ? "surface" : "sunken"));
    }
    if (option.maximum <= option.minimum) {
        return;
    }
    const bool isHeld = option.state.testFlag(QStyle::State_Sunken)
        && option.activeSubControls == QStyle::SC_ScrollBarSlider;
    QColor fill = color("lineStrong");
    fill.setAlphaF(isHeld ? 1.0F : isHovered(option) ? 0.85F : 0.6F);
    const int inset = dp(2);
    const QRect handle
        = scrollRect(option, QStyle::SC_ScrollBarSlider).adjusted(inset, inset, -inset, -inset);
    box(painter, handle, fill, QColor(), 3);
}

void slider(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle)
{
    const bool isFlat = option.orientation == Qt::Horizontal;
    const int thick = dp(4);
    const QRect all = option.rect;
    const QRect track = isFlat
        ? QRect(all.left(), all.center().y() - thick / 2, all.width(), thick)
        : QRect(all.center().x() - thick / 2, all.top(), thick, all.height());
    box(painter, track, color("sunken"), color("line"), 2);
    QRect done = track;
    const bool isFromEnd = option.upsideDown;
    if (isFlat) {
        isFromEnd ? done.setLeft(handle.center().x()) : done.setRight(handle.center().x());
    } else {
        isFromEnd ? done.setTop(handle.center().y()) : done.setBottom(handle.center().y());
    }
    const bool isLive = isEnabled(option);
    box(painter, done, color(isLive ? "accent" : "lineStrong"), QColor(), 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(isLive ? "accent" : "lineStrong"), dp(2)));
    painter.setBrush(color(isHovered(option) ? "accentTint" : "surface"));
    const double side = dp(14);
    painter.drawEllipse(QRectF(handle).center(), side / 2 - 1, side / 2 - 1);
    painter.restore();
}

void progress(QPainter &painter, const QStyleOptionProgressBar &option)
{
    const int thick = std::min(option.rect.height(), dp(6));
    const QRect track(option.rect.left(), option.rect.top() + (option.rect.height() - thick) / 2,
        option.rect.width(), thick);
    box(painter, track, color("sunken"), QColor(), 3);
    const qint64 range = qint64(option.maximum) - option.minimum;
    if (range <= 0) { // not known how much there is
        QRect third = track;
        third.setWidth(track.width() / 3);
        box(painter, third, color("accent"), QColor(), 3);
        return;
    }
    QRect done = track;
    done.setWidth(
        int(double(track.width()) * double(option.progress - option.minimum) / double(range)));
    if (done.width() > 0) {
        box(painter, done, color("accent"), QColor(), 3);
    }
}

} // namespace trama::ui::paint
