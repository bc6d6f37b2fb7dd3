// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace trama::ui {

/// One step of the list at the left: its number or a tick, its name, and what it found. One can go
/// back to a step that is done.
class StepButton : public QAbstractButton {
    Q_OBJECT
public:
    enum class State { Done, Current, Ahead };
    explicit StepButton(int number, QWidget *parent = nullptr);

    void setState(State state);
    void setTexts(const QString &name, const QString &found);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_number;
    State m_state = State::Ahead;
    QString m_found;
};

} // namespace trama::ui
