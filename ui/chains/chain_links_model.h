// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chain/chain_report.h"
#include "core/text/texts.h"

#include <QAbstractListModel>

namespace trama::ui {

/// The links of a chain as sentences: all of them, or those of one facility.
class ChainLinksModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { KeyRole = Qt::UserRole };
    using QAbstractListModel::QAbstractListModel;

    void setLinks(const chain::ChainReport &report, const snapshot::Snapshot &snapshot,
        const text::Texts &texts, snapshot::Key facility);
    int rowOf(snapshot::Key link) const; ///< -1 = not here
    const chain::FacilityLink *link(int row) const; ///< null = none

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        chain::FacilityLink link;
        QString words;
    };
    std::vector<Row> m_rows;
};

} // namespace trama::ui
