// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace trama::ui {

/// A number with its name and one line of what stands behind it; opens the rows by click or Enter.
class Tile : public QAbstractButton {
    Q_OBJECT
public:
    Tile(const char *name, const char *icon, QWidget *parent);
    void setTile(const QString &caption, const QString &figure, const QString &sub);
    QString figure() const { return m_figure; }
    QString sub() const { return m_sub; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    QFont figureFont(double width) const; ///< smaller where the figure has no room

    const char *m_icon;
    QString m_figure;
    QString m_sub;
};

} // namespace trama::ui
