// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/unplaced_model.h"

#include "ui/widgets/appearance.h"

#include <QCollator>

#include <algorithm>
#include <cmath>

namespace trama::ui {

void UnplacedModel::setFacilities(
    const snapshot::Snapshot &snapshot, const std::vector<snapshot::Snapshot::Position> &shown)
{
    std::vector<std::pair<QCollatorSortKey, Row>> sorted;
    const QCollator collator(locale());
    for (const snapshot::Snapshot::Position &position : shown) {
        const snapshot::Chunk &chunk = *snapshot.chunks()[std::size_t(position.chunk)];
        if (!std::isnan(chunk.lon[position.row])) {
            continue;
        }
        const qint32 region = chunk.region[position.row];
        Row row{chunk.key[position.row], chunk.name(position.row),
            region < 0 ? QString() : snapshot.regions()[std::size_t(region)].name};
        sorted.emplace_back(collator.sortKey(row.name), std::move(row));
    }
    std::sort(sorted.begin(), sorted.end(),
        [](const auto &a, const auto &b) { return a.first.compare(b.first) < 0; });
    beginResetModel();
    m_rows.clear();
    for (auto &[sortKey, row] : sorted) {
        m_rows.push_back(std::move(row));
    }
    endResetModel();
}

int UnplacedModel::rowOf(snapshot::Key facility) const
{
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.key == facility; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int UnplacedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant UnplacedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::ToolTipRole:
        return row.region.isEmpty() ? row.name : row.name + QStringLiteral(", ") + row.region;
    case KeyRole:
        return row.key;
    default:
        return {};
    }
}

} // namespace trama::ui
