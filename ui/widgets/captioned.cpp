// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/captioned.h"

#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"

#include <QVBoxLayout>

namespace trama::ui {

QWidget *captioned(ThemeLabel *caption, QWidget *editor)
{
    auto *box = new QWidget(editor->parentWidget());
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(dp(3));
    layout->addWidget(caption);
    layout->addWidget(editor);
    editor->setMinimumWidth(dp(180));
    caption->setBuddy(editor);
    return box;
}

} // namespace trama::ui
