// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/table_twin.h"

#include <QVector>
#include <QWidget>

class QStackedLayout;
class QTableWidget;

namespace trama::ui {

class BarView;

/// One bar, drawn and as a row of the table twin.
struct Bar {
    QString id;
    QString name;
    double value = 0;
    QString text; ///< the value as people read it
    bool isFinding = false; ///< the title speaks of it
};

/// Horizontal bars from zero in the colours of the design, with their values at the end: a Qt
/// chart that arrow keys walk, whose bars open by click or Enter, and its table twin in its place.
class BarChart : public QWidget, public TableTwin {
    Q_OBJECT
public:
    explicit BarChart(const char *name, QWidget *parent = nullptr);

    /// In the order they are read. `nameTitle` and `valueTitle` head the table twin.
    void setBars(const QVector<Bar> &bars, const QString &nameTitle, const QString &valueTitle);
    const QVector<Bar> &bars() const { return m_bars; }
    bool isTable() const override;
    void setTable(bool isTable) override;
    void setCurrent(int bar); ///< -1 = none
    int current() const { return m_current; }
    QRect barRect(int bar) const; ///< in this widget, for tests and pop-ups

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void barActivated(const QString &id);
    void tableChanged(bool isTable);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void fillTable();
    void tellCurrent();

    QVector<Bar> m_bars;
    QString m_nameTitle;
    QString m_valueTitle;
    int m_current = -1;
    QStackedLayout *m_stack;
    BarView *m_view;
    QTableWidget *m_table;
};

} // namespace trama::ui
