// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPushButton;

namespace trama::ui {

class LandPicture;
class ThemeLabel;

/// The sample as the first thing a newcomer sees: what it asks, its map, and the one filled button
/// of the page. Lower once the person has projects of their own.
class SampleCard : public QFrame {
    Q_OBJECT
public:
    explicit SampleCard(QWidget *parent);
    void setLarge(bool isLarge);
    void retranslate();
    QPushButton *open() const { return m_open; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();

    bool m_isLarge = true;
    ThemeLabel *m_crumb;
    ThemeLabel *m_question;
    ThemeLabel *m_what;
    QPushButton *m_open;
    QWidget *m_words;
    LandPicture *m_picture;
};

} // namespace trama::ui
