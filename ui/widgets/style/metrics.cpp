// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/appearance.h"
#include "ui/widgets/style/buttons.h"
#include "ui/widgets/style/fields.h"
#include "ui/widgets/style/paint.h"
#include "ui/widgets/style/trama_style.h"
#include "ui/widgets/style/views.h"

#include <QAbstractItemView>
#include <QFocusFrame>

namespace trama::ui {

namespace {

constexpr double kFieldSide = 8; ///< dp between the edge of a field and its text

} // namespace

int TramaStyle::pixelMetric(
    PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonMargin:
        return 2 * dp(12);
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_LineEditIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
        return dp(theme().size("iconButton"));
    case PM_ToolBarIconSize:
        return dp(theme().size("iconPage"));
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarBaseHeight:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabOverlap:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
    case PM_MenuHMargin:
    case PM_MenuDesktopFrameWidth:
        return 0;
    case PM_DefaultFrameWidth:
    case PM_MenuPanelWidth:
    case PM_ComboBoxFrameWidth:
    case PM_SpinBoxFrameWidth:
        return paint::hairline();
    case PM_MenuVMargin:
        return dp(4);
    case PM_MenuBarItemSpacing:
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_MenuBarHMargin:
    case PM_MenuBarVMargin:
        return dp(2);
    case PM_ScrollBarExtent:
        return dp(10);
    case PM_ScrollBarSliderMin:
        return dp(24);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return dp(15);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return dp(8);
    case PM_HeaderMargin:
        return dp(8);
    case PM_HeaderDefaultSectionSizeVertical:
        return dp(theme().size("row"));
    case PM_FocusFrameHMargin: // also the room left and right of a cell's text
        return qobject_cast<const QFocusFrame *>(widget) != nullptr ? dp(4) : dp(7);
    case PM_FocusFrameVMargin:
        return qobject_cast<const QFocusFrame *>(widget) != nullptr ? dp(4) : dp(2);
    case PM_ToolTipLabelFrameWidth:
        return dp(6);
    case PM_SplitterWidth:
        return dp(7);
    case PM_TreeViewIndentation:
        return dp(18);
    case PM_SliderThickness:
    case PM_SliderControlThickness:
    case PM_SliderLength:
        return dp(16);
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return dp(12);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return dp(8);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int TramaStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
    QStyleHintReturn *result) const
{
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected:
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup: // a list below the field
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_TabBar_Alignment:
    case SH_Widget_Animation_Duration:
    case SH_Widget_Animate:
    case SH_ScrollBar_Transient:
        return 0;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_Header_ArrowAlignment:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

QSize TramaStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            return paint::pushButtonSize(*button, widget);
        }
        break;
    case CT_ToolButton:
        return QSize(size.width() + dp(12), std::max(size.height() + dp(8), dp(28)));
    case CT_LineEdit:
        return QSize(size.width() + 2 * dp(kFieldSide), std::max(size.height(), dp(28)));
    case CT_ComboBox:
        return QSize(size.width() + dp(kFieldSide) + dp(paint::kFieldArrow) + dp(4),
            std::max(size.height() + dp(4), dp(28)));
    case CT_SpinBox:
        return QSize(size.width() + dp(kFieldSide) + dp(24), std::max(size.height(), dp(28)));
    case CT_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            return paint::headerSize(*header, widget);
        }
        break;
    case CT_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            return paint::tabSize(*tab, widget);
        }
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            return paint::menuItemSize(*item, size);
        }
        break;
    case CT_MenuBarItem:
        return size + QSize(dp(16), dp(8));
    case CT_ItemViewItem: {
        const QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {wanted.width() + dp(2), std::max(wanted.height(), dp(theme().size("row")))};
    }
    case CT_CheckBox:
    case CT_RadioButton: {
        const QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {wanted.width(), std::max(wanted.height(), dp(theme().size("minTarget")))};
    }
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect TramaStyle::subElementRect(
    SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame != nullptr && frame->lineWidth > 0) {
            const int side = dp(kFieldSide) - 2; // the field itself leaves two pixels
            return option->rect.adjusted(side, 0, -side, 0);
        }
        return option->rect;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect TramaStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
    SubControl part, const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        return paint::comboRect(*option, part);
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            return paint::spinRect(*spin, part);
        }
        break;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            return paint::scrollRect(*bar, part);
        }
        break;
    default:
        break;
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

} // namespace trama::ui
