// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/style/trama_style.h"

#include "ui/widgets/style/buttons.h"
#include "ui/widgets/style/fields.h"
#include "ui/widgets/style/paint.h"
#include "ui/widgets/style/views.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusFrame>
#include <QFrame>
#include <QLineEdit>
#include <QScrollBar>
#include <QSlider>

namespace trama::ui {

TramaStyle::TramaStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
    connect(qApp, &QApplication::focusChanged, this,
        [this](QWidget *, QWidget *now) { followFocus(now); });
}

TramaStyle::~TramaStyle()
{
    delete m_ring;
}

void TramaStyle::followFocus(QWidget *now)
{
    const bool isButton = qobject_cast<QAbstractButton *>(now) != nullptr;
    const bool isField = qobject_cast<QLineEdit *>(now) != nullptr
        || qobject_cast<QComboBox *>(now) != nullptr
        || qobject_cast<QAbstractSpinBox *>(now) != nullptr
        || qobject_cast<QSlider *>(now) != nullptr;
    const bool isInView = now != nullptr && now->parentWidget() != nullptr
        && qobject_cast<QAbstractScrollArea *>(now->parentWidget()->parentWidget()) != nullptr
        && now->parentWidget()->parentWidget()->inherits("QAbstractItemView");
    const bool isByMouse = isButton && QGuiApplication::mouseButtons() != Qt::NoButton;
    const bool isWanted = (isButton || isField) && !isInView && !isByMouse;
    if (!isWanted) {
        delete m_ring;
        return;
    }
    if (m_ring == nullptr) {
        m_ring = new QFocusFrame;
    }
    m_ring->setWidget(now);
}

void TramaStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) != nullptr
        || qobject_cast<QLineEdit *>(widget) != nullptr
        || qobject_cast<QComboBox *>(widget) != nullptr
        || qobject_cast<QAbstractSpinBox *>(widget) != nullptr
        || qobject_cast<QSlider *>(widget) != nullptr) {
        widget->setAttribute(Qt::WA_Hover);
    }
    if (qobject_cast<QScrollBar *>(widget) != nullptr) {
        widget->setAttribute(Qt::WA_Hover);
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false); // what lies behind shows
    }
}

void TramaStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
    QPainter *painter, const QWidget *widget) const
{
    const QRect all = option->rect;
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option)) {
            if (frame->lineWidth > 0) {
                paint::field(*painter, *option, widget);
            } else if (widget != nullptr && widget->inherits("QExpandingLineEdit")) {
                painter->fillRect(all, paint::color("surface")); // an editor over a cell
                paint::innerRing(*painter, all);
            }
        }
        return;
    case PE_FrameLineEdit:
    case PE_FrameFocusRect:
        if (element == PE_FrameFocusRect && widget != nullptr
            && (widget->inherits("QAbstractItemView") || widget->inherits("QHeaderView"))) {
            paint::innerRing(*painter, all);
        }
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paint::checkIndicator(*painter, *option);
        return;
    case PE_IndicatorRadioButton:
        paint::radioIndicator(*painter, *option);
        return;
    case PE_PanelButtonTool:
        paint::toolPanel(*painter, *option);
        return;
    case PE_IndicatorArrowDown:
        paint::icon(*painter, all, "chevron-down", paint::color("muted"), 12);
        return;
    case PE_IndicatorArrowRight:
        paint::icon(*painter, all, "chevron-right", paint::color("muted"), 12);
        return;
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            paint::itemFill(*painter, *item, element == PE_PanelItemViewRow);
        }
        return;
    case PE_IndicatorBranch:
        paint::branch(*painter, *option);
        return;
    case PE_Frame:
    case PE_FrameWindow:
        paint::box(*painter, all, QColor(),
            paint::color(option->state.testFlag(State_HasFocus) ? "focus" : "line"));
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
        painter->fillRect(all, paint::color("surface"));
        paint::box(*painter, all, QColor(), paint::color("line"), 0);
        return;
    case PE_PanelTipLabel:
        paint::box(*painter, all, paint::color("raised"), paint::color("lineStrong"), 0);
        return;
    case PE_FrameTabBarBase:
    case PE_FrameTabWidget:
        painter->fillRect(
            QRect(all.left(),
                element == PE_FrameTabWidget ? all.top() : all.bottom() + 1 - paint::hairline(),
                all.width(), paint::hairline()),
            paint::color("line"));
        return;
    case PE_FrameStatusBarItem:
    case PE_PanelScrollAreaCorner:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void TramaStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
    const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            paint::pushButton(*painter, *button, widget);
        }
        return;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            paint::comboLabel(*painter, *combo, widget);
        }
        return;
    case CE_Header:
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            paint::header(*painter, *header, widget);
        }
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, paint::color("raised"));
        return;
    case CE_TabBarTabShape:
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            element == CE_TabBarTabShape ? paint::tabShape(*painter, *tab, widget)
                                         : paint::tabLabel(*painter, *tab, widget);
        }
        return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            painter->save();
            paint::menuItem(*painter, *item);
            painter->restore();
        }
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            paint::menuBarItem(*painter, *item);
        }
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, paint::color("window"));
        return;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            paint::progress(*painter, *bar);
        }
        return;
    case CE_Splitter: {
        const bool isUpright = option->state.testFlag(State_Horizontal);
        const QPoint middle = option->rect.center();
        const int line = paint::hairline();
        painter->fillRect(isUpright
                ? QRect(middle.x(), option->rect.top(), line, option->rect.height())
                : QRect(option->rect.left(), middle.y(), option->rect.width(), line),
            paint::color(paint::isHovered(*option) ? "accent" : "line"));
        return;
    }
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option)) {
            const QPoint middle = option->rect.center();
            const int line = paint::hairline();
            if (frame->frameShape == QFrame::HLine) {
                painter->fillRect(
                    QRect(option->rect.left(), middle.y(), option->rect.width(), line),
                    paint::color("line"));
                return;
            }
            if (frame->frameShape == QFrame::VLine) {
                painter->fillRect(
                    QRect(middle.x(), option->rect.top(), line, option->rect.height()),
                    paint::color("line"));
                return;
            }
        }
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    case CE_FocusFrame: {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const double width = std::max(2, 2 * paint::hairline());
        painter->setPen(QPen(paint::color("focus"), width));
        painter->setBrush(Qt::NoBrush);
        const double inset = width / 2;
        const double radius = 1.5 * double(pixelMetric(PM_FocusFrameVMargin, option, widget));
        painter->drawRoundedRect(
            QRectF(option->rect).adjusted(inset, inset, -inset, -inset), radius, radius);
        painter->restore();
        return;
    }
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void TramaStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
    QPainter *painter, const QWidget *widget) const
{
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo != nullptr && control == CC_ComboBox) {
        paint::comboBox(*painter, *combo, widget);
    } else if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
               spin != nullptr && control == CC_SpinBox) {
        paint::spinBox(*painter, *spin, widget);
    } else if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
               bar != nullptr && control == CC_ScrollBar) {
        paint::scrollBar(*painter, *bar);
    } else if (bar != nullptr && control == CC_Slider) {
        paint::slider(
            *painter, *bar, QProxyStyle::subControlRect(CC_Slider, bar, SC_SliderHandle, widget));
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace trama::ui
