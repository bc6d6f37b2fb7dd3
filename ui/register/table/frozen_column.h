// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace trama::ui {

/// The first column of a table, laid over it while the table is scrolled sideways, so that every
/// cell can be told to its row. It shares model and selection; the keyboard stays with the table.
class FrozenColumn : public QTableView {
    Q_OBJECT
public:
    explicit FrozenColumn(QTableView *table);

    void place(); ///< after any change of size, scrolling or width
    int shownWidth() const; ///< 0 = the table's own column is in sight

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    QTableView *m_table;
};

} // namespace trama::ui
