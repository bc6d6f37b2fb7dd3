// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHeaderView>

namespace trama::ui {

class FrozenColumn;

/// A table's header with a row of filter fields under the titles.
class FilterHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit FilterHeader(QWidget *parent = nullptr);

    void setField(int section, QWidget *field); ///< takes it over
    QWidget *field(int section) const { return m_fields.value(section); }
    /// While that column lies over the table, its title and field stand at the left edge.
    void pinFirst(const FrozenColumn *frozen);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void updateGeometries() override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void changeEvent(QEvent *event) override;

private:
    void placeFields();
    int titleHeight() const;

    bool isOnPinned(const QPoint &at) const;

    QHash<int, QWidget *> m_fields;
    const FrozenColumn *m_frozen = nullptr;
};

} // namespace trama::ui
