// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chains/chain_links_model.h"

#include "ui/render/chain/chain_words.h"

#include <algorithm>

namespace trama::ui {

void ChainLinksModel::setLinks(const chain::ChainReport &report, const snapshot::Snapshot &snapshot,
    const text::Texts &texts, snapshot::Key facility)
{
    const render::ChainWords words(report, snapshot, texts);
    beginResetModel();
    m_rows.clear();
    for (const chain::ChainLink &each : report.links) {
        const chain::FacilityLink &link = each.link;
        if (facility == 0 || link.from == facility || link.to == facility) {
            m_rows.push_back({link, words.link(link)});
        }
    }
    endResetModel();
}

int ChainLinksModel::rowOf(snapshot::Key link) const
{
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.link.key == link; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

const chain::FacilityLink *ChainLinksModel::link(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_rows[std::size_t(row)].link;
}

int ChainLinksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ChainLinksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row.words;
    case KeyRole:
        return row.link.key;
    default:
        return {};
    }
}

} // namespace trama::ui
