// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace trama::ui {

/// An item of the page bar: icon, name, digit of its shortcut; an accent edge when current.
class PageButton : public QAbstractButton {
    Q_OBJECT
public:
    PageButton(const char *icon, int digit, QWidget *parent);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const char *m_icon;
    int m_digit;
};

} // namespace trama::ui
