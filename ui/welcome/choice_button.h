// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace trama::ui {

/// A large choice: icon, name in bold, what it is for, and the keys that do the same.
class ChoiceButton : public QAbstractButton {
    Q_OBJECT
public:
    ChoiceButton(const char *name, const char *icon, QWidget *parent);
    void setTexts(const QString &name, const QString &what, const QString &keys = {});

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    double paintKeys(QPainter &painter) const; ///< how far to the right the words may go

    const char *m_icon;
    QString m_what;
    QString m_keys;
};

} // namespace trama::ui
