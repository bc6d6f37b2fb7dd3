// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/bar_chart.h"

#include <QChartView>

class QBarCategoryAxis;
class QBarSet;
class QHorizontalBarSeries;
class QValueAxis;

namespace trama::ui {

/// The drawing of a BarChart: one series of Qt Charts, themed by the tokens.
class BarView : public QChartView {
    Q_OBJECT
public:
    explicit BarView(QWidget *parent);

    void show(const QVector<Bar> &bars);
    void setCurrent(int bar, bool hasFocus);
    QRectF barRect(int bar) const;

Q_SIGNALS:
    void barClicked(int bar);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void dress();
    void layOut(); ///< room for the names at the left
    void paintNames(QPainter &painter) const;
    int barAt(QPointF position) const;

    QHorizontalBarSeries *m_series;
    QBarSet *m_set;
    QBarCategoryAxis *m_names;
    QValueAxis *m_values;
    QVector<Bar> m_bars;
    double m_nameRoom = 0; ///< width of the names
    int m_current = -1;
    bool m_hasFocus = false;
};

} // namespace trama::ui
