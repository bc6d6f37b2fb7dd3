// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/issue.h"

#include <QAbstractTableModel>

namespace trama::ui {

/// The kinds of issues an import has, the gravest and most frequent first, each with its count.
class IssueGroupModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Title, Count, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void set(const exchange::Issues &issues);
    QString groupAt(int row) const; ///< see groupOf(); empty where there is no such row
    int rowOf(const QString &group) const; ///< -1 where there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Group {
        QString key;
        exchange::Issue first;
        int count = 0;
    };
    std::vector<Group> m_groups;
};

} // namespace trama::ui
