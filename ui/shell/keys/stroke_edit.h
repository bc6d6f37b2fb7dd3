// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequenceEdit>

namespace trama::ui {

/// Takes one stroke and says so at once, where QKeySequenceEdit waits for a second and a third.
class StrokeEdit : public QKeySequenceEdit {
    Q_OBJECT
public:
    using QKeySequenceEdit::QKeySequenceEdit;

Q_SIGNALS:
    void struck(const QKeySequence &keys);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace trama::ui
