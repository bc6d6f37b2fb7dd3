// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/appearance.h"
#include "ui/widgets/style/buttons.h"
#include "ui/widgets/style/fields.h"
#include "ui/widgets/style/paint.h"
#include "ui/widgets/style/trama_style.h"
#include "ui/widgets/style/views.h"

#include <QFocusFrame>

namespace trama::ui {

namespace {

void paintPanelOfLineEdit(
    QPainter &painter, const QStyleOptionFrame &option, const QWidget *widget, bool hasRing)
{
    if (option.lineWidth > 0) {
        paint::field(painter, option, widget, hasRing);
    } else if (widget != nullptr && widget->inherits("QExpandingLineEdit")) { // over a cell
        painter.fillRect(option.rect, paint::color("surface"));
        paint::ring(painter, option.rect);
    }
}

/// A line across the middle of `rect`.
void rule(QPainter &painter, const QRect &rect, bool isUpright, const char *role)
{
    const QPoint middle = rect.center();
    const int line = paint::hairline();
    painter.fillRect(isUpright ? QRect(middle.x(), rect.top(), line, rect.height())
                               : QRect(rect.left(), middle.y(), rect.width(), line),
        paint::color(role));
}

double ringRadius(const QWidget *frame)
{
    const auto *const ring = qobject_cast<const QFocusFrame *>(frame);
    const QVariant said = ring == nullptr || ring->widget() == nullptr
        ? QVariant()
        : ring->widget()->property(kRingRadius);
    constexpr double kOutside = 4;
    return (said.isValid() ? said.toDouble() : 3) + kOutside;
}

bool drawMenu(QStyle::ControlElement element, const QStyleOption &option, QPainter &painter)
{
    const auto *const item = qstyleoption_cast<const QStyleOptionMenuItem *>(&option);
    painter.save();
    if (element == QStyle::CE_MenuBarEmptyArea) {
        painter.fillRect(option.rect, paint::color("window"));
    } else if (item != nullptr && element == QStyle::CE_MenuBarItem) {
        paint::menuBarItem(painter, *item);
    } else if (item != nullptr) {
        paint::menuItem(painter, *item);
    }
    painter.restore();
    return true;
}

} // namespace

bool TramaStyle::drawIndicator(PrimitiveElement element, const QStyleOption &option,
    QPainter &painter, const QWidget *widget) const
{
    const auto chevron = [&](const char *name, int turn) {
        painter.save();
        painter.translate(QRectF(option.rect).center());
        painter.rotate(turn);
        const int side = dp(12);
        paint::icon(painter, QRect(-side / 2, -side / 2, side, side), name,
            paint::color(paint::isEnabled(option) ? "muted" : "line"), 12);
        painter.restore();
        return true;
    };
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paint::checkIndicator(painter, option);
        return true;
    case PE_IndicatorRadioButton:
        paint::radioIndicator(painter, option);
        return true;
    case PE_IndicatorArrowDown:
        return chevron("chevron-down", 0);
    case PE_IndicatorArrowUp:
        return chevron("chevron-down", 180);
    case PE_IndicatorArrowRight:
        return chevron("chevron-right", 0);
    case PE_IndicatorArrowLeft:
        return chevron("chevron-right", 180);
    case PE_IndicatorBranch:
        paint::branch(painter, option);
        return true;
    case PE_FrameFocusRect:
        if (widget != nullptr
            && (widget->inherits("QAbstractItemView") || widget->inherits("QHeaderView"))) {
            paint::ring(painter, option.rect);
        }
        return true;
    default:
        return false;
    }
}

bool TramaStyle::drawFrame(
    PrimitiveElement element, const QStyleOption &option, QPainter &painter) const
{
    const QRect all = option.rect;
    const int line = paint::hairline();
    switch (element) {
    case PE_Frame:
    case PE_FrameWindow:
        if (option.state.testFlag(State_HasFocus)) {
            paint::box(painter, all, QColor(), paint::color("focus"));
        } else {
            paint::box(painter, all, QColor(), paint::color("line"));
        }
        return true;
    case PE_PanelMenu:
    case PE_FrameMenu:
        paint::box(painter, all, paint::color("surface"), paint::color("line"), 0);
        return true;
    case PE_PanelTipLabel:
        paint::box(painter, all, paint::color("raised"), paint::color("lineStrong"), 0);
        return true;
    case PE_FrameTabBarBase:
        painter.fillRect(
            QRect(all.left(), all.bottom() + 1 - line, all.width(), line), paint::color("line"));
        return true;
    case PE_FrameTabWidget:
        painter.fillRect(QRect(all.left(), all.top(), all.width(), line), paint::color("line"));
        return true;
    case PE_FrameStatusBarItem:
    case PE_PanelScrollAreaCorner:
    case PE_FrameLineEdit: // its panel draws it
        return true;
    default:
        return false;
    }
}

void TramaStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
    QPainter *painter, const QWidget *widget) const
{
    if (drawIndicator(element, *option, *painter, widget)
        || drawFrame(element, *option, *painter)) {
        return;
    }
    const auto *const frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    const auto *const item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (element == PE_PanelLineEdit && frame != nullptr) {
        paintPanelOfLineEdit(*painter, *frame, widget, hasRing(widget));
    } else if (element == PE_PanelButtonTool) {
        paint::toolPanel(*painter, *option);
    } else if (item != nullptr
        && (element == PE_PanelItemViewRow || element == PE_PanelItemViewItem)) {
        paint::itemFill(*painter, *item, widget, element == PE_PanelItemViewRow);
    } else {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

bool TramaStyle::drawItem(ControlElement element, const QStyleOption &option, QPainter &painter,
    const QWidget *widget) const
{
    const auto *const header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
    const auto *const tab = qstyleoption_cast<const QStyleOptionTab *>(&option);
    switch (element) {
    case CE_Header:
    case CE_HeaderSection:
        if (header != nullptr) {
            paint::header(painter, *header, widget);
        }
        return true;
    case CE_HeaderEmptyArea:
        paint::headerEdge(painter, option.rect, option.state.testFlag(State_Horizontal));
        return true;
    case CE_TabBarTabShape:
        if (tab != nullptr) {
            paint::tabShape(painter, *tab);
        }
        return true;
    case CE_TabBarTabLabel:
        if (tab != nullptr) {
            paint::tabLabel(painter, *tab, widget);
        }
        return true;
    case CE_MenuItem:
    case CE_MenuBarItem:
    case CE_MenuBarEmptyArea:
        return drawMenu(element, option, painter);
    default:
        return false;
    }
}

void TramaStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
    const QWidget *widget) const
{
    if (drawItem(element, *option, *painter, widget)) {
        return;
    }
    const auto *const button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const auto *const combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    const auto *const bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    const auto *const frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    const bool isRule = frame != nullptr
        && (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine);
    if (element == CE_PushButton && button != nullptr) {
        paint::pushButton(*painter, *button, widget);
    } else if (element == CE_ComboBoxLabel && combo != nullptr) {
        paint::comboLabel(*painter, *combo, widget);
    } else if (element == CE_ProgressBar && bar != nullptr) {
        paint::progress(*painter, *bar);
    } else if (element == CE_Splitter) {
        rule(*painter, option->rect, option->state.testFlag(State_Horizontal),
            paint::isHovered(*option) ? "accent" : "line");
    } else if (element == CE_ShapedFrame && isRule) {
        rule(*painter, option->rect, frame->frameShape == QFrame::VLine, "line");
    } else if (element == CE_FocusFrame) {
        paint::ring(*painter, option->rect, ringRadius(widget));
    } else {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

} // namespace trama::ui
