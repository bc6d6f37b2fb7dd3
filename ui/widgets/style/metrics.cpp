// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/appearance.h"
#include "ui/widgets/style/buttons.h"
#include "ui/widgets/style/fields.h"
#include "ui/widgets/style/paint.h"
#include "ui/widgets/style/trama_style.h"
#include "ui/widgets/style/views.h"

#include <QLineEdit>
#include <QToolButton>

#include <map>

namespace trama::ui {

namespace {

constexpr double kFieldSide = 8; ///< dp between the edge of a field and its text

constexpr double kRing = 4; ///< dp that the focus ring reaches outside: a gap of 2, a line of 2

const std::map<QStyle::PixelMetric, double> &lengths() ///< dp
{
    static const std::map<QStyle::PixelMetric, double> lengths{
        {QStyle::PM_ButtonMargin, 24},
        {QStyle::PM_ButtonIconSize, 16},
        {QStyle::PM_SmallIconSize, 16},
        {QStyle::PM_LineEditIconSize, 16},
        {QStyle::PM_LineEditIconMargin, 2},
        {QStyle::PM_ListViewIconSize, 16},
        {QStyle::PM_TabBarIconSize, 16},
        {QStyle::PM_ToolBarIconSize, 18},
        {QStyle::PM_ButtonShiftHorizontal, 0},
        {QStyle::PM_ButtonShiftVertical, 0},
        {QStyle::PM_TabBarBaseHeight, 0},
        {QStyle::PM_TabBarBaseOverlap, 0},
        {QStyle::PM_TabBarTabOverlap, 0},
        {QStyle::PM_TabBarTabShiftHorizontal, 0},
        {QStyle::PM_TabBarTabShiftVertical, 0},
        {QStyle::PM_TabBarScrollButtonWidth, 20},
        {QStyle::PM_ScrollView_ScrollBarSpacing, 0},
        {QStyle::PM_ScrollView_ScrollBarOverlap, 0},
        {QStyle::PM_ScrollBarExtent, 10},
        {QStyle::PM_ScrollBarSliderMin, 24},
        {QStyle::PM_MenuHMargin, 0},
        {QStyle::PM_MenuVMargin, 4},
        {QStyle::PM_MenuDesktopFrameWidth, 0},
        {QStyle::PM_MenuBarItemSpacing, 0},
        {QStyle::PM_MenuBarPanelWidth, 0},
        {QStyle::PM_MenuBarHMargin, 2},
        {QStyle::PM_MenuBarVMargin, 2},
        {QStyle::PM_IndicatorWidth, 14},
        {QStyle::PM_IndicatorHeight, 14},
        {QStyle::PM_ExclusiveIndicatorWidth, 14},
        {QStyle::PM_ExclusiveIndicatorHeight, 14},
        {QStyle::PM_CheckBoxLabelSpacing, 8},
        {QStyle::PM_RadioButtonLabelSpacing, 8},
        {QStyle::PM_HeaderMargin, 4},
        {QStyle::PM_ToolTipLabelFrameWidth, 6},
        {QStyle::PM_SplitterWidth, 7},
        {QStyle::PM_TreeViewIndentation, 18},
        {QStyle::PM_SliderThickness, 16},
        {QStyle::PM_SliderControlThickness, 16},
        {QStyle::PM_SliderLength, 16},
        {QStyle::PM_LayoutLeftMargin, 12},
        {QStyle::PM_LayoutTopMargin, 12},
        {QStyle::PM_LayoutRightMargin, 12},
        {QStyle::PM_LayoutBottomMargin, 12},
        {QStyle::PM_LayoutHorizontalSpacing, 8},
        {QStyle::PM_LayoutVerticalSpacing, 8},
    };
    return lengths;
}

/// A field that begins with an icon, as search fields do.
bool hasLeadingIcon(const QWidget *widget)
{
    if (qobject_cast<const QLineEdit *>(widget) == nullptr) {
        return false;
    }
    for (const QObject *part : widget->children()) {
        const auto *const button = qobject_cast<const QToolButton *>(part);
        if (button != nullptr && button->isVisibleTo(widget) && button->x() < widget->width() / 2) {
            return true;
        }
    }
    return false;
}

} // namespace

int TramaStyle::pixelMetric(
    PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
    case PM_MenuPanelWidth:
    case PM_ComboBoxFrameWidth:
    case PM_SpinBoxFrameWidth:
        return paint::hairline();
    case PM_HeaderDefaultSectionSizeVertical:
        return dp(theme().size("row"));
    case PM_FocusFrameHMargin: // with a view: the room left and right of a cell's text
        return widget == nullptr ? dp(kRing) : dp(7);
    case PM_FocusFrameVMargin:
        return widget == nullptr ? dp(kRing) : dp(2);
    default:
        break;
    }
    const auto length = lengths().find(metric);
    return length == lengths().end() ? QProxyStyle::pixelMetric(metric, option, widget)
                                     : dp(length->second);
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
    case SH_FocusFrame_Mask: // it would cut round rings
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
    case CT_Slider: { // a target large enough to hit
        const QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
        const int least = dp(theme().size("minTarget"));
        return wanted.expandedTo({least, least});
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
            return option->rect.adjusted(hasLeadingIcon(widget) ? dp(2) : side, 0, -side, 0);
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
