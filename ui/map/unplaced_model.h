// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot/snapshot.h"

#include <QAbstractListModel>

namespace trama::ui {

/// The shown facilities that have no place yet, in order of name.
class UnplacedModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { KeyRole = Qt::UserRole };
    using QAbstractListModel::QAbstractListModel;

    void setFacilities(
        const snapshot::Snapshot &snapshot, const std::vector<snapshot::Snapshot::Position> &shown);
    int rowOf(snapshot::Key facility) const; ///< -1 = not here

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        snapshot::Key key = 0;
        QString name;
        QString region; ///< empty = not known
    };
    std::vector<Row> m_rows;
};

} // namespace trama::ui
