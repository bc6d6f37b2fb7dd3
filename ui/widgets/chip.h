// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace trama::ui {

/// One part of the filter: `key: values ×`. A click on the words is clicked(), on the cross (or
/// Delete) removeRequested(). Without a cross it is the dashed "+ Filter".
class Chip : public QAbstractButton {
    Q_OBJECT
public:
    explicit Chip(QWidget *parent = nullptr);
    void setTexts(const QString &key, const QString &values);
    void setAdding(const QString &text); ///< dashed, with a plus
    QRect crossRect() const; ///< empty where there is none

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeRequested();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    QString m_key;
    QString m_values;
    bool m_isAdding = false;
    bool m_isCrossPressed = false;
};

} // namespace trama::ui
