// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keys/stroke_edit.h"

namespace trama::ui {

void StrokeEdit::keyPressEvent(QKeyEvent *event)
{
    QKeySequenceEdit::keyPressEvent(event);
    const QKeySequence keys = keySequence();
    if (!keys.isEmpty()) { // not a key that is only held
        clear();
        Q_EMIT struck(keys);
    }
}

} // namespace trama::ui
