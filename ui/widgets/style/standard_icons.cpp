// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/appearance.h"
#include "ui/widgets/style/trama_style.h"

#include <map>

namespace trama::ui {

namespace {

const char *iconName(QStyle::StandardPixmap picture)
{
    static const std::map<QStyle::StandardPixmap, const char *> names{
        {QStyle::SP_ArrowBack, "arrow-left"},
        {QStyle::SP_ArrowForward, "arrow-right"},
        {QStyle::SP_ArrowLeft, "arrow-left"},
        {QStyle::SP_ArrowRight, "arrow-right"},
        {QStyle::SP_DialogCancelButton, "close"},
        {QStyle::SP_DialogCloseButton, "close"},
        {QStyle::SP_DirIcon, "open"},
        {QStyle::SP_DirClosedIcon, "open"},
        {QStyle::SP_DirOpenIcon, "open"},
        {QStyle::SP_FileDialogDetailedView, "table"},
        {QStyle::SP_FileDialogListView, "columns"},
        {QStyle::SP_FileDialogNewFolder, "add"},
        {QStyle::SP_FileDialogToParent, "export"}, // an arrow up
        {QStyle::SP_FileIcon, "document"},
        {QStyle::SP_LineEditClearButton, "close"},
        {QStyle::SP_MessageBoxCritical, "error"},
        {QStyle::SP_MessageBoxInformation, "info"},
        {QStyle::SP_MessageBoxQuestion, "help"},
        {QStyle::SP_MessageBoxWarning, "warning"},
        {QStyle::SP_TitleBarCloseButton, "close"},
        {QStyle::SP_ToolBarHorizontalExtensionButton, "more"},
        {QStyle::SP_ToolBarVerticalExtensionButton, "more"},
    };
    const auto found = names.find(picture);
    return found == names.end() ? nullptr : found->second;
}

} // namespace

QIcon TramaStyle::standardIcon(
    StandardPixmap picture, const QStyleOption *option, const QWidget *widget) const
{
    const char *const name = iconName(picture);
    return name == nullptr ? QProxyStyle::standardIcon(picture, option, widget) : icon(name);
}

} // namespace trama::ui
