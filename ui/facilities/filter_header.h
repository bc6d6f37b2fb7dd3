// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHeaderView>

namespace trama::ui {

/// A table's header with a row of filter fields under the titles.
class FilterHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit FilterHeader(QWidget *parent = nullptr);

    void setField(int section, QWidget *field); ///< takes it over
    QWidget *field(int section) const { return m_fields.value(section); }
    QSize sizeHint() const override;

protected:
    void updateGeometries() override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void changeEvent(QEvent *event) override;

private:
    void placeFields();
    int titleHeight() const;

    QHash<int, QWidget *> m_fields;
};

} // namespace trama::ui
