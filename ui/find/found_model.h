// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/find/find.h"

#include <QAbstractTableModel>

namespace trama::ui {

/// Facilities found for a firm, best first, with the reasons.
class FoundModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Region, Minutes, Open, Trl, Free, Price, Why, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void set(std::vector<find::Match> matches, QVector<QStringList> reasons, QStringList regions);
    const find::Match &at(int row) const { return m_matches[std::size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, int column) const;

    std::vector<find::Match> m_matches;
    QVector<QStringList> m_reasons; ///< one a match
    QStringList m_regions; ///< one a match
};

} // namespace trama::ui
