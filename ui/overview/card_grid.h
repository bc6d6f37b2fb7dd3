// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>
#include <QWidget>

class QGridLayout;

namespace trama::ui {

/// Widgets side by side in columns of one width: as many as have room, so that a narrow window
/// makes more rows and never cuts a card.
class CardGrid : public QWidget {
    Q_OBJECT
public:
    /// `least` is the width of the narrowest column in dp; `most` the largest number of columns.
    CardGrid(double least, int most, QWidget *parent);
    /// `share` is the number of columns it takes where there are `most`; fewer where there are
    /// fewer.
    void add(QWidget *card, int share = 1);
    int columns() const { return m_columns; }
    QSize minimumSizeHint() const override; ///< one column: it may always become narrower

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    struct Item {
        QWidget *card;
        int share;
    };
    QVector<Item> m_items;
    QGridLayout *m_grid;
    double m_least;
    int m_most;
    int m_columns = 0;
};

} // namespace trama::ui
