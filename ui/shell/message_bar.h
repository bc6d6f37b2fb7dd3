// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace trama::ui {

class MessageLog;

/// What was said last: tint and edge of its level, icon, finding in bold, sentence, one button,
/// close. Hidden while nothing stands. Spoken by a screen reader when it appears.
class MessageBar : public QWidget {
    Q_OBJECT
public:
    explicit MessageBar(MessageLog &log, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    MessageLog &m_log;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace trama::ui
