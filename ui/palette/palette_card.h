// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace trama::ui {

/// The sheet the palette lies on: head with the field, body, foot with what the keys do.
class PaletteCard : public QWidget {
    Q_OBJECT
public:
    explicit PaletteCard(QWidget *field, QWidget *parent);
    QVBoxLayout *body() const { return m_body; }

    /// Draws the soft shadow of a rectangle around it.
    static void paintShadow(QPainter &painter, const QRect &card);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHead(QWidget *field);
    QWidget *makeFoot();

    QVBoxLayout *m_body;
    QWidget *m_head;
    QWidget *m_foot;
};

} // namespace trama::ui
