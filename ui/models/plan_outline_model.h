// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/row.h"

#include <QAbstractListModel>

#include <vector>

namespace trama::ui {

/// The parts of one plan in the order of its document; actions can be dragged to another place. The
/// model moves nothing itself: it asks for the new order.
class PlanOutlineModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { KeyRole = Qt::UserRole + 1, IsActionRole, IsCompleteRole };

    /// `key` of an action; of another part a number below 0 that names it.
    struct Part {
        qint64 key = 0;
        QString title;
        bool isAction = false;
        bool isComplete = false; ///< everything the form must have is there
    };

    using QAbstractListModel::QAbstractListModel;
    void setParts(std::vector<Part> parts);
    int rowOf(qint64 key) const; ///< -1 = not there
    qint64 keyAt(int row) const;
    QVector<storage::Key> actions() const;
    /// Asks for the order with the action of a row moved by `steps`; false at an end.
    bool move(int row, int steps);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
        const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
        const QModelIndex &parent) override;

Q_SIGNALS:
    void orderAsked(const QVector<qint64> &actions);

private:
    int firstAction() const;
    std::vector<Part> m_parts;
};

} // namespace trama::ui
