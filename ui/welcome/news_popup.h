// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace trama::ui {

/// What this version brings, in a few sentences over the link that asked. Esc or a click elsewhere
/// closes it.
class NewsPopup : public QFrame {
    Q_OBJECT
public:
    explicit NewsPopup(QWidget *parent);
    void showAbove(const QWidget &link);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace trama::ui
