// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace trama::ui {

/// Items side by side that wrap into further rows: chips, tools, legends. Spacing in dp.
class FlowLayout : public QLayout {
    Q_OBJECT
public:
    explicit FlowLayout(QWidget *parent = nullptr, double gap = 8, double rowGap = 8);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int place(const QRect &rect, bool isTrial) const; ///< height it takes

    QVector<QLayoutItem *> m_items;
    double m_gap;
    double m_rowGap;
};

} // namespace trama::ui
