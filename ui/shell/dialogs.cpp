// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dialogs.h"

#include <QFileDialog>

namespace trama::ui {

Dialogs &dialogs()
{
    static Dialogs inUse{[](QWidget *parent, const QString &title, const QString &filter) {
                             return QFileDialog::getOpenFileName(parent, title, {}, filter);
                         },
        [](QWidget *parent, const QString &title, const QString &suggested, const QString &filter) {
            return QFileDialog::getSaveFileName(parent, title, suggested, filter);
        }};
    return inUse;
}

} // namespace trama::ui
