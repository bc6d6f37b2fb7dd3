// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tour/bubble_place.h"

#include <QFrame>
#include <QPointer>

class QPushButton;

namespace trama::ui {

class ThemeLabel;

struct TourWords {
    QString count; ///< "2 of 6"
    QString title;
    QString text;
    QString next;
    QString skip;
};

/// A small frame over the window with an arrow to what it speaks of, and a ring around that. A
/// child of the window; stays inside its room.
class TourBubble : public QFrame {
    Q_OBJECT
public:
    explicit TourBubble(QWidget *window);
    ~TourBubble() override;

    void setWords(const TourWords &words); ///< and has them read out
    /// Both in the window; a null target = nothing to point at.
    void place(const QRect &target, const QRect &room);
    void takeFocus(); ///< to the button that leads on

Q_SIGNALS:
    void nextAsked();
    void skipAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void layOut();
    QSize sizeWithin(const QRect &room) const;
    QPainterPath outline() const;

    QPointer<QWidget> m_ring; ///< the window's, as the bubble is
    ThemeLabel *m_count;
    ThemeLabel *m_title;
    ThemeLabel *m_text;
    QPushButton *m_skip;
    QPushButton *m_next;
    BubblePlace m_place;
};

} // namespace trama::ui
