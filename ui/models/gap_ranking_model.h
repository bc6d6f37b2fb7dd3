// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap/report.h"
#include "ui/render/parts/code_names.h"

#include <QAbstractTableModel>

#include <optional>

namespace trama::ui {

/// The first gaps by rank with every factor of it, fed with finished needs. Factors keep their
/// value for a bar; not known is empty.
class GapRankingModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Rank,
        Region,
        Need,
        Class,
        Weight,
        Demand,
        Loss,
        NotBorrowed,
        GLeft,
        Advice,
        ColumnCount
    };
    enum Role {
        ShareRole = Qt::UserRole + 1, ///< 0..1 of a bar; none where not known
        ClassRole, ///< int of gap::GapClass
        AdviceRole, ///< int of gap::Advice
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setNeeds(std::vector<gap::NeedResult> needs, const render::CodeNames &names,
        const text::Texts &texts);
    const gap::NeedResult &need(int row) const { return m_needs[static_cast<std::size_t>(row)]; }
    int rowOf(const gap::Coordinates &at) const; ///< -1 = not among them

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const gap::NeedResult &need, int row, int column) const;
    QString shortName(const gap::NeedResult &need) const;
    QVariant share(const gap::NeedResult &need, int column) const;

    std::vector<gap::NeedResult> m_needs;
    std::optional<render::CodeNames> m_names;
    text::Texts m_texts;
    double m_largestWeight = 1;
};

} // namespace trama::ui
