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

    /// `regions`: names, by index. Reasons are put into words when they are looked at.
    void set(std::vector<find::Match> matches, const find::Search &search,
        const gap::GapSettings &settings, const QStringList &regions);
    const find::Match &at(int row) const { return m_matches[std::size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, int column) const;
    QStringList reasons(int row) const;

    std::vector<find::Match> m_matches;
    find::Search m_search;
    gap::GapSettings m_settings;
    QStringList m_regions;
};

} // namespace trama::ui
